/** A discrepancy: in a log entry, an anchor, or a rating that does not match the log. */
export interface Finding {
  where: string
  what: string
}
