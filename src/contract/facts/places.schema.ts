import { Type as t, type Static } from '@sinclair/typebox'

/** [longitude, latitude] in degrees, GCJ-02, as WeChat's map takes it. */
export type Point = Static<typeof Point>
export const Point = t.Tuple([t.Number(), t.Number()])

/** One of the 16 districts. */
export type District = Static<typeof District>
export const District = t.Object({
  /** Six digits of GB/T 2260. */
  code: t.String({ pattern: '^3101\\d\\d$' }),
  name: t.String(),
  nameEn: t.String(),
  /** Without 区, for a map. */
  short: t.String(),
  /** Where outlets without a known place are drawn: well inside the boundary. */
  anchor: Point,
})
