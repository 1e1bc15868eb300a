import type { Static } from '@sinclair/typebox'
import { Id, Moment } from '../people/identity.schema'
import { Day } from '../shared/day.schema'
import { t } from '../shared/schema'
import { line } from '../shared/typed-text.schema'
import { OutletId } from './ids.schema'
import { outletEdits } from './outlet-edits.settings'
import { Span } from './outlets.schema'

const Spans = (minItems: number) => t.Array(Span, { minItems, maxItems: outletEdits.maxSpans })

const change = <F extends string, V extends Parameters<typeof t.Optional>[0]>(field: F, value: V) =>
  t.Object({ field: t.Literal(field), value })

/** A field of an outlet that its staff edit, with its new value as a whole. */
export type OutletChange = Static<typeof OutletChange>
export const OutletChange = t.Union([
  change(
    'hours',
    t.Object({
      /** On working days. Spans are ordered and do not overlap. */
      counters: t.Array(t.Object({ label: t.Optional(line(20)), spans: Spans(1) }), {
        minItems: 1,
        maxItems: outletEdits.maxCounters,
      }),
      saturday: Spans(0),
      sunday: Spans(0),
    }),
  ),
  change(
    'days',
    t.Array(t.Object({ day: Day, spans: Spans(0), note: t.Optional(line(40)) }), {
      maxItems: outletEdits.maxDays,
    }),
  ),
  change(
    'notice',
    /** Without a text, the notice is withdrawn. */
    t.Object({ text: t.Optional(line(80)), until: t.Optional(Day) }),
  ),
  change(
    'phones',
    t.Array(
      t.Object({
        number: t.String({ pattern: '^[0-9-]{5,13}$' }),
        label: t.Optional(line(20)),
      }),
      { maxItems: outletEdits.maxPhones },
    ),
  ),
  change(
    'address',
    t.Object({
      text: line(80),
      /** It has the number of the house. */
      door: t.Boolean(),
      /** It is another place than before, whose position on the map no longer holds. */
      moved: t.Boolean(),
    }),
  ),
])

export type OutletField = OutletChange['field']

/** How the editor knows: the unit decided it, there is a document, it is on a public sign. */
export type KnownBy = Static<typeof KnownBy>
export const KnownBy = t.Union([t.Literal('own'), t.Literal('document'), t.Literal('sign')])

export type OutletEditForm = Static<typeof OutletEditForm>
export const OutletEditForm = t.Object({
  outlet: OutletId,
  change: OutletChange,
  knownBy: KnownBy,
  /** Id of the newest edit of this field that the editor has seen. A newer one is a conflict. */
  after: t.Optional(Id),
})

export type OutletEditState = Static<typeof OutletEditState>
export const OutletEditState = t.Union([
  t.Literal('waiting'), // for a second person
  t.Literal('published'),
  t.Literal('refused'),
  t.Literal('withdrawn'), // by whoever proposed it
  t.Literal('replaced'), // by a newer proposal, before anybody decided
])

/** An edit of an outlet, as its staff and supervisors see it. */
export type OutletEdit = Static<typeof OutletEdit>
export const OutletEdit = t.Object({
  id: Id,
  outlet: OutletId,
  change: OutletChange,
  knownBy: KnownBy,
  state: OutletEditState,
  at: Moment,
  /** Proposed by the staff of the outlet or by a supervisor. */
  by: t.Union([t.Literal('outlet'), t.Literal('city')]),
  /** Proposed by the reader. */
  mine: t.Boolean(),
  decidedAt: t.Optional(Moment),
  /** Why it was refused. */
  reason: t.Optional(t.String()),
})

export type OutletEditDecision = Static<typeof OutletEditDecision>
export const OutletEditDecision = t.Union([
  t.Object({ do: t.Literal('publish') }),
  t.Object({ do: t.Literal('refuse'), reason: line(120) }),
  t.Object({ do: t.Literal('withdraw') }),
])

/** An import brought another value than the one that a person confirmed, which is kept. */
export type FactConflict = Static<typeof FactConflict>
export const FactConflict = t.Object({
  id: Id,
  outlet: OutletId,
  /** What is kept and published. */
  kept: OutletChange,
  /** What the import brought. Absent: nothing. */
  imported: t.Optional(OutletChange),
  at: Moment,
})

/** `keep`: the person's value stays. `take`: the imported one is published. */
export type FactConflictDecision = Static<typeof FactConflictDecision>
export const FactConflictDecision = t.Object({
  do: t.Union([t.Literal('keep'), t.Literal('take')]),
})
