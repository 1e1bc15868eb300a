import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const project = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..')
const read = (file) => JSON.parse(readFileSync(path.join(project, file), 'utf8'))

/**
 * Installs the dependencies if they are missing or outdated, or ends the process with an explanation. Plain
 * JavaScript, because it runs before anything is installed.
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
    shell: process.platform === 'win32', // npm is a script there, not an executable
  })
  if (status !== 0) end('依赖没有装上，原因见上。npm ci failed: see above.')
}

function isAtLeast(version, minimum) {
  const [major, minor] = version.split('.').map(Number)
  const [minMajor, minMinor] = minimum.split('.').map(Number)
  return major > minMajor || (major === minMajor && minor >= minMinor)
}

/** Compares the lock file with npm's list of installed packages, which omits packages of other systems. */
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
