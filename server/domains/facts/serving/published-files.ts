import type { Deps } from '../../../deps'
import { isUnavailable } from '../../../infra/db/faults'
import type { Content } from '../../../infra/http/representation'
import { packed } from '../../../infra/http/send-content'
import * as repo from './published.repo'

/** Another process may publish: so often, in milliseconds, it is asked whether one has. */
const freshFor = 2000

/** All that is published, in memory: read from the database once in this process, then only sent. */
interface Stock {
  manifest: Content
  files: Map<string, Content>
}

export function openPublishedFiles({ db, now }: Deps) {
  let stock: Stock | undefined
  let readAt = -Infinity
  let reading: Promise<Stock | undefined> | undefined

  async function read() {
    const manifest = await repo.currentManifest(db)
    if (!manifest) return undefined
    if (stock?.manifest.hash === manifest.version) return stock
    return {
      manifest: await packed(manifest, manifest.version),
      files: await filesOf(stock?.files),
    }
  }

  /** The files that can be asked for now, of which some are here already. */
  async function filesOf(here: Map<string, Content> | undefined) {
    const names = await repo.listFileNames(db)
    const missing = names.filter((name) => !here?.has(name))
    const rows = missing.length > 0 ? await repo.findFiles(db, missing) : []
    const files = new Map(rows.map((row) => [row.file, contentOf(row)]))
    for (const name of names) if (here?.has(name)) files.set(name, here.get(name)!)
    return files
  }

  /** Looks again; who asks meanwhile waits for the same look. */
  async function look() {
    const asked = now().valueOf()
    reading ??= read().finally(() => (reading = undefined))
    try {
      stock = await reading
      readAt = asked
    } catch (error) {
      // What was published does not become wrong because the database is away.
      if (!stock || !isUnavailable(error)) throw error
      readAt = asked
    }
    return stock
  }

  const isFresh = () => Math.abs(now().valueOf() - readAt) < freshFor

  return {
    /** What is published now; undefined before anything is. */
    async manifest() {
      return (stock && isFresh() ? stock : await look())?.manifest
    },
    /** One file. A name not known here may be news from another process, so that is looked up. */
    async file(name: string) {
      return stock?.files.get(name) ?? (await look())?.files.get(name)
    },
  }
}

const contentOf = ({ file, json, br, gzip }: repo.PublishedRow): Content => ({
  hash: file.split('.')[1]!,
  bytes: { br, gzip, identity: json },
})
