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

/** 今天 21:05 前, 明天 10:00, 12 月 28 日前; of what staff asked back, by when an addition sent now is answered. */
export function timeWords({ kind, at, dueDays }: Matter, now: EpochMs, language: Language): string {
  if (kind === 'ask_back' && dueDays)
    return byWords(periodFrom(now, dueDays).dueAt, now, language, mattersText[language].answered)
  const [day, today] = [dayOf(at), dayOf(new Date(now).toISOString())]
  if (limits.includes(kind) && !nearDay(day, today, language))
    return mattersText[language].until(dayFrom(day, today, language))
  if (kind === 'offer' || limits.includes(kind)) return byWords(at, now, language)
  return (dues.includes(kind) ? dueWords : momentWords)(at, now, language)
}

/** Key of the words for a matter's state. */
export const stateOf = ({ kind, turn }: Matter) =>
  turn === 'other' && (kind === 'visit' || kind === 'training') ? (`${kind}_other` as const) : kind

export const isCitizensTurn = ({ turn }: Matter) => turn === 'citizen'

/** An offer lapses by itself. */
export const isUrgent = ({ kind }: Matter) => kind === 'offer'
