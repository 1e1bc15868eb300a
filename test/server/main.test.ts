import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startPostgres } from '../../server/infra/db/embedded'
import { open } from '../../server/infra/db/open'
import { findPostmaster, freePort } from '../../server/infra/db/postmaster'
import { freshDatabase } from '../support/database'
import { factsFolder } from '../support/facts-folder'
import { run, runMain } from '../support/server-process'
import { testKey } from '../support/vault'

jest.setTimeout(60_000)

let folder: string
let env: Record<string, string>
const postmaster = () => findPostmaster(path.join(folder, 'data'))

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-'))
  env = { DATA_FOLDER: folder, PORT: String(await freePort()) }
})
afterAll(async () => {
  const postgres = await startPostgres(folder) // a test may have left it behind
  await postgres.stop()
  await rm(folder, { recursive: true })
})

const url = (path: string) => `http://127.0.0.1:${env.PORT}${path}`
const version = async () => {
  const answer = await fetch(url('/api/published/manifest.json'))
  return ((await answer.json()) as { version: string }).version
}

test('a first start prints its address in one line, and serves the facts', async () => {
  const main = await runMain(env)
  expect(main.stdout).toBe(`Listening on http://127.0.0.1:${env.PORT}\n`)
  expect((await fetch(url('/ready'))).status).toBe(200)

  main.child.kill('SIGINT')
  main.child.kill('SIGTERM') // from the terminal and from whoever started it
  expect(await main.ended).toBe(0)
  expect(main.stderr).toBe('')
  expect(await postmaster()).toBeUndefined()
})

test('a killed server leaves a PostgreSQL that the next one adopts', async () => {
  const first = await runMain(env)
  const before = await postmaster()
  const published = await version()
  first.child.kill('SIGKILL')
  await first.ended
  expect(await postmaster()).toEqual(before)

  const next = await runMain(env)
  expect(await postmaster()).toEqual(before)
  expect(await version()).toBe(published)
  next.child.kill('SIGTERM')
  expect(await next.ended).toBe(0)
  expect(await postmaster()).toBeUndefined()
})

test('a server that is told to end during its start leaves no processes', async () => {
  const main = run('server/main.ts', [], env)
  while (!(await postmaster()));
  main.child.kill('SIGINT')
  expect(await main.ended).toBe(0)
  expect(await postmaster()).toBeUndefined()
})

describe('a server with wrong settings', () => {
  /** Runs it on a data folder that does not exist, and should not afterwards. */
  async function refused(settings: Record<string, string>) {
    const nowhere = path.join(folder, 'nowhere')
    const main = run('server/main.ts', [], { ...env, DATA_FOLDER: nowhere, ...settings })
    expect(await main.ended).toBe(1)
    expect(main.stdout).toBe('')
    expect(existsSync(nowhere)).toBe(false)
    return main.stderr
  }

  test('says each in one line, and opens nothing', async () => {
    const wrong = { PORT: '1e4', H5_FOLDER: 'dist/nowhere', S3_ENDPOINT: 'https://s3.example.com' }
    expect(await refused(wrong)).toBe(
      [
        'PORT is "1e4". Expected: a whole number from 0 to 65535.',
        'H5_FOLDER is "dist/nowhere". Expected: the folder of the built preview, with its index.html.',
        'S3_ACCESS_KEY is not set. Expected: a value, as S3_ENDPOINT is set.',
        'S3_SECRET_KEY is not set. Expected: a value, as S3_ENDPOINT is set.\n',
      ].join('\n'),
    )
  })

  test.each([[{ PROFILE: '' }], [{ PROFILE: 'developement' }], [{ PROFIL: 'development' }]])(
    'does not start with %j and a database, but for the public',
    async (profile) => {
      const DATABASE_URL = await freshDatabase('migrated')
      const stderr = await refused({ PROFILE: '', ...profile, DATABASE_URL })
      for (const name of ['MASTER_KEY', 'WECHAT_APPID', 'WECHAT_SECRET'])
        expect(stderr).toContain(`${name} is not set`)
      if ('PROFIL' in profile) expect(stderr).toContain('Was PROFILE meant?')
      const db = open(DATABASE_URL)
      expect(await db`select from publications`).toHaveLength(0)
      await db.end()
    },
  )
})

test('a second server on the same port ends without affecting the first', async () => {
  const main = await runMain(env)
  const second = run('server/main.ts', [], env)
  expect(await second.ended).toBe(1)
  expect(second.stderr).toBe(`Port ${env.PORT} is in use.\n`)
  expect((await fetch(url('/ready'))).status).toBe(200)
  main.child.kill('SIGTERM')
  await main.ended
})

test('a server whose key was replaced does not start, and leaves the data as it is', async () => {
  const main = run('server/main.ts', [], { ...env, MASTER_KEY: testKey })
  expect(await main.ended).toBe(1)
  expect(main.stderr).toBe(
    'MASTER_KEY is not the one that the data in this database is encrypted under.\n',
  )
})

test('when its PostgreSQL is killed, a server restarts it', async () => {
  const main = await runMain(env)
  const { pid } = (await postmaster())!
  process.kill(pid, 'SIGKILL')
  while (((await postmaster())?.pid ?? pid) === pid) await fetch(url('/ready'))
  while ((await fetch(url('/ready'))).status !== 200);
  main.child.kill('SIGTERM')
  expect(await main.ended).toBe(0)
})

describe('npm run import', () => {
  test('lists the problems and ends with an error', async () => {
    const facts = await factsFolder()
    await facts.record('outlets.json', 'outlets', 'OL001', (outlet) => (outlet.level = '街道'))
    const command = run('server/cli/import.ts', [facts.folder], env)
    expect(await command.ended).toBe(1)
    expect(command.stderr).toContain('outlets.json OL001 /level: "街道" is none of 市级')
    expect(command.stderr).toContain('Nothing was imported')
    await facts.remove()
  })

  test('during a server’s run publishes new facts and leaves its database running', async () => {
    const main = await runMain(env)
    const before = await version()
    const { pid } = (await postmaster())!
    const facts = await factsFolder()
    await facts.record('outlets.json', 'outlets', 'OL001', (outlet) => (outlet.name = '甲'))
    const command = run('server/cli/import.ts', [facts.folder], env)
    expect(await command.ended).toBe(0)
    expect(command.stdout).toMatch(/^1 changed\. Published: [0-9a-f]{16}\n$/)
    expect((await postmaster())?.pid).toBe(pid)
    while ((await version()) === before);
    await facts.remove()
    main.child.kill('SIGTERM')
    expect(await main.ended).toBe(0)
  })

  test('without a folder prints the usage', async () => {
    const command = run('server/cli/import.ts', [], env)
    expect(await command.ended).toBe(1)
    expect(command.stderr).toContain('npm run import -- DIR')
  })
})

test('a command interrupted by the shell leaves no unusable PostgreSQL', async () => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'server/cli/import.ts', 'server/data'],
    {
      cwd: path.join(__dirname, '../..'),
      env: { ...process.env, PROFILE: 'development', ...env },
      stdio: 'ignore',
    },
  )
  while (!(await postmaster())?.ready);
  child.kill('SIGKILL')
  const main = await runMain(env)
  expect((await fetch(url('/ready'))).status).toBe(200)
  main.child.kill('SIGTERM')
  expect(await main.ended).toBe(0)
})
