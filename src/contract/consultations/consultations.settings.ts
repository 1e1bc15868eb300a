/**
 * Settings of consultations, shared by client and server. Values without a legal source are our own
 * choice, to be confirmed by the operator of the service.
 */
export const consulting = {
  /**
   * Working hours of the units on working days, in minutes since midnight in Shanghai. No source covers
   * all units; 9:00 to 17:00 is our choice.
   */
  opensAtMinute: 9 * 60,
  closesAtMinute: 17 * 60,
  /**
   * Deadline in working days, by request class of GB/T 33358-2016. Source: 12345 in Jing'an district,
   * 2019-12-04 (咨询/建议 1, 求助/投诉 5, complex cases 15). 举报 and 表扬 are not covered; our choice.
   */
  dueDays: { enquiry: 1, suggestion: 1, praise: 1, help: 5, complaint: 5, report: 5 },
  complexDueDays: 15,
  /** Working days after which an answered consultation is closed if the citizen does not react. */
  autoCloseDays: 10,
  /** Questions within 24 hours, per person and per phone. */
  maxPerPerson: 20,
  maxPerDevice: 30,
  /** Times within 24 hours that an answer is counted as helpful, of all phones together. */
  maxHelpedPerDay: 1000,
  /** In characters, for a question and for each later text. */
  maxTextLength: 2000,
  maxPictures: 6,
  maxDocuments: 3,
} as const
