import type { Deps } from '../../../deps'
import { isUnavailable } from '../../../infra/db/faults'
import type { Content } from '../../../infra/http/representation'
import { encodeContent } from '../../../infra/http/send-content'
import * as repo from './published.repo'

/** Interval in ms at which the database is checked for publications by other processes. */
const maxAge = 2000

/** In-memory copy of everything published; each file is read from the database once per process. */
interface Snapshot {
  manifest: Content
  files: Map<string, Content>
}

export function openPublishedFiles({ db, now }: Deps) {
  let snapshot: Snapshot | undefined
  let readAt = -Infinity
  let pendingRead: Promise<Snapshot | undefined> | undefined

  async function read() {
    const manifest = await repo.currentManifest(db)
    if (!manifest) return undefined
    if (snapshot?.manifest.hash === manifest.version) return snapshot
    return {
      manifest: await encodeContent(manifest, manifest.version),
      files: await loadFiles(snapshot?.files),
    }
  }

  /** Reuses the files already in memory: their content never changes. */
  async function loadFiles(cached: Map<string, Content> | undefined) {
    const names = await repo.listFileNames(db)
    const missing = names.filter((name) => !cached?.has(name))
    const rows = missing.length > 0 ? await repo.findFiles(db, missing) : []
    const files = new Map(rows.map((row) => [row.file, contentOf(row)]))
    for (const name of names) if (cached?.has(name)) files.set(name, cached.get(name)!)
    return files
  }

  /** Concurrent calls share one read. */
  async function refresh() {
    const startedAt = now().valueOf()
    pendingRead ??= read().finally(() => (pendingRead = undefined))
    try {
      snapshot = await pendingRead
      readAt = startedAt
    } catch (error) {
      // Published files never change, so they are served while the database is unavailable.
      if (!snapshot || !isUnavailable(error)) throw error
      readAt = startedAt
    }
    return snapshot
  }

  const isFresh = () => Math.abs(now().valueOf() - readAt) < maxAge

  return {
    /** Undefined before the first publication. */
    async manifest() {
      return (snapshot && isFresh() ? snapshot : await refresh())?.manifest
    },
    /** An unknown name may come from another process's publication, so it triggers a refresh. */
    async file(name: string) {
      return snapshot?.files.get(name) ?? (await refresh())?.files.get(name)
    },
  }
}

const contentOf = ({ file, json, br, gzip }: repo.PublishedRow): Content => ({
  hash: file.split('.')[1]!,
  bytes: { br, gzip, identity: json },
})
