import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'

const application = (name: string) => `/Applications/${name}.app/Contents/MacOS/${name}`

/** The Chromium to use: CHROMIUM_PATH, the system's, or Playwright's. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named) return runnable(named) ? named : undefined
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => commands.map((command) => path.join(folder, command)))
  return [...onPath, ...applications, chromium.executablePath()].find(runnable)
}

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const applications = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(application)

/** Installs Debian's package, which needs root. Returns whether it succeeded. */
export function installChromium(): string | undefined {
  const debian = runnable('/usr/bin/apt-get') && process.getuid?.() === 0
  if (!debian || process.env.CHROMIUM_PATH) return undefined
  const packages = ['chromium', 'fonts-noto-cjk']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', ...packages]])
    spawnSync('apt-get', ['-q', ...command], { env, stdio: ['ignore', 'inherit', 'inherit'] })
  return findChromium()
}

export const howToGetChromium = `No Chromium was found, so the browser tests cannot run. Any of these will do:
  - install Chromium or Google Chrome the way your system installs programs
  - npx playwright-core install chromium
  - CHROMIUM_PATH=/where/it/is npm test`

function runnable(file: string) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
