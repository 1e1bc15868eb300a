import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { Point } from './places.schema'
import { Confidence, Confirmed, IpType, Phone, Seen, Source } from './sources.schema'

/** The 29 kinds of outlet, as listed in the municipal opinions and the imported facts. */
export type OutletKind = Static<typeof OutletKind>
export const OutletKind = t.Union([
  t.Literal('municipal_agency'),
  t.Literal('municipal_center'),
  t.Literal('cnipa_window'),
  t.Literal('trademark_window'),
  t.Literal('protection_center'),
  t.Literal('rights_aid'),
  t.Literal('overseas_guidance'),
  t.Literal('dispute_resolution'),
  t.Literal('court'),
  t.Literal('legal_service'),
  t.Literal('district_ip_office'),
  t.Literal('district_service_center'),
  t.Literal('tisc'),
  t.Literal('univ_info_center'),
  t.Literal('info_outlet_municipal'),
  t.Literal('library_info'),
  t.Literal('training_base'),
  t.Literal('park_station'),
  t.Literal('regional_coop'),
  t.Literal('ipo_service_station'),
  t.Literal('operation_platform'),
  t.Literal('finance'),
  t.Literal('association'),
  t.Literal('copyright'),
  t.Literal('customs'),
  t.Literal('data_ip'),
  t.Literal('gi'),
  t.Literal('hotline'),
  t.Literal('online'),
])

export type OutletLevel = Static<typeof OutletLevel>
export const OutletLevel = t.Union([
  t.Literal('city'),
  t.Literal('city-district'),
  t.Literal('district'),
  t.Literal('park'),
  t.Literal('online'),
  t.Literal('international'),
])

/** [from, until) in minutes after midnight, Shanghai time. */
export type Span = Static<typeof Span>
export const Span = t.Tuple([
  t.Integer({ minimum: 0, maximum: 1440 }),
  t.Integer({ minimum: 0, maximum: 1440 }),
])

/** Opening hours on working days, by counter. */
export type Hours = Static<typeof Hours>
export const Hours = t.Object({
  counters: t.Array(t.Object({ label: t.Optional(t.String()), spans: t.Array(Span) })),
  /** On Saturdays that are neither holidays nor make-up days. Absent: closed. */
  saturday: t.Optional(t.Array(Span)),
  /** As for Saturdays. */
  sunday: t.Optional(t.Array(Span)),
  verified: t.Boolean(),
  asOf: t.Optional(t.String()),
  confirmed: t.Optional(Confirmed),
})

/** The hours of one day, in place of the usual ones. */
export type SpecialDay = Static<typeof SpecialDay>
export const SpecialDay = t.Object({
  day: Seen,
  /** Empty: closed. */
  spans: t.Array(Span),
  note: t.Optional(t.String()),
})

/** What the outlet tells everybody who is about to go there. */
export type OutletNotice = Static<typeof OutletNotice>
export const OutletNotice = t.Object({
  text: t.String(),
  /** The last day on which it is shown. */
  until: t.Optional(Seen),
})

export type Outlet = Static<typeof Outlet>
export const Outlet = t.Object({
  id: t.String({ pattern: '^OL\\d{3,}$' }),
  name: t.String(),
  nameEn: t.Optional(t.String()),
  kind: OutletKind,
  /** Further designations of the same outlet, which is counted once. */
  roles: t.Optional(t.Array(OutletKind)),
  level: OutletLevel,
  /** GB/T 2260 code; '310000' for the whole city; absent if outside Shanghai or unknown. */
  district: t.Optional(t.String()),
  /** Only an address with a source. `door: false`: the street number is unknown. */
  address: t.Optional(
    t.Object({
      text: t.String(),
      door: t.Boolean(),
      asOf: t.Optional(t.String()),
      verified: t.Boolean(),
      confirmed: t.Optional(Confirmed),
    }),
  ),
  phones: t.Optional(t.Array(Phone)),
  hours: t.Optional(Hours),
  /** In order; days that are over may be among them. */
  days: t.Optional(t.Array(SpecialDay)),
  notice: t.Optional(OutletNotice),
  /** Services on offer, in the outlet's own words. */
  does: t.Array(t.String()),
  ipTypes: t.Array(IpType),
  website: t.Optional(t.String()),
  /** Exact position. If absent, the outlet is drawn at its district's anchor and offers no navigation. */
  at: t.Optional(Point),
  confidence: Confidence,
  sources: t.Array(Source),
  seen: Seen,
})
