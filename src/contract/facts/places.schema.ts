import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'

/** [longitude, latitude] in degrees, GCJ-02: the datum of WeChat's map. */
export type Point = Static<typeof Point>
export const Point = t.Tuple([t.Number(), t.Number()])

export type District = Static<typeof District>
export const District = t.Object({
  /** GB/T 2260. */
  code: t.String({ pattern: '^3101\\d\\d$' }),
  name: t.String(),
  nameEn: t.String(),
  /** Without 区, for map labels. */
  short: t.String(),
  /** A point well inside the boundary, where outlets without an exact position are drawn. */
  anchor: Point,
})
