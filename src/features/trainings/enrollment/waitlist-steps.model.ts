import type { EpochMs } from '@/contract/shared/time.types'
import type { Language } from '@/shared/lib/language'
import { dayOf, momentWords } from '@/contract/shared/moment-words.rules'
import { dayWords } from '@/contract/shared/date-words.rules'
import type { TimelineStep } from '@/shared/ui/timeline'
import { enrollmentText } from './enrollment.text'
import type { WaitlistHistory } from './waitlist-history.model'

interface Context {
  /** The current place; undefined unless still waiting. */
  place?: number
  now: EpochMs
  language: Language
}

/** The waitlist history as a timeline. */
export function waitlistSteps(
  history: WaitlistHistory,
  { place, now, language }: Context,
): TimelineStep[] {
  const text = enrollmentText[language]
  const { accepted, left, offered, first, last } = history.before
  const day = (moment: string) => dayWords(dayOf(moment), language)
  const steps: TimelineStep[] = [
    {
      state: 'done',
      title: text.joined(history.joined.place),
      note: momentWords(history.joined.at, now, language),
    },
  ]
  if (accepted + left + offered > 0 && first && last)
    steps.push({
      state: 'done',
      title: text.before(accepted, left, offered),
      note: text.between(day(first), day(last)),
    })
  if (place !== undefined)
    steps.push({ state: 'now', title: text.now(place), note: text.ahead(place) })
  else if (history.offered)
    steps.push({
      state: 'now',
      title: text.yourTurn,
      note: text.because(momentWords(history.offered.at, now, language), history.offered.because),
    })
  return steps
}
