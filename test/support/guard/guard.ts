import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { findPostmaster, isPostmaster } from '../../../server/infra/db/postmaster'

/** How long PostgreSQL may take to shut down after each signal, in ms. */
const patience = 5000

/** Waits until the parent process is gone, which closes the pipe, and cleans up. */
async function main(folder: string) {
  await finished(process.stdin.resume()).catch(() => {}) // an error also means that the pipe is closed
  await rm(path.join(folder, 'running'), { force: true }) // tells the servers of the run to end
  for await (const data of clustersIn(folder)) await stop(data)
  // Processes that are ending may still write into it.
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}

/** All PostgreSQL data folders in a folder. */
async function* clustersIn(folder: string): AsyncGenerator<string> {
  if (existsSync(path.join(folder, 'postmaster.pid'))) {
    yield folder
    return
  }
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries)
    if (entry.isDirectory()) yield* clustersIn(path.join(folder, entry.name))
}

/** Stops PostgreSQL immediately, without a checkpoint, because the data is no longer needed. */
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
