import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const project = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..')
const read = (file) => JSON.parse(readFileSync(path.join(project, file), 'utf8'))

/**
 * Brings a fresh machine to where TypeScript runs, or ends the process and says what is missing.
 * Plain Node, since this is what runs before anything is installed.
 */
export function installMissing() {
  const wanted = read('package.json').engines.node
  if (!isAtLeast(process.versions.node, wanted.replace('>=', '')))
    end(`需要 Node ${wanted}，现在是 ${process.versions.node}。Node ${wanted} is needed.`)
  if (isInstalled()) return
  console.log('正在安装依赖，第一次要几分钟…  Installing what is missing…')
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit'], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32', // where npm is no program but a script
  })
  if (status !== 0) end('依赖没有装上，原因见上。npm ci failed: see above.')
}

function isAtLeast(version, least) {
  const [major, minor] = version.split('.').map(Number)
  const [leastMajor, leastMinor] = least.split('.').map(Number)
  return major > leastMajor || (major === leastMajor && minor >= leastMinor)
}

/** npm keeps, in node_modules, a list of what it has put there; what is for other systems is not. */
function isInstalled() {
  try {
    const installed = read('node_modules/.package-lock.json').packages
    return Object.entries(read('package-lock.json').packages).every(
      ([place, { version, optional, devOptional }]) =>
        place === '' ||
        (installed[place]?.version ?? ((optional || devOptional) && version)) === version,
    )
  } catch {
    return false
  }
}

function end(words) {
  console.error(words)
  process.exit(1)
}
