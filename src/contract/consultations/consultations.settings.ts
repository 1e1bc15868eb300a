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
  /** Questions within 24 hours, per phone. */
  maxPerDevice: 30,
  /** Times within 24 hours that an answer is counted as helpful, of all phones together. */
  maxHelpedPerDay: 1000,
  /** In characters, for a question and for each later text. */
  maxTextLength: 2000,
  maxPictures: 6,
  maxDocuments: 3,
} as const
