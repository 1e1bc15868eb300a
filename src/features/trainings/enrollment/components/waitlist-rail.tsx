import { Text, View } from '@tarojs/components'
import type { Enrollment, SeatHistoryEntry } from '@/contract/trainings/trainings.schema'
import { Rail } from '@/shared/ui/rail'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { enrollmentText } from '../enrollment.text'
import { whySteps } from '../enrollment-summary.model'
import { whyOf } from '../waitlist-history.model'
import './waitlist-rail.scss'

interface Props {
  enrollment: Enrollment
  moves: SeatHistoryEntry[]
  now: number
  onAll: () => void
}

/** Why it is their turn, or where they stand. Nothing for who never waited. */
export function WhyRail({ enrollment, moves, now, onAll }: Props) {
  const text = useWords(enrollmentText)
  const { language } = useShell()
  const { way, no, standing } = enrollment
  const why = whyOf(moves, way, no)
  if (!why) return null
  const place = standing.kind === 'waitlisted' ? { place: standing.place } : {}
  return (
    <Section
      title={standing.kind === 'waitlisted' ? text.whyWaiting : text.why}
      more={text.all}
      onMore={onAll}
    >
      <View className='card'>
        <Rail steps={whySteps(why, { ...place, now, language })} />
      </View>
      <Text className='cap why-rail__fair'>{text.fair}</Text>
    </Section>
  )
}
