import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import dayjs from 'dayjs'
import { certificateNumber } from '@/contract/trainings/certificates.rules'
import type { Manifest } from '@/contract/facts/published.schema'
import { routes, type RouteName } from '@/contract/routes'
import { buildApp } from '../../../server/app'
import type { Deps } from '../../../server/deps'
import { importFacts } from '../../../server/domains/facts/import-facts'
import { shippedFolder } from '../../../server/domains/facts/fact-files'
import { linkTo } from '../../../server/domains/pictures/picture-links'
import { workDatabase } from '../../../server/infra/deadlines'
import { startPostgres } from '../../../server/infra/db/embedded'
import { migrate } from '../../../server/infra/db/migrate'
import { open, type Db } from '../../../server/infra/db/open'
import { findPostmaster } from '../../../server/infra/db/postmaster'
import { folderStore } from '../../../server/infra/picture-store/folder-store'
import { testVault } from '../../support/vault'
import type { Figure } from '../figure'
import { connectionsCpu } from './postgres-cpu'
import { anonymousReads, numbered, type Known } from './reads'
import { fillTenTimes, today } from './ten-times'

const run = promisify(execFile)
const connections = 20
const seconds = 3
/** A million rows are inserted in one statement. */
const patient = { ...workDatabase, statement: 600_000, silence: 605_000 }

/**
 * CPU time of server and PostgreSQL a request, of every read that needs no sign-in, at ten times the data, while
 * 20 clients request it. CPU, not waiting time: other load on the machine does not change it.
 */
export async function anonymousFigures(): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-'))
  const postgres = await startPostgres(folder)
  const db = open(postgres.url('postgres'), patient)
  try {
    await migrate(db)
    await importFacts(db, shippedFolder, dayjs().toISOString())
    await fillTenTimes(db)
    const { pid } = (await findPostmaster(path.join(folder, 'data')))!
    return await measureAll(db, pid, folder)
  } finally {
    await db.end()
    await postgres.stop()
    await rm(folder, { recursive: true })
  }
}

async function measureAll(db: Db, postmaster: number, folder: string) {
  const started = Date.now()
  const now = () => dayjs(`${today}T08:00:00+08:00`).add(Date.now() - started, 'ms')
  const pictures = folderStore(path.join(folder, 'pictures'))
  const deps: Deps = { db, vault: testVault, now, pictures, perMinute: 1e9 }
  const app = buildApp({ ...deps, log: { level: 'info', stream: { write() {} } } })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const known = await makeKnown(deps, `http://127.0.0.1:${port}`)
  const figures: Figure[] = []
  try {
    for (const [name, pathsOf] of Object.entries(anonymousReads)) {
      const ms = await cpuPerRequest(port, postmaster, pathsOf(known))
      figures.push({
        name: `${routes[name as RouteName]}, ten times the data: CPU of server and PostgreSQL`,
        value: ms,
        unit: 'ms',
        limit: { atMost: 5 },
      })
    }
  } finally {
    await app.close()
  }
  return figures
}

/** In ms. One request of each path first: a server that has just started is not what is measured. */
async function cpuPerRequest(port: number, postmaster: number, paths: string[]) {
  for (const url of paths) {
    const { status } = await fetch(`http://127.0.0.1:${port}${url}`)
    if (status !== 200) throw new Error(`${url} says ${status}`)
  }
  const cpu = async () => {
    const { user, system } = process.cpuUsage()
    return user + system + (await connectionsCpu(postmaster))
  }
  const before = await cpu()
  const load = [path.join(__dirname, '../load.mjs'), port, paths.join(' '), seconds, connections]
  const { stdout } = await run(process.execPath, load.map(String))
  return ((await cpu()) - before) / 1000 / Number(stdout)
}

async function makeKnown({ db, vault, now, pictures }: Deps, url: string): Promise<Known> {
  const manifest = (await (await fetch(`${url}/api/published/manifest.json`)).json()) as Manifest
  const [largest] = Object.values(manifest.files).sort((a, b) => b.bytes - a.bytes)
  const certificate = certificateNumber(2026, () => 7)
  await db`update certificates set number = ${certificate} where number = 'C1'`
  const picture = numbered('9999', 1)
  await db`
    insert into pictures (id, citizen_id, width, height, bytes, hash, at)
    values (${picture}, ${numbered('cccc', 1)}, 1600, 1200, 300000, '', now())`
  await pictures!.put(picture, Buffer.alloc(300_000, 1))
  return {
    file: `/api/published/${largest!.file}`,
    certificate,
    picture: linkTo(vault, picture, now()),
    day: now().subtract(1, 'day').format('YYYY-MM-DD'),
  }
}
