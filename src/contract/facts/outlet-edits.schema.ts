import type { ArrayOptions, Static, TString } from '@sinclair/typebox'
import { Id, Moment } from '../people/identity.schema'
import { Day } from '../shared/day.schema'
import { t } from '../shared/schema'
import { line, visibleLine } from '../shared/typed-text.schema'
import { OutletId } from './ids.schema'
import { outletEdits } from './outlet-edits.settings'
import { Span } from './outlets.schema'

type Text = TString | ReturnType<typeof line>

/** What a value may hold: in a request, or in a reply, which also tells what was stored or imported otherwise. */
interface Limits {
  text: (maxLength: number) => Text
  /** A text that is refused if it is blank, because leaving it out means something else. */
  visibleText: (maxLength: number) => Text
  number: TString
  day: TString
  count: (max: number, min?: number) => ArrayOptions
}

const ofRequests: Limits = {
  text: line,
  visibleText: visibleLine,
  number: t.String({ pattern: '^[0-9-]{5,13}$' }),
  day: Day,
  count: (maxItems, minItems = 0) => ({ minItems, maxItems }),
}

const ofReplies: Limits = {
  text: () => t.String(),
  visibleText: () => t.String(),
  number: t.String(),
  day: t.String(),
  count: () => ({}),
}

const change = <F extends string, V extends Parameters<typeof t.Optional>[0]>(field: F, value: V) =>
  t.Object({ field: t.Literal(field), value })

function changesWithin({ text, visibleText, number, day, count }: Limits) {
  const spans = (min: number) => t.Array(Span, count(outletEdits.maxSpans, min))
  return t.Union([
    change(
      'hours',
      t.Object({
        /** On working days. Spans are ordered and do not overlap. */
        counters: t.Array(
          t.Object({ label: t.Optional(text(20)), spans: spans(1) }),
          count(outletEdits.maxCounters, 1),
        ),
        saturday: spans(0),
        sunday: spans(0),
      }),
    ),
    change(
      'days',
      t.Array(
        t.Object({ day, spans: spans(0), note: t.Optional(text(40)) }),
        count(outletEdits.maxDays),
      ),
    ),
    change(
      'notice',
      /** Without a text, the notice is withdrawn. */
      t.Object({ text: t.Optional(visibleText(80)), until: t.Optional(day) }),
    ),
    change(
      'phones',
      t.Array(t.Object({ number, label: t.Optional(text(40)) }), count(outletEdits.maxPhones)),
    ),
    change(
      'address',
      t.Object({
        text: text(80),
        /** It has the number of the house. */
        door: t.Boolean(),
        /** It is another place than before, whose position on the map no longer holds. */
        moved: t.Boolean(),
      }),
    ),
  ])
}

/** A field of an outlet that its staff edit, with its new value as a whole. */
export type OutletChange = Static<typeof OutletChange>
export const OutletChange = changesWithin(ofRequests)

/** The same as it was stored or imported, whatever its length. */
const StatedChange = changesWithin(ofReplies)

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
  change: StatedChange,
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

/** By field; a field that nobody edited is absent. */
export type NewestOutletEdits = Static<typeof NewestOutletEdits>
export const NewestOutletEdits = t.Object({
  hours: t.Optional(OutletEdit),
  days: t.Optional(OutletEdit),
  notice: t.Optional(OutletEdit),
  phones: t.Optional(OutletEdit),
  address: t.Optional(OutletEdit),
} satisfies Record<OutletField, unknown>)

export type OutletEditDecision = Static<typeof OutletEditDecision>
export const OutletEditDecision = t.Union([
  t.Object({ do: t.Literal('publish') }),
  t.Object({ do: t.Literal('refuse'), reason: line(120) }),
  t.Object({ do: t.Literal('withdraw') }),
])

/** What is asked of the staff of an outlet: whether an edit in force still holds. */
export type EditToConfirm = Static<typeof EditToConfirm>
export const EditToConfirm = t.Object({
  id: Id,
  change: StatedChange,
  /** When it was last confirmed, and the first day on which it is to be verified again. */
  confirmed: Day,
  until: Day,
})

/** Ids of edits in force that still hold. */
export type OutletConfirmation = Static<typeof OutletConfirmation>
export const OutletConfirmation = t.Object({
  edits: t.Array(Id, { minItems: 1, maxItems: 5 }),
})

/** An import brought another value than the one that a person confirmed, which is kept. */
export type FactConflict = Static<typeof FactConflict>
export const FactConflict = t.Object({
  id: Id,
  outlet: OutletId,
  /** What is kept and published. */
  kept: StatedChange,
  /** What the import brought. Absent: nothing. */
  imported: t.Optional(StatedChange),
})

/** `keep`: the person's value stays. `take`: the imported one is published. */
export type FactConflictDecision = Static<typeof FactConflictDecision>
export const FactConflictDecision = t.Object({
  do: t.Union([t.Literal('keep'), t.Literal('take')]),
})
