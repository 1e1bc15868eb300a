import type { Static } from '@sinclair/typebox'
import { t } from '@/contract/shared/schema'
import { Confidence } from '@/contract/facts/sources.schema'
import { Day, record, Text, Texts, keyOf } from './record'
import { audiences, ipTypes, serviceKinds, stages } from './vocabulary'

export type ServiceRecord = Static<typeof ServiceRecord>
export const ServiceRecord = record({
  id: t.String({ pattern: '^SV\\d{3,}$' }),
  name: Text,
  category: keyOf(stages),
  kind: keyOf(serviceKinds),
  ip_types: t.Array(keyOf(ipTypes)),
  audience: t.Array(keyOf(audiences)),
  level: t.Optional(Text),
  where: Text,
  outlet_types: t.Optional(Texts),
  /** Superseded by the item's HandlingRecord, if there is one. */
  outlet_ids: Texts,
  legal_basis: Texts,
  materials: Texts,
  time_limit: record({ statutory: t.Optional(Text), promised: t.Optional(Text) }),
  fee: t.Optional(Text),
  procedure: Texts,
  online: t.Optional(Text),
  phones: Texts,
  source: t.Optional(Text),
  sources: Texts,
  confidence: Confidence,
  notes: t.Optional(Text),
  seen: Day,
})

/** Who does what for a service item, from services-handlers.json. */
export type HandlingRecord = Static<typeof HandlingRecord>
export const HandlingRecord = record({
  id: t.String({ pattern: '^SV\\d{3,}$' }),
  name: t.Optional(Text),
  /** Outlets where the item can be completed, online services included. */
  handles: Texts,
  /** Outlets that only inform and advise on it. */
  advises: Texts,
  /** Online services for it, whether they complete it or inform about it. */
  online: Texts,
  why: t.Optional(Text),
  confidence: Confidence,
  /** The curators' account of what they changed. */
  added: t.Optional(Texts),
  removed: t.Optional(t.Array(t.Unknown())),
})

/** Editorial additions to a service item, from editorial.json. */
export type GuideRecord = Static<typeof GuideRecord>
export const GuideRecord = record({
  /** Who acts in each step of the procedure; '-' if unclear. */
  steps: t.Optional(t.Array(t.Union([t.Literal('citizen'), t.Literal('office'), t.Literal('-')]))),
  /** Codes of the fee table rows that apply. */
  fees: t.Optional(Texts),
  /** Number of clauses at the start of the notes that say who or what qualifies. */
  conditions: t.Optional(t.Integer({ minimum: 1 })),
})

/** A law about to be replaced: statements based on it are valid until that day. */
export type ExpiryRecord = Static<typeof ExpiryRecord>
export const ExpiryRecord = record({ basis: Text, until: Day, why: Text })
