import { View } from '@tarojs/components'
import type { Rectification, RectificationEvent } from '@/contract/ratings/rectifications.schema'
import { momentWords } from '@/shared/lib/moments'
import { spaced } from '@/shared/lib/spaced'
import { dayWords } from '@/shared/lib/time'
import { ratingText } from '@/shared/rating.text'
import { Reply } from '@/shared/ui/quoted'
import { Rail, type RailStep } from '@/shared/ui/rail'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { storyText } from '../events.text'

interface Props {
  order: Rectification
  /** Milliseconds since 1970. */
  now: number
}

/** All that happened, in every round. Of what they did themselves the day is told, as it is to the unit. */
export function StoryRail({ order, now }: Props) {
  const text = useWords(storyText)
  const names = useWords(ratingText)
  const { language } = useShell()
  const noteOf = ({ day, at, how, outcome, dueAt }: RectificationEvent) =>
    [
      at ? momentWords(at, now, language) : dayWords(day, language),
      how && text.how[how],
      outcome && names.outcome[outcome],
      dueAt && text.due(momentWords(dueAt, now, language)),
    ]
      .filter(Boolean)
      .join(' · ')
  const steps = order.events.map((event): RailStep => ({
    id: String(event.seq),
    title: text.event[event.kind],
    note: noteOf(event),
    state: event.kind === 'overdue' ? 'late' : 'done',
    ...(event.text && { below: <Reply words={spaced(event.text)} /> }),
  }))
  return (
    <Section title={text.story} {...(order.round > 1 && { more: text.round(order.round) })}>
      <View className='card'>
        <Rail steps={steps} />
      </View>
    </Section>
  )
}
