import { createHash } from 'node:crypto'
import { withRetry } from '../../infra/db/faults'
import type { Db, Sql } from '../../infra/db/open'
import { checkRecords, checkReferences } from './check-facts'
import { fingerprint, readFolder, shippedFolder } from './fact-files'
import { InvalidFacts } from './fact-problems'
import * as repo from './facts.repo'
import {
  currentVersion,
  findShippedFingerprint,
  saveShippedFingerprint,
  lockPublishing,
} from './publishing/publications.repo'
import { publishFacts } from './publishing/publish-facts'
import type { Fact, Facts } from './records/facts'

/** What an import did, in records. */
export interface ImportResult {
  added: number
  changed: number
  retired: number
  returned: number
  /** What citizens get from now on. */
  version: string
  /** Whether that is something else than before. */
  isNew?: boolean
}

/**
 * Makes the facts in a folder the ones that are known, and publishes them: all of it or nothing.
 * Throws BadFacts with everything that is wrong with them.
 */
export async function importFacts(db: Db, folder: string, now: string): Promise<ImportResult> {
  const facts = await readValidFacts(folder)
  return withRetry(() =>
    db.begin(async (tx) => {
      await lockPublishing(tx)
      const counts = await replaceFacts(tx, facts, now)
      await repo.syncTopics(tx)
      return { ...counts, ...(await publishFacts(tx, await repo.loadLiveFacts(tx), now)) }
    }),
  )
}

async function readValidFacts(folder: string): Promise<Facts> {
  const { handed, problems } = await readFolder(folder)
  const checked = checkRecords(handed)
  const all = [...problems, ...checked.problems]
  if (all.length === 0) all.push(...checkReferences(checked.facts))
  if (all.length > 0) throw new InvalidFacts(all)
  return checked.facts
}

async function replaceFacts(tx: Sql, facts: Facts, now: string) {
  const counts = { added: 0, changed: 0, retired: 0, returned: 0 }
  const known = new Map(
    (await repo.listStoredFacts(tx)).map((row) => [`${row.kind} ${row.id}`, row]),
  )
  for (const fact of hashFacts(facts)) {
    const before = known.get(`${fact.kind} ${fact.id}`)
    known.delete(`${fact.kind} ${fact.id}`)
    if (before && !before.retired && before.hash === fact.hash) continue
    counts[!before ? 'added' : before.retired ? 'returned' : 'changed']++
    await repo.upsertFact(tx, fact, now)
  }
  for (const gone of known.values()) {
    if (gone.retired) continue
    counts.retired++
    await repo.retireFact(tx, gone, now)
  }
  return counts
}

const hashFacts = (facts: Facts): repo.HashedFact[] =>
  Object.entries(facts).flatMap(([kind, records]) =>
    [...records].map(([id, body]) => ({ kind, id, body, hash: hashBody(body) }) as repo.HashedFact),
  )

/** The same for the same fields and values, in whichever order the fields are written down. */
function hashBody(body: Fact['body']) {
  const inOrder = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value
  return createHash('sha256').update(JSON.stringify(body, inOrder)).digest('hex')
}

/**
 * For the server's start: imports the facts it is shipped with if nothing is published yet and, unless
 * `onlyOnce`, if its files have changed since; what was imported from elsewhere stays otherwise. A newer
 * server may read the same facts in a new way: then that is published.
 */
export async function importShippedFacts(db: Db, now: string, { onlyOnce }: { onlyOnce: boolean }) {
  const shipped = await fingerprint(shippedFolder)
  const before = (await findShippedFingerprint(db)) ?? shipped
  const first = (await currentVersion(db)) === undefined
  if (first || (!onlyOnce && before !== shipped)) {
    const done = await importFacts(db, shippedFolder, now)
    await saveShippedFingerprint(db, shipped)
    return done
  }
  return republish(db, now)
}

/** Publishes what is known after a change that others made to it: both or neither. */
export const republish = (db: Db, now: string, change?: (tx: Sql) => Promise<void>) =>
  withRetry(() =>
    db.begin(async (tx) => {
      await lockPublishing(tx)
      await change?.(tx)
      return publishFacts(tx, await repo.loadLiveFacts(tx), now)
    }),
  )
