import { closeSync, mkdirSync, openSync } from 'node:fs'
import path from 'node:path'
import { isFree } from '../infra/db/postmaster'
import { readSettings, type Settings } from '../infra/settings/read-settings'
import { buildIfStale, clientBuild, type Target } from './builds'
import { runServer, type RunningServer } from './run-server'

const project = path.join(__dirname, '../..')
const dist = (name: string) => path.join(project, 'dist', name)

/** Builds what is stale, runs the server until Ctrl-C, and prints the addresses. */
async function start() {
  process.env.PROFILE ||= 'development' // inherited by the server
  const settings = readSettings('serve', process.env, () => {}) // the server warns
  const { port, host } = settings
  if (!(await isFree(port, host))) {
    console.error(`端口 ${port} 已被占用。换一个：PORT=${port + 1} npm start`)
    console.error(`Port ${port} is taken. To use another: PORT=${port + 1} npm start`)
    process.exit(1)
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void endServer())
  if (process.env.npm_lifecycle_event) endWithParent()

  await build('weapp', settings)
  await build('h5', settings)
  running = serve(settings)
  const { url, ended } = await running
  console.log(words(url))
  const code = await ended
  if (isEnding) return
  console.error(`服务自己停了，原因见 ${dist('server.log')}。The server has ended by itself.`)
  process.exit(code || 1)
}

let running: Promise<RunningServer> | undefined
let isEnding = false

/** Stops the server and ends the process, once. A server that is still starting is stopped afterwards. */
async function endServer() {
  if (isEnding) return
  isEnding = true
  const code = await running?.then((server) => server.stop())
  process.exit(code ?? 0)
}

/** When npm is told to end, it does not signal its child, so watch the parent process. */
function endWithParent() {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && void endServer(), 500).unref()
}

async function build(target: Target, { port, api }: Settings) {
  const startedAt = Date.now()
  const notice = setTimeout(() => console.log(`正在构建 ${target}…  Building ${target}…`), 300)
  if (await buildIfStale(clientBuild(target, api ?? `http://127.0.0.1:${port}`)))
    console.log(`${target}：${Math.round((Date.now() - startedAt) / 1000)} 秒 s`)
  clearTimeout(notice)
}

async function serve({ port, host }: Settings) {
  mkdirSync(dist(''), { recursive: true })
  const log = openSync(dist('server.log'), 'w')
  const server = await runServer({ port, host, env: { H5_FOLDER: dist('h5') }, log })
  closeSync(log)
  return server
}

const words = (url: string) => `
上海知识产权公共服务 已就绪 · ready

  浏览器预览 · Browser preview        ${url}
  接口文档   · API documentation      ${url}/docs
  微信开发者工具 · WeChat devtools    ${dist('weapp')}
  日志 · Log                          ${dist('server.log')}

按 Ctrl-C 停止 · Ctrl-C stops it
`

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
