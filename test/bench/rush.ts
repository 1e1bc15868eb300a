import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import dayjs from 'dayjs'
import { startPostgres } from '../../server/infra/db/embedded'
import { migrate } from '../../server/infra/db/migrate'
import { open, type Db } from '../../server/infra/db/open'
import { freePort } from '../../server/infra/db/postmaster'
import { runServer } from '../../server/start/run-server'
import { aCrowd } from '../support/crowd'
import type { Person } from '../support/people'
import { rush, type Path } from '../support/rush'
import { seatsOf } from '../support/seats'
import { aTraining } from '../support/trainings'
import { testKey } from '../support/vault'
import type { Figure } from './figure'
import { load } from './rush-load'

const size = 2000
const capacity = 50
const seats = [{ capacity, waitlist: 10_000 }]

interface Rushed {
  db: Db
  url: string
  people: Person[]
}

let trainings = 0

/** Each on a day of its own: whoever has a seat is asked before they take another at the same time. */
const nextTraining = (db: Db) =>
  aTraining(db, dayjs(), {
    seats,
    startsAt: dayjs()
      .add(14 + trainings++, 'day')
      .toISOString(),
  })

/** 2,000 people, each sending twice at once, for 50 seats, to two processes on one PostgreSQL. */
export async function rushFigures(): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-'))
  const postgres = await startPostgres(folder)
  const url = postgres.url('postgres')
  const db = open(url)
  try {
    await migrate(db)
    const rushed = { db, url, people: await aCrowd(db, dayjs(), size) }
    return [...(await throughServers(rushed)), ...(await byThemselves(rushed))]
  } finally {
    await db.end()
    await postgres.stop()
    await rm(folder, { recursive: true })
  }
}

/** Sign-ups over HTTP, as phones send them. */
async function throughServers({ db, url, people }: Rushed): Promise<Figure[]> {
  const servers = await Promise.all(
    [1, 2].map(async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-'))
      const data = { DATABASE_URL: url, DATA_FOLDER: folder, MASTER_KEY: testKey }
      const env = { PROFILE: 'development', H5_FOLDER: '', ...data }
      return runServer({ port: await freePort(), env })
    }),
  )
  try {
    await run(
      servers.map(({ url }) => url),
      await nextTraining(db),
      people,
    ) // to warm up
    const training = await nextTraining(db)
    const { p99, refused } = await run(
      servers.map(({ url }) => url),
      training,
      people,
    )
    const name = '2,000 people sending twice at once for 50 seats, two servers'
    const { counters } = await fair(db, training)
    return [
      { name: `${name}: p99`, value: p99, unit: 'ms', limit: { atMost: 1000 } },
      { name: `${name}: not answered`, value: refused, unit: '', limit: { atMost: 0 } },
      {
        name: `${name}: wait`,
        value: counters.waiting,
        unit: '',
        limit: { atLeast: size - capacity },
      },
    ]
  } finally {
    for (const server of servers) await server.stop()
  }
}

const run = (servers: string[], training: string, people: Person[]) =>
  load(
    servers.flatMap((server) =>
      people.map(({ token }) => ({ port: Number(new URL(server).port), token, training })),
    ),
  )

/** Sign-ups per second without HTTP, by implementation. */
async function byThemselves({ db, url, people }: Rushed): Promise<Figure[]> {
  const rates: Record<Path, number> = { alone: 0, together: 0, textbook: 0 }
  for (const mode of ['textbook', 'alone', 'together'] as const) {
    const training = await nextTraining(db)
    const task = { path: mode, training, people: people.map(({ id }) => id) }
    const { ms } = await rush(url, task)
    await fair(db, training)
    rates[mode] = (2 * size * 1000) / ms
  }
  const per = (rate: number) => `${Math.round(rate).toLocaleString('en')} a second`
  const { alone, together, textbook } = rates
  return [
    {
      name: `Sign-ups together, ${per(together)}, to SELECT FOR UPDATE, ${per(textbook)}`,
      value: together / textbook,
      unit: 'x',
      limit: { atLeast: 5 },
    },
    {
      name: `Sign-ups together to one statement each, ${per(alone)}`,
      value: together / alone,
      unit: 'x',
      limit: { atLeast: 1 },
    },
  ]
}

/** All seats are taken, nobody has two, and the numbers have no gaps. */
async function fair(db: Db, training: string) {
  const stored = await seatsOf(db, training)
  const { counters, enrollments, moves } = stored
  const people = new Set(enrollments.map(({ citizenId }) => citizenId))
  const enrolled = enrollments.filter(({ status }) => status === 'enrolled').length
  const isFair =
    enrolled === capacity &&
    counters.enrolled === capacity &&
    people.size === size &&
    moves.length === size &&
    enrollments.every(({ no }, i) => no === i + 1)
  if (!isFair) throw new Error(`It went wrong: ${JSON.stringify(counters)}`)
  return stored
}
