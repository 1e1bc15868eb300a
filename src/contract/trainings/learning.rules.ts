import type { EpochMs } from '../shared/time.types'

/** Whether a form can be answered now (`open`), was answered, or is not available. */
export type AnswerState = 'open' | 'given' | 'no'

/** Days after the end of a training in which feedback is accepted. */
export const feedbackWindowDays = 30

/** Days after the end of a training between which participants can report whether they use it. */
export const usageReportFromDays = 90
export const usageReportUntilDays = 365

/** Results of fewer answers are withheld, so that no answer can be attributed to a person. */
export const minAnswersShown = 5

interface Participation {
  /** Of the training's last part. */
  endsAt: string
  /** Checked in to at least one part, or nobody was checked in at this training. */
  tookPart: boolean
  answered: boolean
}

export const feedbackState = (now: EpochMs, participation: Participation): AnswerState =>
  answerState(now, participation, { fromDays: 0, untilDays: feedbackWindowDays })

export const usageReportState = (now: EpochMs, participation: Participation): AnswerState =>
  answerState(now, participation, {
    fromDays: usageReportFromDays,
    untilDays: usageReportUntilDays,
  })

const msPerDay = 24 * 60 * 60_000

function answerState(
  now: EpochMs,
  { endsAt, tookPart, answered }: Participation,
  { fromDays, untilDays }: { fromDays: number; untilDays: number },
): AnswerState {
  if (answered) return 'given'
  const days = (now - Date.parse(endsAt)) / msPerDay
  return tookPart && days >= fromDays && days < untilDays ? 'open' : 'no'
}
