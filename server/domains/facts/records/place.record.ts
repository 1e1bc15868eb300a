import type { Static } from '@sinclair/typebox'
import { t } from '@/contract/shared/schema'
import { Adcode, Day, record, Text, Texts, Url } from './record'

const Place = record({ lng: t.Number(), lat: t.Number() })

export type DistrictRecord = Static<typeof DistrictRecord>
export const DistrictRecord = record({
  adcode: Adcode,
  name: Text,
  name_en: Text,
  short: Text,
  center: Place,
  centroid: t.Optional(Place),
  datum: t.Literal('GCJ-02'),
  bbox: t.Optional(t.Array(t.Number())),
  gov_website: t.Optional(Url),
  gov_website_source: t.Optional(Text),
  source: t.Optional(Texts),
  seen: Day,
})

const Ring = t.Array(t.Tuple([t.Number(), t.Number()]), { minItems: 4 })

/** A feature of shanghai-districts.geojson. */
export type BoundaryRecord = Static<typeof BoundaryRecord>
export const BoundaryRecord = record({
  type: t.Literal('Feature'),
  id: t.Optional(Adcode),
  bbox: t.Optional(t.Array(t.Number())),
  // The file also describes the district here, as DistrictRecord does.
  properties: t.Object(
    { adcode: Adcode, datum: t.Literal('GCJ-02') },
    { additionalProperties: true },
  ),
  geometry: t.Union([
    record({ type: t.Literal('Polygon'), coordinates: t.Array(Ring, { minItems: 1 }) }),
    record({
      type: t.Literal('MultiPolygon'),
      coordinates: t.Array(t.Array(Ring, { minItems: 1 }), { minItems: 1 }),
    }),
  ]),
})
