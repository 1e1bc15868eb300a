import type { IsoDay } from '../shared/time.types'
import type { AddedVersion, Law, Laws, TouchedAnswer, TouchedService } from './laws.schema'
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
  added: readonly AddedVersion[] = [],
): R[] {
  const begun = [...versionsOfLaws(laws, touched), ...added]
    .filter(({ from }) => from <= day)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  return records.map((record) =>
    begun
      .filter(({ id }) => id === record.id)
      .reduce(
        (version, later) => (endsBefore(version, later) ? withNext(version, later) : version),
        record,
      ),
  )
}

type LaterVersion = Omit<AddedVersion, 'next'> & { next: object }

const versionsOfLaws = (
  laws: readonly Law[],
  touched: readonly (TouchedService | TouchedAnswer)[],
): LaterVersion[] =>
  touched.flatMap((page) => {
    const law = laws.find(({ id }) => id === page.law)
    if (!law || !page.next) return []
    const { without, sources = [] }: Partial<TouchedService> =
      'without' in page || 'sources' in page ? page : {}
    return [
      {
        id: page.id,
        next: page.next,
        from: law.from,
        sources: [...law.sources, ...sources],
        seen: law.seen,
        ...(without && { without }),
      },
    ]
  })

/** Whether a record's text gives way to that of a law. */
export const endsBefore = (
  { validFrom = '', validUntil }: Omit<Versioned, 'id' | 'sources' | 'seen'>,
  { from }: { from: IsoDay },
) => validFrom < from && validUntil !== undefined && validUntil < from

function withNext<R extends Versioned>(
  record: R,
  { next, from, without = [], ...later }: LaterVersion,
): R {
  const dropped = ['validUntil', ...without]
  const kept = Object.fromEntries(
    Object.entries(record).filter(([field]) => !dropped.includes(field)),
  )
  const known = new Set(record.sources.map(({ title }) => title))
  return {
    ...(kept as R),
    ...next,
    validFrom: from,
    sources: [...record.sources, ...later.sources.filter(({ title }) => !known.has(title))],
    seen: record.seen > later.seen ? record.seen : later.seen,
  }
}

/** The text of a law that nobody has compared with the official one makes its versions' claims unverified. */
export function touchedOf(laws: Laws, id: string, today: IsoDay) {
  const touched = [...laws.services, ...laws.answers].filter((record) => record.id === id)
  return touched
    .flatMap(({ law: lawId, ...page }) => {
      const law = laws.laws.find((candidate) => candidate.id === lawId)
      return law && isTold(law, today) ? [{ ...page, law, begun: law.from <= today }] : []
    })
    .sort((a, b) => (a.law.from < b.law.from ? -1 : 1))
}

const isTold = ({ from, verified }: Law, today: IsoDay) =>
  !verified || daysBetween(from, today) <= toldForDays
