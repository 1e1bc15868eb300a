import { isCalled } from '@/contract/people/matters.rules'
import type { Matter, MatterKind } from '@/contract/people/matters.schema'
import { byWords, dueWords } from '@/contract/shared/due-words.rules'
import type { Language } from '@/contract/shared/language.types'
import { periodFrom } from '@/contract/shared/due.rules'
import { dayFrom, dayOf, momentWords, nearDay } from '@/contract/shared/moment-words.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import { mattersText } from './matters.text'

/** The page a matter leads to. */
export const matterPages = {
  offer: 'trainings/enrollment',
  training: 'trainings/enrollment',
  waitlist: 'trainings/enrollment',
  visit: 'visits/visit',
  ask_back: 'consultations/progress',
  answer: 'consultations/progress',
  question: 'consultations/progress',
  repair: 'ratings/rectification',
  rectification: 'ratings/rectification',
  rating: 'ratings/rate',
} as const satisfies Record<MatterKind, string>

/** A time until which the citizen can act: the hour of a far day is not worth its room. */
const limits: MatterKind[] = ['repair', 'rating']
/** A time until which others have to act. Of all further kinds but the offer `at` is a moment. */
const dues: MatterKind[] = ['question', 'rectification']

/**
 * 今天 21:05 前, 明天 10:00, 12 月 28 日前; of what staff asked back, by when an addition sent now is answered; of a
 * queue number, the number: when its turn comes is not known.
 */
export function timeWords(matter: Matter, now: EpochMs, language: Language): string {
  const { kind, at, dueDays, queue } = matter
  if (queue) return mattersText[language].number(queue.number)
  if (kind === 'ask_back' && dueDays)
    return byWords(periodFrom(now, dueDays).dueAt, now, language, mattersText[language].answered)
  const [day, today] = [dayOf(at), dayOf(new Date(now).toISOString())]
  if (limits.includes(kind) && !nearDay(day, today, language))
    return mattersText[language].until(dayFrom(day, today, language))
  if (kind === 'offer' || limits.includes(kind)) return byWords(at, now, language)
  return (dues.includes(kind) ? dueWords : momentWords)(at, now, language)
}

/** What the matter waits for. */
export function stateWords({ kind, turn, queue }: Matter, language: Language): string {
  const { state, called } = mattersText[language]
  if (queue) return queue.window ? called(queue.window) : state.visit_queued
  const isBooked = turn === 'other' && (kind === 'visit' || kind === 'training')
  return isBooked ? state[`${kind}_other`] : state[kind]
}

export const isCitizensTurn = ({ turn }: Matter) => turn === 'citizen'

/** An offer lapses by itself, a number that is called when nobody comes. */
export const isUrgent = (matter: Matter) => matter.kind === 'offer' || isCalled(matter)
