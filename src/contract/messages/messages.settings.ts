/** Sent with each request for messages; raised when kinds are added that phones of before have no words for. */
export const newestKinds = 2

/** Left out of the list of a phone that does not send it. */
export const laterKinds = ['answer_due_set', 'repair_due_set', 'report_due_set'] as const
