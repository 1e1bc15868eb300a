import { Type as t, type Static } from '@sinclair/typebox'
import { optional, Day, record, Text, Texts, keyOf } from './record'
import { ConfidenceWord } from './source.record'
import { audiences, ipTypes, serviceKinds, stages } from './vocabulary'

export type ServiceRecord = Static<typeof ServiceRecord>
export const ServiceRecord = record({
  id: t.String({ pattern: '^SV\\d{3,}$' }),
  name: Text,
  category: keyOf(stages),
  kind: keyOf(serviceKinds),
  ip_types: t.Array(keyOf(ipTypes)),
  audience: t.Array(keyOf(audiences)),
  level: optional(Text),
  where: Text,
  outlet_types: optional(Texts),
  outlet_ids: Texts,
  legal_basis: Texts,
  materials: Texts,
  time_limit: record({ statutory: optional(Text), promised: optional(Text) }),
  fee: optional(Text),
  procedure: Texts,
  online: optional(Text),
  phones: Texts,
  source: optional(Text),
  sources: Texts,
  confidence: ConfidenceWord,
  notes: optional(Text),
  seen: Day,
})

/** What we add to a service item ourselves; see editorial.json. */
export type GuideRecord = Static<typeof GuideRecord>
export const GuideRecord = record({
  /** Who acts in each step of its procedure; '-' where that is not clear. */
  steps: optional(t.Array(t.Union([t.Literal('citizen'), t.Literal('office'), t.Literal('-')]))),
  /** Rows of the fee table that apply to it. */
  fees: optional(Texts),
})

/** A law that is about to be replaced: what rests on it holds until that day. */
export type ExpiryRecord = Static<typeof ExpiryRecord>
export const ExpiryRecord = record({ basis: Text, until: Day, why: Text })
