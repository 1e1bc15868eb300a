import { execFile } from 'node:child_process'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Fault } from './faults'
import type { Site } from './site'

const run = promisify(execFile)

/** PostgreSQL, its write-ahead log, and the data of a run. */
const sizeMiB = 400

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

/** Takes all the space of the disk, and what becomes free, for some seconds. */
async function fill({ folder }: Site) {
  const name = path.join(folder, 'ballast')
  const ballast = await open(name, 'w')
  const full = () => false // ENOSPC
  while (await ballast.write(Buffer.alloc(2 ** 20, 1)).catch(full));
  const end = performance.now() + 10_000
  while (performance.now() < end)
    if (!(await ballast.write(Buffer.alloc(4096, 1)).catch(full))) await pause(20)
  await ballast.close()
  await rm(name)
}

export const diskFull: Fault = {
  name: 'disk full',
  refuses: true,
  async happen(site) {
    await fill(site)
    await pause(1000)
    await site.postgres.revive() // if the write-ahead log found no space, PostgreSQL has ended
  },
}
