import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { findPostmaster, isPostmaster } from '../../../server/infra/db/postmaster'

/** How long PostgreSQL may take to shut down after each signal, in ms. */
const patience = 5000

/** Waits until whoever started it is gone, which closes the pipe, and clears up after it. */
async function main(folder: string) {
  await finished(process.stdin.resume()).catch(() => {}) // closed is closed, however it came to be
  await rm(path.join(folder, 'running'), { force: true }) // tells the servers of the run to end
  for await (const data of clustersIn(folder)) await stop(data)
  // Somebody who is about to end may still be writing into it.
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}

/** The data folders of PostgreSQL, wherever they lie in this folder. */
async function* clustersIn(folder: string): AsyncGenerator<string> {
  if (existsSync(path.join(folder, 'postmaster.pid'))) {
    yield folder
    return
  }
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries)
    if (entry.isDirectory()) yield* clustersIn(path.join(folder, entry.name))
}

/** At once and without a checkpoint, as nobody needs the data any more. */
async function stop(data: string) {
  for (const signal of ['SIGQUIT', 'SIGKILL'] as const) {
    const postmaster = await findPostmaster(data)
    if (!postmaster) return
    process.kill(postmaster.pid, signal)
    const until = Date.now() + patience
    while (Date.now() < until && (await isPostmaster(postmaster.pid, data))) await pause(20)
  }
}

void main(process.argv[2]!)
