export interface Span {
  /** ISO 8601. */
  startsAt: string
  endsAt: string
}

/** Whether two spans have a moment in common. One that begins when the other ends does not overlap it. */
export const doOverlap = (a: Span, b: Span) =>
  Date.parse(a.startsAt) < Date.parse(b.endsAt) && Date.parse(b.startsAt) < Date.parse(a.endsAt)
