import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { refuse } from '../http/refusal'
import type { PictureStore } from './picture-store'

/** Age in ms after which an unfinished file belongs to a process that was killed. */
const abandonedAfter = 60 * 60_000

/** Stores pictures as files. Servers on several machines need a shared file system. */
export function folderStore(folder: string): PictureStore {
  const unfinished = path.join(folder, 'unfinished')
  // The end of an id is random, its start is the time: folders by the end fill evenly.
  const fileOf = (id: string) => path.join(folder, id.slice(-2), `${id}.jpg`)

  return {
    async put(id, bytes) {
      const written = path.join(unfinished, randomUUID())
      try {
        await mkdir(unfinished, { recursive: true, mode: 0o700 })
        await mkdir(path.dirname(fileOf(id)), { recursive: true, mode: 0o700 })
        await writeFile(written, bytes, { mode: 0o600, flush: true })
        await rename(written, fileOf(id))
      } catch (error) {
        await rm(written, { force: true })
        return refuseIfFull(error)
      }
      await sweep(unfinished)
    },
    get: (id) => readFile(fileOf(id)).catch(ignoreMissing),
    async remove(ids) {
      await Promise.all(ids.map((id) => rm(fileOf(id), { force: true })))
    },
  }
}

function ignoreMissing(error: NodeJS.ErrnoException) {
  if (error.code !== 'ENOENT') throw error
  return undefined
}

function refuseIfFull(error: unknown): never {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT') refuse('unavailable')
  throw error
}

/** Deletes unfinished files of killed processes: they are personal data without a row. */
async function sweep(unfinished: string) {
  for (const name of await readdir(unfinished)) {
    const file = path.join(unfinished, name)
    const { mtimeMs } = (await stat(file).catch(ignoreMissing)) ?? {}
    if (mtimeMs !== undefined && Date.now() - mtimeMs > abandonedAfter)
      await rm(file, { force: true })
  }
}
