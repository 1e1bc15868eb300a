/**
 * How consulting works here: one file, read by both sides. Figures that follow no norm of this city are
 * settings of ours, to be confirmed by whoever runs the service.
 */
export const consulting = {
  /**
   * When units work, on working days; whole minutes since midnight in Shanghai. No source gives one for
   * all units: 9:00 to 17:00 is a setting.
   */
  opensAtMinute: 9 * 60,
  closesAtMinute: 17 * 60,
  /**
   * Working days to an answer, by class of GB/T 33358-2016. 咨询/建议 1, 求助/投诉 5, complex 15: as a district
   * of Shanghai publishes them for 12345 (jing'an, 2019-12-04). For 举报 and 表扬 it names none: settings.
   */
  dueDays: { enquiry: 1, suggestion: 1, praise: 1, help: 5, complaint: 5, report: 5 },
  complexDueDays: 15,
  /** Working days after which an answer nobody answers closes the question. */
  autoCloseDays: 10,
  /** What one person, and what one phone, may ask within a day (24 hours). */
  maxPerPerson: 20,
  maxPerDevice: 30,
  /** Characters of a question, and of whatever is said about it later. */
  maxTextLength: 2000,
  maxPictures: 6,
} as const
