import { FormatRegistry, Type, type TSchema } from '@sinclair/typebox'
import { isRealDay, isRealMoment } from './real-days.rules'

/** Years outside of these are typing errors; PostgreSQL and phones hold all days between them. */
FormatRegistry.Set('date', isRealDay)
FormatRegistry.Set('date-time', isRealMoment)

type Make = (...args: unknown[]) => TSchema
const make = Type as unknown as Record<keyof typeof Type, Make>

/** A maker whose options, at `place` of its arguments, default to `defaults`. */
const withDefaults =
  (name: keyof typeof Type, place: number, defaults: object): Make =>
  (...args) => {
    const all = [...args]
    all[place] = { ...defaults, ...(args[place] as object | undefined) }
    return make[name](...all)
  }

const closed = { additionalProperties: false }

/** The range of PostgreSQL's `integer`. */
const int4 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 }

/**
 * Makes every schema of the contract: typebox's `Type`, whose objects are closed, so that a request with a
 * key that the contract does not name is refused, and whose integers fit PostgreSQL's.
 */
export const t = {
  ...Type,
  Object: withDefaults('Object', 1, closed),
  Composite: withDefaults('Composite', 1, closed),
  Partial: withDefaults('Partial', 1, closed),
  Pick: withDefaults('Pick', 2, closed),
  Omit: withDefaults('Omit', 2, closed),
  Integer: withDefaults('Integer', 0, int4),
} as unknown as typeof Type
