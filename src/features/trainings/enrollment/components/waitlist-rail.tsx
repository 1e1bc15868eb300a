import { Text, View } from '@tarojs/components'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Enrollment, SeatHistoryEntry } from '@/contract/trainings/trainings.schema'
import { Timeline } from '@/shared/ui/timeline'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { enrollmentText } from '../enrollment.text'
import { waitlistSteps } from '../waitlist-steps.model'
import { waitlistHistoryOf } from '../waitlist-history.model'
import './waitlist-rail.scss'

interface Props {
  enrollment: Enrollment
  seatHistory: SeatHistoryEntry[]
  now: EpochMs
  onAll: () => void
}

/** Explains the citizen's place on the waitlist, or why a seat is offered. Nothing if they never waited. */
export function WaitlistRail({ enrollment, seatHistory, now, onAll }: Props) {
  const text = useWords(enrollmentText)
  const { language } = useShell()
  const { way, no, standing } = enrollment
  const history = waitlistHistoryOf(seatHistory, way, no)
  if (!history) return null
  const place = standing.kind === 'waitlisted' ? { place: standing.place } : {}
  return (
    <Section
      title={standing.kind === 'waitlisted' ? text.whyWaiting : text.why}
      more={text.all}
      onMore={onAll}
    >
      <View className='card'>
        <Timeline steps={waitlistSteps(history, { ...place, now, language })} />
      </View>
      <Text className='cap why-rail__fair'>{text.fair}</Text>
    </Section>
  )
}
