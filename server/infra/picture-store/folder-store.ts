import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { refuse } from '../http/refusal'
import type { PictureStore } from './picture-store'

/** What is being written. Older than this, in ms, its writer was killed. */
const abandoned = 60 * 60_000

/** Pictures as files, for one machine: several share a folder only if their system does. */
export function folderStore(folder: string): PictureStore {
  const unfinished = path.join(folder, 'unfinished')
  // Ids begin with the time: their ends spread them over folders.
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
        return full(error)
      }
      await sweep(unfinished)
    },
    get: (id) => readFile(fileOf(id)).catch(nothingThere),
    async remove(ids) {
      await Promise.all(ids.map((id) => rm(fileOf(id), { force: true })))
    },
  }
}

function nothingThere(error: NodeJS.ErrnoException) {
  if (error.code !== 'ENOENT') throw error
  return undefined
}

function full(error: unknown): never {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT') refuse('unavailable')
  throw error
}

/** What a killed process left half-written is somebody's picture too. */
async function sweep(unfinished: string) {
  for (const name of await readdir(unfinished)) {
    const file = path.join(unfinished, name)
    const { mtimeMs } = (await stat(file).catch(nothingThere)) ?? {}
    if (mtimeMs !== undefined && Date.now() - mtimeMs > abandoned) await rm(file, { force: true })
  }
}
