export const outletEdits = {
  maxSpans: 4,
  maxCounters: 6,
  maxDays: 20,
  maxPhones: 6,
  /** Months after which a statement that nobody confirmed again is to be verified. */
  verifiedForMonths: 6,
  /** Days before that, from which on its staff are asked whether it still holds. */
  askedDaysBefore: 21,
} as const
