import { readdir } from 'node:fs/promises'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import dayjs from 'dayjs'
import { buildApp } from '../../../../server/app'
import { startPostgres } from '../../../../server/infra/db/embedded'
import { migrate, migrationsFolder } from '../../../../server/infra/db/migrate'
import { open } from '../../../../server/infra/db/open'
import { machineClock } from '../../../support/machine-clock'
import { startReferenceServer } from '../../../support/reference-server'
import { testVault } from '../../../support/vault'

test('a server on a database with facts is alive and ready', async () => {
  const server = await startReferenceServer({ now: new Date().toISOString() })
  expect((await server.app.inject('/health')).json()).toEqual({ status: 'alive' })
  const ready = await server.app.inject('/ready')
  expect([ready.statusCode, ready.json()]).toEqual([200, { status: 'ready' }])
  expect(ready.headers['cache-control']).toBe('no-store')
  await server.close()
})

test('a server whose clock is not the database’s is not ready', async () => {
  const server = await startReferenceServer({ now: dayjs().add(2, 'day').toISOString() })
  await expectMissing(server.app, 'clock')
  await server.close()
})

test('a server on one machine with its database is not ready once their clock has jumped', async () => {
  const machine = await machineClock('facts')
  const app = buildApp({ vault: testVault, ...machine })
  await app.ready()
  await machine.set(2 * 24 * 60)
  await expectMissing(app, 'clock')
  await machine.set(0)
  expect((await app.inject('/ready')).json()).toEqual({ status: 'ready' })
  await app.close()
  await machine.db.end()
})

test('a server without facts reports them as missing', async () => {
  const server = await startReferenceServer({ template: 'migrated' })
  await expectMissing(server.app, 'data')
  await server.close()
})

test('a server newer than its database reports missing migrations', async () => {
  const server = await startReferenceServer()
  const newest = (await readdir(migrationsFolder)).sort().pop()!
  await server.db`delete from migrations where name = ${newest}`
  await expectMissing(server.app, 'migrations')
  await server.db`drop table migrations`
  await expectMissing(server.app, 'migrations')
  await server.close()
})

test('when its database stops, a server is alive and not ready', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-'))
  const postgres = await startPostgres(folder)
  const db = open(postgres.url('postgres'))
  await migrate(db)
  const app = buildApp({ vault: testVault, db, now: () => dayjs() })
  await expectMissing(app, 'data')

  await postgres.stop()
  await expectMissing(app, 'database')
  expect((await app.inject('/health')).statusCode).toBe(200)

  await app.close()
  await db.end()
  await rm(folder, { recursive: true })
})

async function expectMissing(app: ReturnType<typeof buildApp>, missing: string) {
  const answer = await app.inject('/ready')
  const body = { code: 'unavailable', missing: [missing] }
  expect([answer.statusCode, answer.json()]).toEqual([503, body])
  expect(answer.headers['retry-after']).toBeDefined()
}
