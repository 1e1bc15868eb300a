import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findPostmaster, isPostmaster } from '../../server/infra/db/postmaster'

jest.setTimeout(180_000)

const project = path.join(__dirname, '../..')
const support = path.join(project, 'test/support')

/** What a run started. */
interface Started {
  /** Holds all its temporary folders. */
  folder: string
  /** Data folders of PostgreSQL. */
  clusters: string[]
  /** Of a server. */
  url?: string
}

async function until(isSo: () => Promise<boolean> | boolean) {
  const end = Date.now() + 60_000
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Still not so: ${isSo.toString()}`)
    await pause(50)
  }
}

const answers = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  )

/** Waits until nothing of it is left. `pids`: of its PostgreSQLs, while it ran. */
async function expectNothingOf({ folder, clusters, url }: Started, pids: number[]) {
  for (const [i, data] of clusters.entries())
    await until(async () => !(await isPostmaster(pids[i]!, data)))
  if (url) await until(async () => !(await answers(url)))
  await until(() => !existsSync(folder))
}

test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
  'a run that is ended by %s leaves no PostgreSQL, no server and no folder',
  async (signal) => {
    const run = spawn(
      process.execPath,
      ['--import', 'tsx', path.join(support, 'guard/run-to-kill.ts')],
      { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] },
    )
    const [line] = (await once(run.stdout, 'data')) as [Buffer]
    const started = JSON.parse(line.toString()) as Started
    const running = await Promise.all(started.clusters.map(findPostmaster))
    expect(running).toMatchObject([{ ready: true }, { ready: true }])
    expect(await answers(`${started.url}/ready`)).toBe(true)
    run.kill(signal)
    await once(run, 'exit')
    await expectNothingOf(
      started,
      running.map((cluster) => cluster!.pid),
    )
  },
)

test('jest that bails, which skips its teardown, leaves none either', async () => {
  const told = path.join(await mkdtemp(path.join(tmpdir(), 'told-')), 'started.json')
  const config = {
    rootDir: project,
    testMatch: ['<rootDir>/test/support/guard/bails.ts'],
    transform: { '^.+\\.tsx?$': path.join(support, 'taro/transform.js') },
    globalSetup: path.join(support, 'start-postgres.ts'),
    globalTeardown: path.join(support, 'stop-postgres.ts'),
  }
  const args = [require.resolve('jest/bin/jest'), '--bail', '--config', JSON.stringify(config)]
  const env = { ...process.env, TOLD: told }
  const run = spawn(process.execPath, args, { cwd: project, env, stdio: 'ignore' })
  expect(await once(run, 'exit')).toEqual([1, null])
  const started = JSON.parse(await readFile(told, 'utf8')) as Started
  for (const data of started.clusters)
    await until(async () => (await findPostmaster(data)) === undefined)
  await until(() => !existsSync(started.folder))
})
