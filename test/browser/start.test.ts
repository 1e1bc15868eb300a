import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort, isPostmaster } from '../../server/infra/db/postmaster'

jest.setTimeout(120_000)

let folder: string
beforeAll(async () => (folder = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-'))))
afterAll(() => rm(folder, { recursive: true }))

/** Runs `npm start`. The build already exists. */
function start(port: number, [command, ...args] = [process.execPath, 'server/start/start.mjs']) {
  const env = { ...process.env, PORT: String(port), DATA_FOLDER: folder, DATABASE_URL: '' }
  const child = spawn(command, args, {
    env: { ...env, TARO_APP_API: 'http://127.0.0.1:3000' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      output += part
      child.emit('said', output)
    })
  return { child, output: () => output }
}

async function says(child: ChildProcess, words: string) {
  for (;;) {
    const [text] = (await once(child, 'said')) as [string]
    if (text.includes(words)) return
  }
}

const statusOf = async (url: string) => (await fetch(url)).status

test('one command starts all of it and says where it is; Ctrl-C stops all of it', async () => {
  const port = await freePort()
  const { child, output } = start(port)
  await says(child, 'Ctrl-C')
  const url = `http://127.0.0.1:${port}`
  expect(output()).toContain(url)
  expect(output()).toContain(path.resolve('dist/weapp'))
  expect(await Promise.all([url, `${url}/docs`, `${url}/ready`].map(statusOf))).toEqual([
    200, 200, 200,
  ])

  const second = start(port)
  expect(await once(second.child, 'exit')).toEqual([1, null])
  expect(second.output()).toContain(`PORT=${port + 1}`)

  const postmaster = Number(
    readFileSync(path.join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0],
  )
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
  await expect(statusOf(url)).rejects.toThrow()
  expect(await isPostmaster(postmaster, path.join(folder, 'data'))).toBe(false)
})

test('a second start on the same facts is stopped as cleanly by SIGTERM', async () => {
  const { child } = start(await freePort())
  await says(child, 'Ctrl-C')
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('npm that is told to end takes all of it along', async () => {
  const port = await freePort()
  const { child } = start(port, ['npm', 'start'])
  await says(child, 'Ctrl-C')
  child.kill('SIGTERM')
  await once(child, 'close') // all processes that held its output have ended
  await expect(statusOf(`http://127.0.0.1:${port}`)).rejects.toThrow()
})
