/** Whether something can be told now, was told, or cannot be told (yet, or any more). */
export type AnswerState = 'open' | 'given' | 'no'

/** How long after the end of a training feedback is taken, in days. */
export const feedbackWindowDays = 30

/** When somebody is asked whether they use what they learnt, and until when they may say, in days. */
export const useReportFromDays = 90
export const useReportUntilDays = 365

interface Attendance {
  /** Of the training's last part. */
  endsAt: string
  /** They were checked in to a part, or at this training nobody was. */
  came: boolean
  given: boolean
}

/** Level 1: what they thought of it, from its end on. `now` in ms since 1970. */
export const feedbackState = (now: number, { endsAt, came, given }: Attendance): AnswerState =>
  answerState(given, came && isBetween(daysSince(endsAt, now), 0, feedbackWindowDays))

/** Level 3: whether they use it, after a while. */
export const useReportState = (now: number, { endsAt, came, given }: Attendance): AnswerState =>
  answerState(
    given,
    came && isBetween(daysSince(endsAt, now), useReportFromDays, useReportUntilDays),
  )

const answerState = (given: boolean, isOpen: boolean): AnswerState =>
  given ? 'given' : isOpen ? 'open' : 'no'

const msPerDay = 24 * 60 * 60_000
const daysSince = (moment: string, now: number) => (now - Date.parse(moment)) / msPerDay
const isBetween = (value: number, from: number, until: number) => value >= from && value < until
