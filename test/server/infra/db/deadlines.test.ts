import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { migrationDatabase, workDatabase } from '../../../../server/infra/deadlines'
import { startPostgres, type EmbeddedPostgres } from '../../../../server/infra/db/embedded'
import { isUnavailable } from '../../../../server/infra/db/faults'
import { open, type Db } from '../../../../server/infra/db/open'
import { haltPostgres } from '../../../support/halted-postgres'

jest.setTimeout(60_000)

let folder: string
let postgres: EmbeddedPostgres
let db: Db
const connections = 2
const short = { statement: 400, lock: 200, idleInTransaction: 400, silence: 600, connect: 600 }

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-'))
  postgres = await startPostgres(folder)
})
afterAll(async () => {
  await postgres.stop()
  await rm(folder, { recursive: true })
})
beforeEach(async () => {
  db = open(postgres.url('postgres'), short, connections)
  await db`create table if not exists notes (id int primary key, note text)`
})
afterEach(() => db.end({ timeout: 1 }))

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code: string }) => {
      expect(isUnavailable(error)).toBe(true)
      return error.code
    },
  )

test('a statement that takes too long is cancelled', async () => {
  expect(await codeOf(db`select pg_sleep(30)`)).toBe('57014')
})

test('a statement that waits too long for a lock is cancelled', async () => {
  await db`insert into notes values (1) on conflict do nothing`
  const other = open(postgres.url('postgres'), workDatabase)
  await other.begin(async (tx) => {
    await tx`select from notes where id = 1 for update`
    expect(await codeOf(db`update notes set note = 'mine' where id = 1`)).toBe('55P03')
  })
  await other.end()
})

test('a migration takes as long as it needs, also for the locks that it waits for', async () => {
  const patient = open(postgres.url('postgres'), migrationDatabase)
  const [limits] = await patient`
    select current_setting('statement_timeout') statement, current_setting('lock_timeout') lock`
  expect(limits).toEqual({ statement: '0', lock: '0' })
  await patient.end()
})

test('a transaction that does nothing loses its connection and its locks', async () => {
  const idle = db.begin(async (tx) => {
    await tx`insert into notes values (2)`
    await new Promise(() => {})
  })
  expect(await codeOf(idle)).toBe('CONNECTION_CLOSED')
  expect(await db`select from notes where id = 2`).toHaveLength(0)
})

test('commands and jobs may take longer', async () => {
  const patient = open(postgres.url('postgres'), workDatabase)
  expect(await codeOf(patient`select pg_sleep(0.6)`)).toBe('done')
  await patient.end()
})

describe('while PostgreSQL is stopped', () => {
  let goOn: () => void
  beforeEach(async () => {
    await db`select 1`
    goOn = await haltPostgres(folder)
  })
  afterEach(() => goOn())

  test('queries, transactions and those that wait for a connection fail', async () => {
    const queries = Array.from({ length: 20 }, () => codeOf(db`select 1`))
    const transactions = Array.from({ length: 20 }, () => codeOf(db.begin((tx) => tx`select 1`)))
    const failed = new Set(await Promise.all([...queries, ...transactions]))
    expect([...failed].sort()).toEqual(
      expect.arrayContaining(['ANSWER_TIMEOUT', 'CONNECT_TIMEOUT', 'POOL_TIMEOUT']),
    )
    expect(failed).not.toContain('done')
  })

  test('no connection stays lost: once it goes on, all of them work', async () => {
    const transactions = Array.from({ length: 5 }, () => codeOf(db.begin((tx) => tx`select 1`)))
    await Promise.all(transactions)
    goOn()
    let open = 0
    while (open < connections) {
      const all = Array.from({ length: connections }, () =>
        db.begin((tx) => tx`select pg_sleep(0.1)`),
      )
      const outcomes = await Promise.allSettled(all)
      open = outcomes.filter(({ status }) => status === 'fulfilled').length
    }
    expect(await db`select 1 as value`).toEqual([{ value: 1 }])
  })

  test('the pool can be closed', async () => {
    const query = codeOf(db`select 1`)
    await db.end({ timeout: 0 })
    expect(await query).toBe('CONNECTION_DESTROYED')
  })
})
