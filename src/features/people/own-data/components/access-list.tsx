import { Text, View } from '@tarojs/components'
import type { Access } from '@/contract/people/identity.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { titleIn } from '@/shared/lib/language'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { Cell } from '@/shared/ui/cell'
import { useShell, useWords } from '@/shared/ui/shell'
import { ownDataText } from '../own-data.text'

interface Props {
  list: Access[]
  nameOf: (outletId: string) => string
  now: EpochMs
}

/** Accesses of staff to the citizen's data. */
export function AccessList({ list, nameOf, now }: Props) {
  const text = useWords(ownDataText)
  const { language } = useShell()
  if (list.length === 0) return <Text className='para'>{text.accessesNone}</Text>
  return (
    <View className='card'>
      {list.map(({ id, at, role, institution, what, training, consultation }) => (
        <Cell
          key={id}
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
