import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import dayjs from 'dayjs'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Manifest } from '@/contract/facts/published.schema'
import { buildApp } from '../../server/app'
import { startPostgres } from '../../server/infra/db/embedded'
import { migrate } from '../../server/infra/db/migrate'
import { open } from '../../server/infra/db/open'
import { shippedFolder } from '../../server/domains/facts/fact-files'
import { importFacts } from '../../server/domains/facts/import-facts'
import { testVault } from '../support/vault'

const connections = 50
const rounds = 8
const run = promisify(execFile)

/**
 * Requests per second of server CPU time: Fastify's hello world, and the largest published file from the
 * full server, rate limits and logging included. Measured over loopback in alternating turns of one
 * second, so that other load on the machine affects both.
 */
export async function publishedRate(): Promise<{ hello: number; file: number }> {
  const app = Fastify()
  app.get('/', async () => ({ hello: 'world' }))
  const hello = await startMeasurement(app, '/')
  const server = await startServer()
  const file = await startMeasurement(server.app, server.file)
  try {
    for (let round = 0; round < rounds; round++) {
      await hello.turn()
      await file.turn()
    }
    return { hello: hello.rate(), file: file.rate() }
  } finally {
    await app.close()
    await server.close()
  }
}

async function startServer() {
  const folder = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-'))
  const postgres = await startPostgres(folder)
  const db = open(postgres.url('postgres'))
  await migrate(db)
  await importFacts(db, shippedFolder, dayjs().toISOString())
  const log = { level: 'info', stream: { write() {} } }
  const app = buildApp({ vault: testVault, db, now: () => dayjs(), perMinute: 1e9, log })
  const { files } = (await app.inject('/api/published/manifest.json')).json<Manifest>()
  const [largest] = Object.values(files).sort((a, b) => b.bytes - a.bytes)

  async function close() {
    await app.close()
    await db.end()
    await postgres.stop()
    await rm(folder, { recursive: true })
  }
  return { app, close, file: `/api/published/${largest!.file}` }
}

/** A turn is one second of load. The first turn is a warm-up and is discarded. */
async function startMeasurement(app: FastifyInstance, url: string) {
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const load = [path.join(__dirname, 'load.mjs'), port, url, 1, connections].map(String)
  let answers = 0
  let microseconds = 0

  async function turn() {
    const before = process.cpuUsage()
    const { stdout } = await run(process.execPath, load)
    const { user, system } = process.cpuUsage(before)
    answers += Number(stdout)
    microseconds += user + system
  }
  await turn()
  answers = microseconds = 0
  return { turn, rate: () => (answers / microseconds) * 1e6 }
}
