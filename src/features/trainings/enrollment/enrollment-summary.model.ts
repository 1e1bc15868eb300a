import type { Enrollment } from '@/contract/trainings/trainings.schema'
import type { Language } from '@/shared/lib/language'
import { dayOf, momentWords } from '@/shared/lib/moments'
import { dayWords } from '@/shared/lib/time'
import type { RailStep } from '@/shared/ui/rail'
import type { Head } from '@/shared/ui/standing-head'
import { enrollmentText } from './enrollment.text'
import { phaseOf } from './standing.model'
import type { Why } from './waitlist-history.model'

/** How it stands, and what follows from that, in two lines. */
export function headOf(enrollment: Enrollment, now: number, language: Language): Head {
  const text = enrollmentText[language]
  const { standing, attended, parts } = enrollment
  const phase = phaseOf(enrollment, now)
  if (phase === 'enrolled') return { look: 'ok', ...text.enrolled }
  if (phase === 'attended') return { look: 'ok', ...text.attended(attended, parts) }
  if (standing.kind === 'waitlisted' && phase === 'waitlisted')
    return {
      look: 'wait',
      title: text.waitlisted.title(standing.place),
      note: text.waitlisted.note,
    }
  if (standing.kind === 'offered' && phase === 'offered') {
    const until = momentWords(standing.until, now, language)
    return { look: 'wait', title: text.offered.title, note: text.offered.note(until) }
  }
  if (standing.kind === 'ended') return { look: 'over', ...text.ended[standing.how] }
  if (standing.kind === 'offered') return { look: 'over', ...text.ended.expired }
  return { look: 'over', ...text.over }
}

interface Around {
  /** The place now, of who still waits. */
  place?: number
  now: number
  language: Language
}

/** Why it is their turn, or where they stand, as a line of moments. */
export function whySteps(why: Why, { place, now, language }: Around): RailStep[] {
  const text = enrollmentText[language]
  const { tookUp, gone, asked, first, last } = why.before
  const day = (moment: string) => dayWords(dayOf(moment), language)
  const steps: RailStep[] = [
    {
      state: 'done',
      title: text.joined(why.joined.place),
      note: momentWords(why.joined.at, now, language),
    },
  ]
  if (tookUp + gone + asked > 0 && first && last)
    steps.push({
      state: 'done',
      title: text.before(tookUp, gone, asked),
      note: text.between(day(first), day(last)),
    })
  if (place !== undefined)
    steps.push({ state: 'now', title: text.now(place), note: text.ahead(place) })
  else if (why.offered)
    steps.push({
      state: 'now',
      title: text.yourTurn,
      note: text.because(momentWords(why.offered.at, now, language), why.offered.because),
    })
  return steps
}
