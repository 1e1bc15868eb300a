import { Type as t, type Static } from '@sinclair/typebox'
import { Adcode, Day, optional, record, Text, Texts, Url } from './record'

const Place = record({ lng: t.Number(), lat: t.Number() })

export type DistrictRecord = Static<typeof DistrictRecord>
export const DistrictRecord = record({
  adcode: Adcode,
  name: Text,
  name_en: Text,
  short: Text,
  center: Place,
  centroid: optional(Place),
  datum: t.Literal('GCJ-02'),
  bbox: optional(t.Array(t.Number())),
  gov_website: optional(Url),
  gov_website_source: optional(Text),
  source: optional(Texts),
  seen: Day,
})

const Ring = t.Array(t.Tuple([t.Number(), t.Number()]), { minItems: 4 })

/** A feature of shanghai-districts.geojson. */
export type BoundaryRecord = Static<typeof BoundaryRecord>
export const BoundaryRecord = record({
  type: t.Literal('Feature'),
  id: optional(Adcode),
  bbox: optional(t.Array(t.Number())),
  properties: t.Object({ adcode: Adcode, datum: t.Literal('GCJ-02') }),
  geometry: t.Union([
    record({ type: t.Literal('Polygon'), coordinates: t.Array(Ring, { minItems: 1 }) }),
    record({
      type: t.Literal('MultiPolygon'),
      coordinates: t.Array(t.Array(Ring, { minItems: 1 }), { minItems: 1 }),
    }),
  ]),
})
