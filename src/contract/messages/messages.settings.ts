/** The newest kinds of messages that this version knows. Phones send it; each addition to `kindsSince` raises it. */
export const newestKinds = 3

/** Kinds that phones of before have no words for, by the number from which on a phone knows them. */
export const kindsSince = {
  report_accepted: 2,
  report_refused: 2,
  report_late: 2,
  answer_due_set: 2,
  repair_due_set: 2,
  report_due_set: 2,
  confirm_outlet: 3,
} as const
