import type { Enrollment } from '@/contract/trainings/trainings.schema'
import type { Language } from '@/shared/lib/language'
import { momentWords } from '@/shared/lib/moments'
import { enrollmentsText } from './enrollments.text'

/** What an enrollment comes to at a moment: an offer nobody answered is over, whoever has said so yet. */
export type Phase = 'offered' | 'enrolled' | 'waitlisted' | 'attended' | 'over' | 'ended'

/** `now` in ms since 1970. */
export function phaseOf({ training, standing, attended }: Enrollment, now: number): Phase {
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

export const isToCome = (phase: Phase) =>
  phase === 'offered' || phase === 'enrolled' || phase === 'waitlisted'

/** What wants an answer comes first, then what is to come, the next first; then what is over, the last first. */
export function inOrder(list: Enrollment[], now: number): Enrollment[] {
  const rank = (one: Enrollment) => {
    const phase = phaseOf(one, now)
    return phase === 'offered' ? 0 : isToCome(phase) ? 1 : 2
  }
  return [...list].sort((a, b) => {
    const [first, second] = [rank(a), rank(b)]
    if (first !== second) return first - second
    const earlier = a.training.startsAt < b.training.startsAt ? -1 : 1
    return first === 2 ? -earlier : earlier
  })
}

/** What is next for whoever holds the phone: what wants an answer, else what they go to. */
export function nextOf(list: Enrollment[], now: number): Enrollment | undefined {
  const [first] = inOrder(list, now)
  return first && isToCome(phaseOf(first, now)) ? first : undefined
}

export interface StandingTag {
  look: 'ok' | 'warn' | 'plain'
  words: string
}

/** In a few words, with its clock where there is one. */
export function tagOf(enrollment: Enrollment, now: number, language: Language): StandingTag {
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
    return { look: 'warn', words: text.offered(momentWords(standing.until, now, language)) }
  return { look: 'plain', words: text.ended.expired }
}
