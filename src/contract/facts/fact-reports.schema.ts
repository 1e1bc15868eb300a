import type { Static } from '@sinclair/typebox'
import { Id, Moment } from '../people/identity.schema'
import { Day } from '../shared/day.schema'
import { t } from '../shared/schema'
import { line, lines } from '../shared/typed-text.schema'

/** What is said to be wrong: an outlet, or the guide to a service item. */
export const ReportedFact = t.Union([
  t.Object({ kind: t.Literal('outlet'), id: t.String({ pattern: '^OL\\d{3,16}$' }) }),
  t.Object({ kind: t.Literal('guide'), id: t.String({ pattern: '^SV\\d{3,16}$' }) }),
])
export type ReportedFact = Static<typeof ReportedFact>

export type ReportedPart = Static<typeof ReportedPart>
export const ReportedPart = t.Union([
  t.Literal('hours'),
  t.Literal('phones'),
  t.Literal('address'),
  t.Literal('services'),
  t.Literal('fee'),
  t.Literal('materials'),
  t.Literal('limit'),
  t.Literal('where'),
  t.Literal('steps'),
  t.Literal('other'),
])

export type FactReportForm = Static<typeof FactReportForm>
export const FactReportForm = t.Object({
  about: ReportedFact,
  part: ReportedPart,
  /** What was found instead. */
  found: lines(300),
})

export type FactReportState = Static<typeof FactReportState>
export const FactReportState = t.Union([
  t.Literal('open'),
  t.Literal('review'), // whoever keeps the fact refuses; a supervisor has to agree
  t.Literal('accepted'), // and corrected
  t.Literal('refused'),
])

const shared = {
  about: ReportedFact,
  part: ReportedPart,
  found: t.String(),
  state: FactReportState,
  dueAt: Moment,
  /** The due time includes days whose holidays are not announced yet. */
  dueUnsure: t.Boolean(),
  /** What was corrected, or why not. */
  note: t.Optional(t.String()),
}

/** A report as whoever sent it sees it. The note is told once it is decided. */
export type OwnFactReport = Static<typeof OwnFactReport>
export const OwnFactReport = t.Object({ id: Id, ...shared, at: Moment })

/** At random, because the reporter's id tells when it was sent. */
export const StaffReportId = t.String({
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
})

/**
 * A report as staff see it, who do not learn whose it is, nor at which hour it came: it has another id, and what is
 * recognised as personal data in `found` is replaced.
 */
export type StaffFactReport = Static<typeof StaffFactReport>
export const StaffFactReport = t.Object({
  id: StaffReportId,
  ...shared,
  day: Day,
  /** The reader may decide it now. */
  mayDecide: t.Boolean(),
  /** Who decides instead, where the reader may not. */
  waitsFor: t.Optional(
    t.Union([
      t.Literal('another'), // the reader reported it
      t.Literal('another_supervisor'), // the reader refused it
      t.Literal('supervisor'), // the reader's outlet refused it
      t.Literal('nobody'), // it is decided
    ]),
  ),
})

export type FactReportDecision = Static<typeof FactReportDecision>
export const FactReportDecision = t.Object({
  do: t.Union([t.Literal('accept'), t.Literal('refuse')]),
  /** What was corrected, or why not: the reporter reads it. */
  note: line(200),
})

/** Corrections after reports about one outlet or guide. Only where there were at least five. */
export type FactReportFigure = Static<typeof FactReportFigure>
export const FactReportFigure = t.Object({
  about: ReportedFact,
  corrected: t.Integer({ minimum: 5 }),
  /** Median days from the report to the decision. */
  medianDays: t.Integer({ minimum: 0 }),
})
