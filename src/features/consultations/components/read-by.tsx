import { Text, View } from '@tarojs/components'
import type { Consultation } from '@/contract/consultations.schema'
import { momentWords } from '@/shared/lib/moments'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { progressText } from '../progress.text'

interface Props {
  readBy: Consultation['readBy']
  /** Milliseconds since 1970. */
  now: number
  unitOf: (id: string) => string
}

const most = 10

/** Who of staff has read it, the latest first. */
export function ReadBy({ readBy, now, unitOf }: Props) {
  const text = useWords(progressText)
  const { language } = useShell()
  if (readBy.length === 0) return <Text className='cap section'>{text.nobodyRead}</Text>
  return (
    <Section title={text.readBy(readBy.length)}>
      <View className='card'>
        {readBy.slice(0, most).map(({ at, role, institution }, nth) => (
          <Cell
            key={at + nth}
            title={`${institution === 'city' ? text.city : unitOf(institution)} ${text.role[role]}`}
            note={momentWords(at, now, language)}
          />
        ))}
      </View>
    </Section>
  )
}
