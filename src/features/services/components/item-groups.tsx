import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { ipTypeText } from '@/shared/ip-types.text'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { firstOf, type Group } from '../services.model'
import { servicesText } from '../services.text'
import { ItemRow } from './item-row'

interface Props {
  groups: Group[]
  onOpen: (id: string) => void
}

/** Rows drawn at once: as many as a screen shows. */
const step = 6

/**
 * The rows a screen shows at once, the others right after, a few at a time: a phone takes what is drawn
 * as one message, and is deaf to taps while it reads a long one.
 */
export function ItemGroups({ groups, onOpen }: Props) {
  const names = useWords(ipTypeText)
  const text = useWords(servicesText)
  const [drawn, setDrawn] = useState(step)
  const all = groups.reduce((sum, { items }) => sum + items.length, 0)

  useEffect(() => {
    if (drawn >= all) return
    const next = setTimeout(() => setDrawn(drawn + step), 60)
    return () => clearTimeout(next)
  }, [drawn, all])

  return (
    <View>
      {firstOf(groups, drawn).map(({ of, items, total }) => (
        <Section
          key={of}
          title={of === 'several' ? text.several : names[of]}
          more={text.items(total)}
        >
          <View className='card'>
            {items.map((item) => (
              <ItemRow key={item.id} item={item} onOpen={onOpen} />
            ))}
          </View>
        </Section>
      ))}
    </View>
  )
}
