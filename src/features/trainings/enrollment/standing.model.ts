import { ascending } from '@/contract/shared/order.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import type { Language } from '@/shared/lib/language'
import { byWords } from '@/contract/shared/due-words.rules'
import { enrollmentsText } from './enrollments.text'

/** The status of an enrollment at a moment. An expired offer counts as ended before the server says so. */
export type Phase = 'offered' | 'enrolled' | 'waitlisted' | 'attended' | 'over' | 'ended'

export function phaseOf({ training, standing, attended }: Enrollment, now: EpochMs): Phase {
  const isOver = Date.parse(training.endsAt) <= now
  switch (standing.kind) {
    case 'offered':
      return Date.parse(standing.until) > now ? 'offered' : 'ended'
    case 'enrolled':
      return attended > 0 && isOver ? 'attended' : isOver ? 'over' : 'enrolled'
    case 'waitlisted':
      return isOver ? 'over' : 'waitlisted'
    case 'ended':
    case 'none':
      return 'ended'
  }
}

export const isUpcoming = (phase: Phase) =>
  phase === 'offered' || phase === 'enrolled' || phase === 'waitlisted'

/** Offers first, then upcoming trainings, the next first; then past ones, the latest first. */
export function sortEnrollments(list: Enrollment[], now: EpochMs): Enrollment[] {
  const rank = (enrollment: Enrollment) => {
    const phase = phaseOf(enrollment, now)
    return phase === 'offered' ? 0 : isUpcoming(phase) ? 1 : 2
  }
  return [...list].sort((a, b) => {
    const [first, second] = [rank(a), rank(b)]
    if (first !== second) return first - second
    const earlier = ascending(a.training.startsAt, b.training.startsAt)
    return first === 2 ? -earlier : earlier
  })
}

export interface StandingTag {
  look: 'ok' | 'warn' | 'plain'
  words: string
}

/** The status in a few words, with the deadline of an offer. */
export function enrollmentTag(
  enrollment: Enrollment,
  now: EpochMs,
  language: Language,
): StandingTag {
  const text = enrollmentsText[language]
  const { standing, attended, parts } = enrollment
  const phase = phaseOf(enrollment, now)
  if (phase === 'enrolled') return { look: 'ok', words: text.enrolled }
  if (phase === 'attended') return { look: 'plain', words: text.attended(attended, parts) }
  if (phase === 'over') return { look: 'plain', words: text.over }
  if (standing.kind === 'waitlisted')
    return { look: 'warn', words: text.waitlisted(standing.place) }
  if (standing.kind === 'ended') return { look: 'plain', words: text.ended[standing.how] }
  if (standing.kind === 'offered' && phase === 'offered')
    return { look: 'warn', words: text.offered(byWords(standing.until, now, language)) }
  return { look: 'plain', words: text.ended.expired }
}
