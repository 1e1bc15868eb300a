/** Whether something can be told now, was told, or cannot be told (yet, or any more). */
export type Telling = 'open' | 'given' | 'no'

/** How long after the end of a training feedback is taken, in days. */
export const feedbackDays = 30

/** When somebody is asked whether they use what they learnt, and until when they may say, in days. */
export const usedItFrom = 90
export const usedItUntil = 365

interface Attendance {
  /** Of the training's last part. */
  endsAt: string
  /** They were checked in to a part, or at this training nobody was. */
  came: boolean
  given: boolean
}

/** Level 1: what they thought of it, from its end on. `now` in ms since 1970. */
export const feedbackAt = (now: number, { endsAt, came, given }: Attendance): Telling =>
  telling(given, came && isBetween(daysSince(endsAt, now), 0, feedbackDays))

/** Level 3: whether they use it, after a while. */
export const usedItAt = (now: number, { endsAt, came, given }: Attendance): Telling =>
  telling(given, came && isBetween(daysSince(endsAt, now), usedItFrom, usedItUntil))

const telling = (given: boolean, isOpen: boolean): Telling =>
  given ? 'given' : isOpen ? 'open' : 'no'

const msPerDay = 24 * 60 * 60_000
const daysSince = (moment: string, now: number) => (now - Date.parse(moment)) / msPerDay
const isBetween = (value: number, from: number, until: number) => value >= from && value < until
