import type { Deps } from '../../../deps'
import { httpDeadlines } from '../../../infra/deadlines'
import type { Content } from '../../../infra/http/representation'
import { refuse } from '../../../infra/http/refusal'
import { encodeContent, storedContent } from '../../../infra/http/send-content'
import { lastKnown } from '../../../infra/last-known'
import * as repo from './published.repo'

/** Interval in ms at which the database is checked for publications by other processes. */
const freshForMs = 2000

/** In-memory copy of everything published; each file is read from the database once per process. */
interface Snapshot {
  manifest: Content
  files: Map<string, Content>
}

/** `publications`: how many this process made. Those of others are seen after a moment. */
export function openPublishedFiles({ db, now }: Deps, publications: () => number) {
  let snapshot: Snapshot | undefined

  async function read() {
    const manifest = await repo.currentManifest(db)
    if (!manifest) return undefined
    if (snapshot?.manifest.hash === manifest.version) return snapshot
    snapshot = {
      manifest: await encodeContent(manifest, manifest.version),
      files: await loadFiles(snapshot?.files),
    }
    return snapshot
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

  const published = lastKnown({
    read,
    now,
    freshForMs,
    changes: publications,
    waitMs: httpDeadlines.freshContent,
  })

  return {
    /** Undefined before the first publication. */
    async manifest(): Promise<Content | undefined> {
      const known = await published.get()
      return known && { ...known.value.manifest, staleFor: known.staleFor }
    },
    /** An unknown name may come from another process's publication, so it triggers a refresh. */
    async file(name: string) {
      const file = snapshot?.files.get(name)
      if (file) return file
      const known = await published.refresh()
      const found = known?.value.files.get(name)
      if (!found && known?.staleFor !== undefined) refuse('unavailable') // it may exist
      return found
    },
  }
}

const contentOf = ({ file, json, br, gzip }: repo.PublishedRow) =>
  storedContent(file.split('.')[1]!, { br, gzip, identity: json })
