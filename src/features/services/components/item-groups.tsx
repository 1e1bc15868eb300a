import { View } from '@tarojs/components'
import { ipTypeText } from '@/shared/ip-types.text'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { useGrowing } from '@/shared/ui/use-growing'
import { takeRows, type Group } from '../services.model'
import { servicesText } from '../services.text'
import { ItemRow } from './item-row'

interface Props {
  groups: Group[]
  onOpen: (id: string) => void
}

/** Rows and headings drawn per frame: keeps each setData call below 2 KB. */
const step = 3

export function ItemGroups({ groups, onOpen }: Props) {
  const names = useWords(ipTypeText)
  const text = useWords(servicesText)
  const drawn = useGrowing(
    groups.reduce((sum, { items }) => sum + 1 + items.length, 0),
    step,
  )

  return (
    <View>
      {takeRows(groups, drawn).map(({ of, items, total }) => (
        <Section
          key={of}
          title={of === 'several' ? text.several : names[of]}
          more={text.items(total)}
        >
          <View className='card icon--chevron-right'>
            {items.map((item) => (
              <ItemRow key={item.id} item={item} onOpen={onOpen} />
            ))}
          </View>
        </Section>
      ))}
    </View>
  )
}
