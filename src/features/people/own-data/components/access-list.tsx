import { Text, View } from '@tarojs/components'
import type { Access } from '@/contract/people/identity.schema'
import { titleIn } from '@/shared/lib/language'
import { momentWords } from '@/shared/lib/moments'
import { Cell } from '@/shared/ui/cell'
import { useShell, useWords } from '@/shared/ui/shell'
import { useGrowing } from '@/shared/ui/use-growing'
import { ownDataText } from '../own-data.text'

interface Props {
  list: Access[]
  /** Of an outlet, by its id. */
  nameOf: (institution: string) => string
  /** Milliseconds since 1970. */
  now: number
}

/** The file has them all; here are as many as anybody reads. */
const most = 50

/** Who of staff read what about them, and when. */
export function AccessList({ list, nameOf, now }: Props) {
  const text = useWords(ownDataText)
  const { language } = useShell()
  const drawn = useGrowing(Math.min(list.length, most), 8)
  if (list.length === 0) return <Text className='para'>{text.accessesNone}</Text>
  return (
    <View className='card'>
      {list
        .slice(0, drawn)
        .map(({ at, role, institution, what, training, consultation }, index) => (
          <Cell
            key={at + index}
            title={`${institution === 'city' ? text.city : nameOf(institution)} ${text.role[role]}`}
            note={[text.what[what], training && titleIn(language, training), consultation?.number]
              .filter(Boolean)
              .join(' · ')}
            below={<Text className='cap'>{momentWords(at, now, language)}</Text>}
          />
        ))}
    </View>
  )
}
