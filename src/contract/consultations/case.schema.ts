import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { Consultation, ListedConsultation, Stage } from './consultations.schema'
import { consulting } from './consultations.settings'
import { Id } from '../people/identity.schema'
import { line, lines } from '../shared/typed-text.schema'

const Unit = t.String({ pattern: '^OL\\d{3,}$' })

/** An entry of the case list of staff. */
export type CaseListEntry = Static<typeof CaseListEntry>
export const CaseListEntry = t.Composite([
  ListedConsultation,
  t.Object({
    /** Who has claimed the case: the reader, or a colleague. Missing if nobody has. */
    taken: t.Optional(t.Union([t.Literal('mine'), t.Literal('other')])),
    /** Overdue, and reported to the supervisors. */
    escalated: t.Boolean(),
    /** What the citizen has done last since staff replied or asked. */
    since: t.Optional(t.Union([t.Literal('added'), t.Literal('reopened')])),
  }),
])

/** A consultation as staff of the responsible unit see it. */
export type StaffConsultation = Static<typeof StaffConsultation>
export const StaffConsultation = t.Composite([
  t.Omit(Consultation, ['readBy']),
  t.Object({
    taken: t.Optional(t.Union([t.Literal('mine'), t.Literal('other')])),
    escalated: t.Boolean(),
    /** Staff asked it themselves, so somebody else handles it. */
    own: t.Optional(t.Literal(true)),
    /** Name of the citizen; missing for an anonymous consultation or without a profile. */
    name: t.Optional(t.String()),
    /** WeChat's content check. `due`: it failed and will be repeated; `risky`: staff should look at it. */
    check: t.Union([t.Literal('off'), t.Literal('passed'), t.Literal('due'), t.Literal('risky')]),
    /** Open consultations of the same citizen, which may be duplicates. */
    siblings: t.Array(t.Pick(ListedConsultation, ['id', 'number', 'summary'])),
  }),
])

/** An action of staff. A retry repeats the idempotency key. */
export type StaffAction = Static<typeof StaffAction>
export const StaffAction = t.Union([
  t.Object({ do: t.Literal('claim'), key: Id }),
  t.Object({
    do: t.Literal('reply'),
    key: Id,
    text: lines(consulting.maxTextLength),
    /** Entries of the knowledge base the reply is based on. */
    cites: t.Array(t.String({ pattern: '^FQ\\d{3,}$' }), { maxItems: 5, uniqueItems: true }),
  }),
  t.Object({ do: t.Literal('ask_back'), key: Id, text: lines(consulting.maxTextLength) }),
  t.Object({ do: t.Literal('transfer'), key: Id, unit: Unit, reason: line(200) }),
  t.Object({ do: t.Literal('raise'), key: Id, reason: line(200) }),
  t.Object({ do: t.Literal('merge'), key: Id, into: Id }),
  t.Object({
    do: t.Literal('advance'),
    key: Id,
    stage: Stage,
    text: t.Optional(lines(consulting.maxTextLength)),
  }),
])

/** A work order for 12345, as JSON and as a printable page. */
export type WorkOrderFile = Static<typeof WorkOrderFile>
export const WorkOrderFile = t.Object({
  /** File name without extension. */
  name: t.String(),
  json: t.String(),
  html: t.String(),
})

/** The reply of 12345. The result may follow later than the number. */
export type WorkOrderReply = Static<typeof WorkOrderReply>
export const WorkOrderReply = t.Object({
  number: t.String({ pattern: '^[0-9A-Za-z-]{4,40}$' }),
  result: t.Optional(lines(consulting.maxTextLength)),
})
