import { Type as t, type Static } from '@sinclair/typebox'
import { OutletKind } from '@/contract/facts/outlets.schema'
import { Day, optional, record, Text, Texts, Url, keyOf } from './record'
import { ConfidenceWord, SourceRecord } from './source.record'
import { ipTypes, levels } from './vocabulary'

const Place = record({
  lng: t.Number(),
  lat: t.Number(),
  datum: t.Literal('GCJ-02'),
  precision: optional(Text),
  source: optional(Text),
})

export type OutletRecord = Static<typeof OutletRecord>
export const OutletRecord = record({
  id: t.String({ pattern: '^OL\\d{3,}$' }),
  name: Text,
  name_en: optional(Text),
  type: OutletKind,
  type_label: optional(Text),
  roles: t.Array(OutletKind),
  level: keyOf(levels),
  district: optional(Text),
  /** A district, or 310000 for the whole city. */
  adcode: optional(t.String({ pattern: '^310[01]\\d\\d$' })),
  address: optional(Text),
  address_source: optional(SourceRecord),
  address_precision: t.Union([t.Literal('none'), t.Literal('door'), t.Literal('road-only')]),
  /** Not checked, so never read: see the rules of the facts. */
  address_candidates: t.Array(t.Unknown()),
  phone: t.Array(
    record({
      number: t.String({ pattern: '^[0-9-]{5,13}$' }),
      label: optional(Text),
      verified: t.Boolean(),
      as_of: optional(t.String({ pattern: '^\\d{4}(-\\d\\d)?$' })),
    }),
  ),
  hours: optional(Text),
  services: Texts,
  ip_types: t.Array(keyOf(ipTypes)),
  website: optional(Url),
  coord: optional(Place),
  /** The district's centre where `coord` is not known: no place, so never read. */
  map_point: optional(Place),
  confidence: ConfidenceWord,
  source: optional(Text),
  sources: t.Array(SourceRecord),
  seen: Day,
  notes: optional(Text),
})
