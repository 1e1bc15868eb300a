import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { Claim, Confidence, Confirmed, IpType, Phone, Seen, Source } from './sources.schema'

/** The chain 创造·运用·保护·管理·服务. */
export type Stage = Static<typeof Stage>
export const Stage = t.Union([
  t.Literal('creation'),
  t.Literal('utilization'),
  t.Literal('protection'),
  t.Literal('management'),
  t.Literal('service'),
])

export type ServiceKind = Static<typeof ServiceKind>
export const ServiceKind = t.Union([
  t.Literal('government'), // 政务事项
  t.Literal('public'), // 公共服务
  t.Literal('guidance'), // 指引
])

/** Target groups. The facts' more detailed vocabulary is mapped to these. */
export type Audience = Static<typeof Audience>
export const Audience = t.Union([
  t.Literal('business'),
  t.Literal('academia'),
  t.Literal('individual'),
  t.Literal('association'), // industry associations, cooperatives and other organisations
  t.Literal('park'),
  t.Literal('agency'), // service institutions, also foreign ones, banks and libraries
  t.Literal('government'),
])

/** A step of the procedure. `by` is absent if it is unclear who acts. */
export const Step = t.Object({
  text: t.String(),
  by: t.Optional(t.Union([t.Literal('citizen'), t.Literal('office')])),
})

/** An official charge in yuan. `paper` and `online` are set instead of `amount` if they differ. */
export type Fee = Static<typeof Fee>
export const Fee = t.Object({
  code: t.String(),
  name: t.String(),
  amount: t.Optional(t.Number({ minimum: 0 })),
  paper: t.Optional(t.Number({ minimum: 0 })),
  online: t.Optional(t.Number({ minimum: 0 })),
  unit: t.String(),
  /** Can be reduced on application. */
  reducible: t.Optional(t.Boolean()),
  verified: t.Boolean(),
})

/** Who confirmed a field of this version, and when. A field that nobody confirmed is absent. */
export type ConfirmedFields = Static<typeof ConfirmedFields>
export const ConfirmedFields = t.Object({
  materials: t.Optional(Confirmed),
  steps: t.Optional(Confirmed),
  statutory: t.Optional(Confirmed),
  promised: t.Optional(Confirmed),
  fee: t.Optional(Confirmed),
  conditions: t.Optional(Confirmed),
  legalBasis: t.Optional(Confirmed),
  note: t.Optional(Confirmed),
})

/** The content of a 办事指南. An absent or empty field is unknown and shown as 待核实. */
export type ServiceItem = Static<typeof ServiceItem>
export const ServiceItem = t.Object({
  id: t.String({ pattern: '^SV\\d{3,}$' }),
  name: t.String(),
  stage: Stage,
  kind: ServiceKind,
  ipTypes: t.Array(IpType),
  audiences: t.Array(Audience),
  /** Handling office, as free text. */
  where: t.String(),
  online: t.Optional(
    t.Object({ name: t.String(), url: t.Optional(t.String()), verified: t.Boolean() }),
  ),
  legalBasis: t.Array(t.String()),
  materials: t.Array(t.String()),
  steps: t.Array(Step),
  statutory: t.Optional(Claim),
  promised: t.Optional(Claim),
  fee: t.Optional(Claim),
  /** Rows of the official fee table that apply. */
  fees: t.Optional(t.Array(Fee)),
  phones: t.Optional(t.Array(Phone)),
  /** Ids of the outlets that handle it, online services included. */
  handlers: t.Array(t.String()),
  /**
   * Ids of the outlets that only inform and advise. Absent in files of the older form, whose `handlers`
   * contain these outlets and every online service of the city.
   */
  advisers: t.Optional(t.Array(t.String())),
  /** Ids of its online services: those that are also `handlers` complete it. Absent as `advisers` are. */
  platforms: t.Optional(t.Array(t.String())),
  /** Ids of related answers and terms. */
  answers: t.Optional(t.Array(t.String())),
  terms: t.Optional(t.Array(t.String())),
  /** IsoDay: the first day of this version. Absent in the earliest one. */
  validFrom: t.Optional(t.String()),
  /** IsoDay until which the time limits and cited articles are valid. */
  validUntil: t.Optional(t.String()),
  /** Who or what qualifies, a sentence each. */
  conditions: t.Optional(t.Array(t.String())),
  note: t.Optional(t.String()),
  /** Id of the outlet whose unit answers for the guide. Absent: not known. */
  responsible: t.Optional(t.String()),
  confirmed: t.Optional(ConfirmedFields),
  confidence: Confidence,
  sources: t.Array(Source),
  seen: Seen,
})
