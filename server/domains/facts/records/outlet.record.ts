import type { Static } from '@sinclair/typebox'
import { t } from '@/contract/shared/schema'
import { OutletKind } from '@/contract/facts/outlets.schema'
import { Confidence } from '@/contract/facts/sources.schema'
import { Day, record, Text, Texts, Url, keyOf } from './record'
import { SourceRecord } from './source.record'
import { ipTypes, levels } from './vocabulary'

const Place = record({
  lng: t.Number(),
  lat: t.Number(),
  datum: t.Literal('GCJ-02'),
  precision: t.Optional(Text),
  source: t.Optional(Text),
})

export type OutletRecord = Static<typeof OutletRecord>
export const OutletRecord = record({
  id: t.String({ pattern: '^OL\\d{3,}$' }),
  name: Text,
  name_en: t.Optional(Text),
  type: OutletKind,
  type_label: t.Optional(Text),
  roles: t.Array(OutletKind),
  level: keyOf(levels),
  district: t.Optional(Text),
  /** GB/T 2260 code of a district, or 310000 for the whole city. */
  adcode: t.Optional(t.String({ pattern: '^310[01]\\d\\d$' })),
  address: t.Optional(Text),
  address_source: t.Optional(SourceRecord),
  address_precision: t.Union([t.Literal('none'), t.Literal('door'), t.Literal('road-only')]),
  /** Unchecked, therefore never published. */
  address_candidates: t.Array(t.Unknown()),
  phone: t.Array(
    record({
      number: t.String({ pattern: '^[0-9-]{5,13}$' }),
      label: t.Optional(Text),
      verified: t.Boolean(),
      as_of: t.Optional(t.String({ pattern: '^\\d{4}(-\\d\\d)?$' })),
    }),
  ),
  hours: t.Optional(Text),
  services: Texts,
  ip_types: t.Array(keyOf(ipTypes)),
  website: t.Optional(Url),
  coord: t.Optional(Place),
  /** The district's centre where `coord` is unknown. Not the outlet's position, therefore never published. */
  map_point: t.Optional(Place),
  confidence: Confidence,
  source: t.Optional(Text),
  sources: t.Array(SourceRecord),
  seen: Day,
  notes: t.Optional(Text),
})
