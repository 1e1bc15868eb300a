import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unprivilegedUser } from '../../../../server/infra/db/binaries'
import { startPostgres, type EmbeddedPostgres } from '../../../../server/infra/db/embedded'
import { migrate } from '../../../../server/infra/db/migrate'
import { open } from '../../../../server/infra/db/open'
import { findPostmaster } from '../../../../server/infra/db/postmaster'

let folder: string
let postgres: EmbeddedPostgres
const postmasterFile = () => path.join(folder, 'data/postmaster.pid')
const postmasterPid = async () => Number.parseInt(await readFile(postmasterFile(), 'utf8'))
const postmaster = () => findPostmaster(path.join(folder, 'data'))

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-'))
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(async () => {
  postgres = await startPostgres(folder)
})
afterEach(() => postgres.stop())

test('for root, PostgreSQL runs as another user', async () => {
  const status = await readFile(`/proc/${await postmasterPid()}/status`, 'utf8')
  const [, uid] = /^Uid:\s+(\d+)/m.exec(status) ?? []
  expect(Number(uid)).toBe(unprivilegedUser().uid ?? process.getuid?.())
  expect(Number(uid)).not.toBe(0)
})

test('other users of the machine cannot read its password', async () => {
  expect((await stat(path.join(folder, 'password'))).mode & 0o077).toBe(0)
  const url = new URL(postgres.url('postgres'))
  expect(url.hostname).toBe('127.0.0.1')
  url.password = 'guess'
  const stranger = open(url.href)
  await expect(stranger`select 1`).rejects.toMatchObject({ code: '28P01' })
  await stranger.end()
})

test('the collation does not depend on the machine', async () => {
  const db = open(postgres.url('postgres'))
  const rows = await db<{ word: string }[]>`
    select word from (values ('a'), ('B'), ('乙'), ('甲')) as words (word) order by word`
  expect(rows.map(({ word }) => word)).toEqual(['B', 'a', '乙', '甲'])
  await db.end()
})

test('a running PostgreSQL is adopted', async () => {
  const next = await startPostgres(folder)
  expect([postgres.adopted, next.adopted]).toEqual([false, true])
  expect(next.url('postgres')).toBe(postgres.url('postgres'))
})

test('committed data survives a crash', async () => {
  const before = open(postgres.url('postgres'))
  await before`create table notes as select 'kept' as note`
  await before.end()
  process.kill(await postmasterPid(), 'SIGKILL')

  postgres = await startPostgres(folder)
  const after = open(postgres.url('postgres'))
  expect(await after`select note from notes`).toMatchObject([{ note: 'kept' }])
  await after.end()
})

test('PostgreSQL that crashed under a running server is restarted at its address', async () => {
  const db = open(postgres.url('postgres'))
  await db`select 1`
  process.kill(await postmasterPid(), 'SIGKILL')
  while (await postmaster()) await db`select 1`.catch(() => {})

  await postgres.revive()
  expect(await db`select 1 as value`).toMatchObject([{ value: 1 }])
  await db.end()
})

test('PostgreSQL that was stopped is not restarted', async () => {
  await postgres.stop()
  await postgres.revive()
  expect(await postmaster()).toBeUndefined()
})

test('a stale postmaster.pid does not prevent a start, even if its pid is in use again', async () => {
  await postgres.stop()
  const stranger = spawn('sleep', ['60'], { ...unprivilegedUser(), cwd: '/' })
  await writeFile(postmasterFile(), `${stranger.pid}\n${folder}/data\n`)
  postgres = await startPostgres(folder)
  expect(await postmasterPid()).not.toBe(stranger.pid)
  stranger.kill()
})

test('servers that start at the same time run each migration once', async () => {
  const servers = Array.from({ length: 4 }, () => open(postgres.url('postgres')))
  await Promise.all(servers.map(migrate))
  expect(await servers[0]!`select from migrations where name like '001-%'`).toHaveLength(1)
  await Promise.all(servers.map((db) => db.end()))
})
