/**
 * How the freshness board ranks records. Each reason adds points; what more people meet counts more. The points
 * are compared with one another only, and are shown to supervisors as they are.
 */
export const freshness = {
  /** Undecided reports: the first, each further one up to `maxMore`, and once the due time has passed. */
  reported: { first: 40, more: 10, maxMore: 4, overdue: 20 },
  /** An import and a person state a field differently. */
  contradicted: 35,
  /** A law that nobody has compared with its official text, and a page that it changes. */
  law: 30,
  lawPage: 10,
  /** The text holds until a day that is over. */
  expired: 30,
  /** Confirmed once, but not within the last half year. */
  faded: 12,
  /** Shown as 待核实, plus one for each year since its source, up to `maxYears`. */
  unverified: 6,
  maxYears: 10,
  /** The English is of an older Chinese text. */
  english: 8,
  missing: {
    address: 12,
    phones: 10,
    hours: 10,
    place: 6,
    handlers: 15,
    materials: 8,
    steps: 6,
    limit: 6,
    fee: 6,
    online: 4,
    record: 0,
  },
  /** Full years after which a verified field, and a day of checking a record, count as old. */
  oldAfterYears: 3,
  checkAfterYears: 1,
  /** In percent: for each item that an outlet handles, guide that shows a fee, page that a law changes. */
  perUse: 5,
  maxUses: 10,
} as const
