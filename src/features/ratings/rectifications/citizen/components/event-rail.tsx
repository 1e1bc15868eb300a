import { View } from '@tarojs/components'
import type { Rectification, RectificationEvent } from '@/contract/ratings/rectifications.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { byWords } from '@/contract/shared/due-words.rules'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { spaced } from '@/shared/lib/spaced'
import { dayWords } from '@/contract/shared/date-words.rules'
import { dotted } from '@/shared/lib/dotted'
import { ratingText } from '@/shared/rating.text'
import { Reply } from '@/shared/ui/quoted'
import { Timeline, type TimelineStep } from '@/shared/ui/timeline'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { eventsText } from '../events.text'

interface Props {
  rectification: Rectification
  now: EpochMs
}

/** All events of all rounds. The citizen's own events show the day only, as for staff. */
export function EventRail({ rectification, now }: Props) {
  const text = useWords(eventsText)
  const names = useWords(ratingText)
  const { language } = useShell()
  const noteOf = ({ day, at, how, outcome, dueAt }: RectificationEvent) =>
    dotted([
      at ? momentWords(at, now, language) : dayWords(day, language),
      how && text.how[how],
      outcome && names.outcome[outcome],
      dueAt && byWords(dueAt, now, language),
    ])
  const steps = rectification.events.map((event): TimelineStep => ({
    id: String(event.seq),
    title: text.event[event.kind],
    note: noteOf(event),
    state: event.kind === 'overdue' ? 'late' : 'done',
    ...(event.text && { below: <Reply words={spaced(event.text)} /> }),
  }))
  return (
    <Section
      title={text.story}
      {...(rectification.round > 1 && { more: text.round(rectification.round) })}
    >
      <View className='card'>
        <Timeline steps={steps} />
      </View>
    </Section>
  )
}
