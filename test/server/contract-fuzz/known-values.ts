import type { TSchema } from '@sinclair/typebox'
import type { Dayjs } from 'dayjs'
import fc from 'fast-check'
import { consentVersion } from '@/contract/people/profile.rules'
import { newId } from '../../../server/infra/db/uuid'
import type { KnownIds } from './known-ids'
import type { KnownValues } from './values-of-schema'

/** What exists when a value is drawn. */
export interface Existing {
  ids: KnownIds
  topics: string[]
  files: string[]
  /** Start times of upcoming slots. */
  startTimes: string[]
  now: Dayjs
  /** For whom the request is made; undefined: nobody is signed in. */
  asker: string | undefined
}

const isIdPattern = (pattern: string) => pattern.startsWith('^[0-9a-f]{8}-')

/** Values of the world for strings of the contract. `noun` is the collection that the route is about. */
export function knownValues(noun: string, existing: () => Existing): KnownValues {
  const oneOf = (list: (world: Existing) => string[]) =>
    fc.nat().map((nth) => {
      const all = list(existing())
      return all[nth % all.length] ?? newId(existing().now)
    })
  const idOf = (kind: string) =>
    fc.oneof(
      { weight: 4, arbitrary: oneOf(({ ids, asker }) => ids.of(kind, asker)) },
      { weight: 2, arbitrary: oneOf(({ ids }) => ids.of(kind)) },
      { weight: 1, arbitrary: oneOf(() => []) },
    )
  const ownOutlet = oneOf(({ ids, asker = '' }) => [ids.outletsOf(asker)[0] ?? 'OL002'])
  const outlet = fc.oneof(
    { weight: 3, arbitrary: ownOutlet },
    { weight: 1, arbitrary: fc.constantFrom('OL101', 'OL102', 'OL002', 'OL001') },
  )
  const day = fc
    .integer({ min: -5, max: 30 })
    .map((days) => existing().now.add(days, 'day').format('YYYY-MM-DD'))
  const moment = fc.integer({ min: -200, max: 2000 }).map((halves) => {
    const from = existing().now.startOf('hour')
    return from.add(halves * 30, 'minute').toISOString()
  })
  const startsAt = fc.oneof(
    oneOf(({ startTimes }) => startTimes),
    moment,
  )
  const byKey: Record<string, fc.Arbitrary<string>> = {
    topic: oneOf(({ topics }) => topics),
    file: oneOf(({ files }) => files),
    consent: fc.constant(consentVersion),
    phone: fc.constantFrom('13800000001', '13900000000'),
    startsAt,
    day,
  }
  return ({ format, pattern }: TSchema, key: string) => {
    const byName = byKey[key]
    if (byName) return byName
    if (format === 'date') return day
    if (format === 'date-time') return moment
    const written = typeof pattern === 'string' ? pattern : ''
    if (written.includes('OL\\d')) return outlet
    if (written.includes('SV\\d')) return fc.constantFrom('SV001', 'SV002', 'SV010')
    if (written.includes('FQ\\d')) return fc.constantFrom('FQ001', 'FQ002', 'FQ900001')
    if (!isIdPattern(written)) return undefined
    return idOf(key === 'window' ? 'windows' : key === 'id' ? noun : key)
  }
}
