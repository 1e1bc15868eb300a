import { Type as t, type Static } from '@sinclair/typebox'
import { Consultation, ListedConsultation, Stage } from './consultations.schema'
import { consulting } from './consultations.settings'
import { Id, line, lines } from '../people/identity.schema'

const Unit = t.String({ pattern: '^OL\\d{3,}$' })

/** In the inbox of a unit, by due time. */
export type CaseListEntry = Static<typeof CaseListEntry>
export const CaseListEntry = t.Composite([
  ListedConsultation,
  t.Object({
    /** Somebody has taken it: the one who reads this, or another. */
    taken: t.Optional(t.Union([t.Literal('mine'), t.Literal('other')])),
    /** Overdue, and the supervisor has been told. */
    escalated: t.Boolean(),
  }),
])

/** As those who answer see it. */
export type StaffConsultation = Static<typeof StaffConsultation>
export const StaffConsultation = t.Composite([
  t.Omit(Consultation, ['readBy']),
  t.Object({
    taken: t.Optional(t.Union([t.Literal('mine'), t.Literal('other')])),
    escalated: t.Boolean(),
    /** Who asks; missing where they chose not to say, or have no profile. */
    name: t.Optional(t.String()),
    /** WeChat's content check: passed, to be asked again, or something that should be looked at. */
    check: t.Union([t.Literal('off'), t.Literal('passed'), t.Literal('due'), t.Literal('risky')]),
    /** Others of the same person that are not closed: may be the same question twice. */
    siblings: t.Array(t.Pick(ListedConsultation, ['id', 'number', 'summary'])),
  }),
])

/** What staff may do. The key makes a retry the same act. */
export type StaffAction = Static<typeof StaffAction>
export const StaffAction = t.Union([
  t.Object({ do: t.Literal('claim'), key: Id }),
  t.Object({
    do: t.Literal('reply'),
    key: Id,
    text: lines(consulting.maxTextLength),
    /** Entries of the knowledge base it rests on. */
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

/** A work order for 12345, as JSON and as a page to print. Asked again, the same. */
export type WorkOrderFile = Static<typeof WorkOrderFile>
export const WorkOrderFile = t.Object({
  /** Without its ending. */
  name: t.String(),
  json: t.String(),
  html: t.String(),
})

/** What 12345 answered. The result may come later than the number. */
export type WorkOrderReply = Static<typeof WorkOrderReply>
export const WorkOrderReply = t.Object({
  number: t.String({ pattern: '^[0-9A-Za-z-]{4,40}$' }),
  result: t.Optional(lines(consulting.maxTextLength)),
})
