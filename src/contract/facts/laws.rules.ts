import type { IsoDay } from '../shared/time.types'
import type { Law, Laws, TouchedAnswer, TouchedService } from './laws.schema'
import type { Source } from './sources.schema'
import { daysBetween } from './working-days.rules'

interface Versioned {
  id: string
  validFrom?: string
  validUntil?: string
  sources: Source[]
  seen: string
}

/** What verified laws changed is told for a year; of an unverified one as long as nobody has confirmed it. */
const toldForDays = 365

/**
 * Each record in the version of a day. A record that already has this version, or is valid longer than the
 * day before the law's, keeps its text: staff may have edited it.
 */
export function versionsOn<R extends Versioned>(
  day: IsoDay,
  records: readonly R[],
  laws: readonly Law[],
  touched: readonly (TouchedService | TouchedAnswer)[],
): R[] {
  const begun = [...laws]
    .filter(({ from }) => from <= day)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  const nextOf = new Map(touched.map(({ id, law, next }) => [`${law} ${id}`, next]))
  return records.map((record) =>
    begun.reduce((version, law) => {
      const next = nextOf.get(`${law.id} ${version.id}`)
      return next && endsBefore(version, law) ? withNext(version, law, next) : version
    }, record),
  )
}

/** Whether a record's text gives way to that of a law. */
export const endsBefore = (
  { validFrom = '', validUntil }: Omit<Versioned, 'id' | 'sources' | 'seen'>,
  law: Law,
) => validFrom < law.from && validUntil !== undefined && validUntil < law.from

function withNext<R extends Versioned>(record: R, law: Law, next: object): R {
  const { validUntil: _, ...kept } = record
  const known = new Set(record.sources.map(({ title }) => title))
  return {
    ...(kept as R),
    ...next,
    validFrom: law.from,
    sources: [...record.sources, ...law.sources.filter(({ title }) => !known.has(title))],
    seen: record.seen > law.seen ? record.seen : law.seen,
  }
}

/** The text of a law that nobody has compared with the official one makes its versions' claims unverified. */
export function touchedOf(laws: Laws, id: string, today: IsoDay) {
  const touched = [...laws.services, ...laws.answers].filter((one) => one.id === id)
  return touched
    .flatMap(({ law: lawId, ...page }) => {
      const law = laws.laws.find((one) => one.id === lawId)
      return law && isTold(law, today) ? [{ ...page, law, begun: law.from <= today }] : []
    })
    .sort((a, b) => (a.law.from < b.law.from ? -1 : 1))
}

const isTold = ({ from, verified }: Law, today: IsoDay) =>
  !verified || daysBetween(from, today) <= toldForDays
