import { execFile } from 'node:child_process'
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Fault } from './faults'
import type { Site } from './site'

const run = promisify(execFile)

/** PostgreSQL, its write-ahead log, and the data of a run. */
const sizeMiB = 700

/** A small file system of its own; undefined, with the reason, where none can be mounted. */
export async function smallDisk() {
  const folder = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-disk-'))
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${sizeMiB}m`, 'tmpfs', folder])
  } catch (error) {
    await rm(folder, { recursive: true })
    return { reason: String((error as { stderr?: string }).stderr ?? error).trim() }
  }
  const unmount = () =>
    run('umount', ['--lazy', folder]).then(() => rm(folder, { recursive: true }))
  return { folder, unmount }
}

/** Takes all the space of the disk until it returns. */
async function fill({ folder }: Site) {
  const ballast = path.join(folder, 'ballast')
  const { bavail, bsize } = await statfs(folder)
  await writeFile(ballast, Buffer.alloc(bavail * bsize)).catch(() => {}) // ENOSPC: it is full
  await pause(8000)
  await rm(ballast)
}

export const diskFull: Fault = {
  name: 'disk full',
  async happen(site) {
    await fill(site)
    await pause(1000)
    await site.postgres.revive() // if the write-ahead log found no space, PostgreSQL has ended
  },
}
