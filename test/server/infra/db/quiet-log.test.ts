import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startPostgres, type EmbeddedPostgres } from '../../../../server/infra/db/embedded'
import { open, type Db } from '../../../../server/infra/db/open'
import { findQuotingSettings, quietLog } from '../../../../server/infra/db/quiet-log'

jest.setTimeout(180_000)

let folder: string
let postgres: EmbeddedPostgres
let db: Db
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-'))
  postgres = await startPostgres(folder)
  db = open(postgres.url('postgres'))
  await db`create table people (phone text unique, age int check (age > 0))`
})
afterAll(async () => {
  await db.end()
  await postgres.stop()
  await rm(folder, { recursive: true })
})

const phone = '13912345678'
const log = () => readFile(path.join(folder, 'log'), 'utf8')

test('PostgreSQL’s log quotes nothing that people sent, whatever fails', async () => {
  await db`insert into people values (${phone}, 1)`
  const failing = [
    db`insert into people values (${phone}, 2)`, // Key (phone)=(…) already exists
    db`insert into people values (${`+86 ${phone}`}, -1)`, // Failing row contains (…)
    db`select ${phone}::text::int2`, // value "…" is out of range
    db`select ${`a${phone}`}::text::int`, // invalid input syntax for type integer: "…"
    db`select * from people where phone = ${phone} and age / 0 = 1`,
    db.unsafe(`select '${phone}' from nowhere`), // the statement itself
  ]
  const results = await Promise.allSettled(failing)
  expect(results.map(({ status }) => status)).toEqual(failing.map(() => 'rejected'))
  expect(await log()).toContain('ready to accept connections')
  expect(await log()).not.toContain(phone)
})

test('the embedded PostgreSQL needs no warning, one that quotes gets one for each setting', async () => {
  expect(await findQuotingSettings(db)).toEqual([])
  await db`alter role postgres set log_min_messages = 'warning'`
  await db`alter role postgres set log_parameter_max_length_on_error = -1`
  const next = open(postgres.url('postgres'))
  expect(await findQuotingSettings(next)).toEqual([
    "PostgreSQL's log may quote what people send: log_min_messages is warning. Expected: log (docs/operations.md).",
    "PostgreSQL's log may quote what people send: log_parameter_max_length_on_error is -1. Expected: 0 (docs/operations.md).",
  ])
  await next.end()
})

test('a role without privileges may set only one of them, as the manual for operators says', async () => {
  const free = await db`
    select name from pg_settings where context = 'user' and name in ${db(Object.keys(quietLog))}`
  expect(free.map(({ name }) => name as string)).toEqual(['log_parameter_max_length_on_error'])
})
