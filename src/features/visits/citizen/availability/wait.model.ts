import { momentWords } from '@/contract/shared/moment-words.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import type { QueueState } from '@/contract/visits/visits.schema'
import type { Language } from '@/shared/lib/language'
import { availabilityText } from './availability.text'
import { outletVisitingText } from './outlet-visiting.text'
import type { BookableTime } from './slots.model'

/** Whether a number can be taken. What was read a while ago ends with the hours of the queue. */
export const givesNumbers = (
  queue: Pick<QueueState, 'open' | 'closesAt'> | undefined,
  now: EpochMs,
): boolean =>
  queue !== undefined && queue.open && !(queue.closesAt && Date.parse(queue.closesAt) <= now)

interface Situation {
  /** Undefined: it has no queue, or it is not read yet. */
  queue: QueueState | undefined
  /** By the hours of the windows. */
  isOpen: boolean
  next: BookableTime | undefined
  now: EpochMs
}

/** Whether staff serve outside the hours, as they opened the queue themselves. */
export const isServedOutsideHours = ({ queue, isOpen, now }: Omit<Situation, 'next'>) =>
  !isOpen && givesNumbers(queue, now) && queue?.closesAt === undefined

/** The queue in a sentence, or what one can do while there is none or all is closed. */
export function waitWords(situation: Situation, language: Language): string {
  const { queue, isOpen, next, now } = situation
  const text = outletVisitingText[language]
  const queueText = availabilityText[language]
  const join = (sentences: string[]) => sentences.join(language === 'zh' ? '' : ' ')
  const meanwhile = next ? text.bookFor(momentWords(next.startsAt, now, language)) : text.askFirst
  if (!queue) return isOpen ? '' : meanwhile
  if (!givesNumbers(queue, now)) return join([text.queueClosed, meanwhile])
  const { waiting, wait } = queue
  if (!isOpen && !isServedOutsideHours(situation))
    return join([`${queueText.waiting(waiting)}${language === 'zh' ? '。' : '.'}`, text.inBreak])
  return [
    queueText.waiting(waiting),
    wait === undefined ? queueText.noWait : queueText.wait(wait),
  ].join(language === 'zh' ? '，' : '. ')
}
