import { chromium, type Browser } from 'playwright-core'
import { findChromium, howToGetChromium } from '../../run/chromium'

/** Disables the browser's online services, because the tests have no internet access. */
const alone = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

let running: Promise<Browser> | undefined

/** One browser per test file. */
export function browser(): Promise<Browser> {
  running ??= launch()
  return running
}

export async function closeBrowser() {
  await (await running)?.close()
  running = undefined
}

async function launch() {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(howToGetChromium)
  return chromium.launch({ executablePath, args: alone })
}
