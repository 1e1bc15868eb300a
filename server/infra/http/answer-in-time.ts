import { isUnanswered } from '../db/faults'
import { within } from '../within'
import { Refusal } from './refusal'

/**
 * The outcome of a request's work, or a refusal after `ms`, whatever the work waits for. `mayBeDone` tells
 * whether it has begun to write: then nobody knows whether what was asked is done, and the answer says so.
 */
export const answerInTime = <T>(ms: number, work: Promise<T>, mayBeDone = () => false) =>
  within(ms, work).catch((error: unknown) => {
    if (!isUnanswered(error)) throw error
    throw new Refusal(mayBeDone() ? 'unconfirmed' : 'unavailable', { cause: error })
  })
