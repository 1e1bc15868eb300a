import { Text, View } from '@tarojs/components'
import type { Consultation } from '@/contract/consultations/consultations.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { roleText } from '@/shared/role.text'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { groupReaders } from '../progress.model'
import { progressText } from '../progress.text'

interface Props {
  readBy: Consultation['readBy']
  now: EpochMs
  unitOf: (id: string) => string
}

/** Staff who have read the consultation, latest first. */
export function ReadBy({ readBy, now, unitOf }: Props) {
  const text = useWords(progressText)
  const roles = useWords(roleText)
  const { language } = useShell()
  if (readBy.length === 0) return <Text className='cap section'>{text.nobodyRead}</Text>
  const when = (moment: string) => momentWords(moment, now, language)
  return (
    <Section title={text.readBy(readBy.length)}>
      <View className='card'>
        {groupReaders(readBy).map(({ at, role, institution, times }) => (
          <Cell
            key={role + institution}
            title={`${institution === 'city' ? roles.city : unitOf(institution)} ${roles.role[role]}`}
            note={times > 1 ? text.times(times, when(at)) : when(at)}
          />
        ))}
      </View>
    </Section>
  )
}
