import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'

/** Reliability of a record, from official notice to hearsay. */
export type Confidence = Static<typeof Confidence>
export const Confidence = t.Union([
  t.Literal('sourced'),
  t.Literal('partial'),
  t.Literal('third-party'),
  t.Literal('unverified'),
])

/** `url` is absent if it must not be linked to. */
export type Source = Static<typeof Source>
export const Source = t.Object({
  title: t.String(),
  url: t.Optional(t.String()),
  /** YYYY, YYYY-MM or YYYY-MM-DD, as precise as known. */
  published: t.Optional(t.String()),
})

/** A person who is responsible for a statement confirmed it on that day. */
export type Confirmed = Static<typeof Confirmed>
export const Confirmed = t.Object({
  day: t.String({ pattern: '^\\d{4}-\\d\\d-\\d\\d$' }),
  /** The outlet itself, or a supervisor of the city. */
  by: t.Union([t.Literal('outlet'), t.Literal('city')]),
})

/** `asOf`: date of publication, YYYY or YYYY-MM. */
export type Phone = Static<typeof Phone>
export const Phone = t.Object({
  number: t.String({ pattern: '^[0-9-]{5,13}$' }),
  label: t.Optional(t.String()),
  verified: t.Boolean(),
  asOf: t.Optional(t.String()),
  confirmed: t.Optional(Confirmed),
})

/** An unverified claim is shown dashed, with 待核实. */
export type Claim = Static<typeof Claim>
export const Claim = t.Object({ text: t.String(), verified: t.Boolean() })

export type IpType = Static<typeof IpType>
export const IpType = t.Union([
  t.Literal('patent'),
  t.Literal('trademark'),
  t.Literal('copyright'),
  t.Literal('gi'), // geographical indication
  t.Literal('layout'), // layout-design of integrated circuits
  t.Literal('secret'), // trade secret
  t.Literal('plant'), // new plant variety
  t.Literal('contract'), // technology contract
  t.Literal('data'), // data product
])

/** IsoDay on which the source was last checked. */
export const Seen = t.String({ pattern: '^\\d{4}-\\d\\d-\\d\\d$' })
