import type { Static } from '@sinclair/typebox'
import { Moment } from '../people/identity.schema'
import { t } from '../shared/schema'
import { Bilingual } from './laws.schema'

/** Kinds of records on the board. */
export type FreshnessKind = Static<typeof FreshnessKind>
export const FreshnessKind = t.Union([
  t.Literal('outlet'),
  t.Literal('guide'),
  t.Literal('answer'),
  t.Literal('fee'),
  t.Literal('law'),
])

/** What a reason is about; `record`: all of it. */
export type FreshnessField = Static<typeof FreshnessField>
export const FreshnessField = t.Union([
  t.Literal('record'),
  t.Literal('address'),
  t.Literal('phones'),
  t.Literal('hours'),
  t.Literal('place'), // the exact position on the map
  t.Literal('handlers'),
  t.Literal('materials'),
  t.Literal('steps'),
  t.Literal('limit'),
  t.Literal('fee'),
  t.Literal('online'),
])

/** A day as precise as known: YYYY, YYYY-MM or YYYY-MM-DD. */
const AsOf = t.String({ pattern: '^\\d{4}(-\\d\\d){0,2}$' })

/** Why a record is on the board. */
export type FreshnessReason = Static<typeof FreshnessReason>
export const FreshnessReason = t.Union([
  /** Undecided reports, and when the first of them is due. */
  t.Object({ kind: t.Literal('reported'), count: t.Integer({ minimum: 1 }), dueAt: Moment }),
  /** An import brought another value than a person confirmed. */
  t.Object({ kind: t.Literal('contradicted'), field: FreshnessField }),
  /** Nobody has compared this law with its official text. */
  t.Object({ kind: t.Literal('law'), name: Bilingual, from: AsOf }),
  /** The last day of its text is over. */
  t.Object({ kind: t.Literal('expired'), day: AsOf }),
  /** Confirmed on that day, and not again for half a year. */
  t.Object({ kind: t.Literal('faded'), field: FreshnessField, day: AsOf }),
  /** Shown as 待核实; the day is its source's. */
  t.Object({
    kind: t.Literal('unverified'),
    field: FreshnessField,
    day: t.Optional(AsOf),
  }),
  /** Its source, or for `record` the last check, is of long ago. */
  t.Object({ kind: t.Literal('old'), field: FreshnessField, day: AsOf }),
  t.Object({ kind: t.Literal('missing'), field: FreshnessField }),
  /** The English is of an older Chinese text. */
  t.Object({ kind: t.Literal('english') }),
])
export type FreshnessReasonKind = FreshnessReason['kind']

/** A record with something to correct. */
export type FreshnessItem = Static<typeof FreshnessItem>
export const FreshnessItem = t.Object({
  kind: FreshnessKind,
  id: t.String(),
  name: t.String(),
  nameEn: t.Optional(t.String()),
  /** By `scoreOf`, from the points of its reasons. */
  score: t.Integer({ minimum: 0 }),
  /** Items that an outlet handles, guides that show a fee, pages that a law changes. */
  uses: t.Integer({ minimum: 0 }),
  /** The gravest first. */
  reasons: t.Array(FreshnessReason, { minItems: 1 }),
  /** The guide on which a fee is shown. */
  guide: t.Optional(t.String()),
})

const count = t.Integer({ minimum: 0 })

export type Freshness = Static<typeof Freshness>
export const Freshness = t.Object({
  /** The day of the ranking, in Shanghai. */
  day: t.String({ pattern: '^\\d{4}-\\d\\d-\\d\\d$' }),
  /** Published records by kind, with and without something to correct. */
  records: t.Object({ outlet: count, guide: count, answer: count, fee: count, law: count }),
  /** Outlets of which this is published, verified or not. */
  known: t.Object({ address: count, phones: count, hours: count, place: count }),
  /** The highest score first: at most one row a published record, therefore not in pages. */
  items: t.Array(FreshnessItem),
})

export const freshnessApi = {
  getFreshness: { reply: Freshness },
  exportFreshness: { reply: t.Object({ name: t.String(), csv: t.String() }) },
}
