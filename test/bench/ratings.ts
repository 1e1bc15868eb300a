import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import dayjs from 'dayjs'
import { clockAt } from '@/contract/facts/working-days.rules'
import { flawsOf } from '@/contract/ratings/public-log.rules'
import { startPostgres } from '../../server/infra/db/embedded'
import { migrate } from '../../server/infra/db/migrate'
import { open, type Db } from '../../server/infra/db/open'
import { appendToPublicLog } from '../../server/domains/ratings/public-log/append-to-public-log'
import { listEntries } from '../../server/domains/ratings/public-log/public-log.repo'
import { verifyPublicLog } from '../../server/domains/ratings/verification/verify-public-log'
import { allFigures, publicRatings } from '../../server/domains/ratings/figures/public-figures'
import { refreshFigures } from '../../server/domains/ratings/figures/published-figures'
import type { Figure } from './figure'

const ratings = 100_000
const outlets = 140
const logged = 20_000
/** More entries than all outlets write in a day; a phone verifies one day at a time. */
const ofADay = 500

const now = () => dayjs('2026-12-02T14:20:00+08:00')

/** Costs of a year of ratings: public figures, one page of them, and verifying the log. */
export async function ratingFigures(): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-'))
  const postgres = await startPostgres(folder)
  const db = open(postgres.url('postgres'))
  try {
    await migrate(db)
    const checking = await checkLog(db)
    await fill(db)
    const counted = await timed(() => allFigures({ db, now })) // nothing is stored yet
    await refreshFigures(db, '2026-12-02')
    const all = await timed(() => allFigures({ db, now }))
    const oneOutlet = await timed(() => publicRatings({ db, now }, 'OL0010'))
    const name = `${ratings.toLocaleString('en')} ratings of ${outlets} outlets`
    return [
      { name: `${name}: counted, once a day`, value: counted, unit: 'ms', limit: { atMost: 500 } },
      { name: `${name}: all public figures`, value: all, unit: 'ms', limit: { atMost: 50 } },
      { name: `${name}: the page of one`, value: oneOutlet, unit: 'ms', limit: { atMost: 50 } },
      ...checking,
    ]
  } finally {
    await db.end()
    await postgres.stop()
    await rm(folder, { recursive: true })
  }
}

/** Median of seven runs, in ms. */
async function timed(work: () => Promise<unknown>) {
  const took: number[] = []
  for (let n = 0; n < 7; n++) {
    const begin = performance.now()
    await work()
    took.push(performance.now() - begin)
  }
  return took.sort((a, b) => a - b)[3]!
}

/** Verifies a log written as the service does; ratings are missing, which is found as well. */
async function checkLog(db: Db): Promise<Figure[]> {
  for (let from = 0; from < logged; from += ofADay) {
    const day = clockAt(
      now()
        .subtract(from / ofADay, 'day')
        .valueOf(),
    ).day
    await db.begin((tx) =>
      appendToPublicLog(
        tx,
        { unit: 'OL002', sample: false },
        Array.from({ length: ofADay }, (_, n) => ({
          kind: 'rated' as const,
          body: {
            rating: `${from + n}`,
            level: (n % 5) + 1,
            scores: {},
            tags: ['quick'],
            kind: 'visit',
          },
        })),
        day,
      ),
    )
  }
  const begin = performance.now()
  await verifyPublicLog(db)
  const rate = (logged * 1000) / (performance.now() - begin)
  const entries = await listEntries(db, '2026-12-02')
  const began = performance.now()
  flawsOf(entries)
  const ms = performance.now() - began
  return [
    {
      name: 'Entries of the log checked in a second',
      value: rate,
      unit: '',
      limit: { atLeast: 2000 },
    },
    { name: `A day of ${ofADay} entries checked as a phone does`, value: ms, unit: 'ms', limit: { atMost: 500 } }, // prettier-ignore
  ]
}

/** A year of ratings, spread over days and outlets; one in ten is bad and has its rectification. */
async function fill(db: Db) {
  await db`
    insert into services_done (id, kind, ref, unit, channel, done_at, rate_until)
    select md5('s' || n)::uuid, 'visit', md5('v' || n)::uuid, 'OL00' || n % ${outlets}, 'onsite', now(), now()
      from generate_series(1, ${ratings}::int) n`
  await db`
    insert into ratings (id, service_id, unit, service, kind, day, level, scores, tags, tags_version, text,
                         salt, key, body_hash, given_at, changed_at)
    select md5('r' || n)::uuid, md5('s' || n)::uuid, 'OL00' || n % ${outlets}, 'SV' || n % 87, 'visit',
           to_char(date '2026-12-02' - n % 364, 'YYYY-MM-DD'), case when n % 10 = 0 then 2 else 5 end,
           '{}', '[]', 1, case when n % 4 = 0 then '示例' end, 'a1', md5('k' || n)::uuid, '', now(), now()
      from generate_series(1, ${ratings}::int) n`
  await db`
    insert into rectifications (id, rating_id, number, unit, status, opened_day, due_from, contact_due,
                                fix_due, days, due_unsure, put_right_days, changed_at)
    select md5('o' || id)::uuid, id, md5(id::text), unit, 'confirmed', day, now(), now(), now(), 5, false,
           1 + length(unit) % 5, now()
      from ratings where level = 2`
  await db`
    update ratings r
       set published_id = id, published_day = day, published_unit = unit, published_service = service,
           logged_status = (select status from rectifications o where o.rating_id = r.id),
           logged_days = (select put_right_days from rectifications o where o.rating_id = r.id)`
  await db`analyze`
}
