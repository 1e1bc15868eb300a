type Unit = 'workingDays' | 'days' | 'hours' | 'times'

interface Bounds {
  /** What holds while no version was published. */
  value: number
  min: number
  max: number
  /** `times`: how often. */
  unit: Unit
}

/**
 * Settings that citizens feel: numbers that are published with the day from which they hold, and changed by
 * supervisors. Values without a legal source are our own choice, to be confirmed by the operator of the service.
 */
export const publicSettings = {
  /**
   * Deadlines by request class of GB/T 33358-2016. Source: 12345 in Jing'an district, 2019-12-04 (咨询/建议 1,
   * 求助/投诉 5, complex cases 15). 举报 and 表扬 are not covered; our choice.
   */
  answerEnquiry: { value: 1, min: 1, max: 10, unit: 'workingDays' },
  answerSuggestion: { value: 1, min: 1, max: 10, unit: 'workingDays' },
  answerPraise: { value: 1, min: 1, max: 10, unit: 'workingDays' },
  answerHelp: { value: 5, min: 1, max: 15, unit: 'workingDays' },
  answerComplaint: { value: 5, min: 1, max: 15, unit: 'workingDays' },
  answerReport: { value: 5, min: 1, max: 15, unit: 'workingDays' },
  answerComplex: { value: 15, min: 5, max: 60, unit: 'workingDays' },
  /** After which an answered consultation is closed if the citizen does not react. */
  closeAnswered: { value: 10, min: 5, max: 30, unit: 'workingDays' },
  /** Until somebody who reported a mistake is told what came of it. */
  answerFactReport: { value: 5, min: 1, max: 15, unit: 'workingDays' },
  /** After a service, in which it can be rated. Without a rating nothing is counted. */
  rateWithin: { value: 30, min: 7, max: 90, unit: 'days' },
  /** In which a rating can be changed. */
  changeRatingWithin: { value: 24, min: 1, max: 72, unit: 'hours' },
  /** The longest time that a seat is held for somebody on the waitlist. */
  holdOffer: { value: 12, min: 1, max: 24, unit: 'hours' },
  /** Per person within 24 hours. */
  questionsPerDay: { value: 20, min: 5, max: 100, unit: 'times' },
  factReportsPerDay: { value: 5, min: 1, max: 50, unit: 'times' },
  /** Per person. */
  upcomingAppointments: { value: 3, min: 1, max: 20, unit: 'times' },
} as const satisfies Record<string, Bounds>

export type SettingName = keyof typeof publicSettings

export const settingNames = Object.keys(publicSettings) as SettingName[]

/** Days ahead, at most, from which a version may hold. */
export const maxDaysAhead = 366
