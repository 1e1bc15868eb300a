import { createHash } from 'node:crypto'
import { withRetry } from '../../infra/db/faults'
import type { Db, Sql } from '../../infra/db/open'
import { checkRecords, checkReferences } from './check-facts'
import { fingerprint, readFolder, shippedFolder } from './fact-files'
import { BadFacts } from './fact-problems'
import * as repo from './facts.repo'
import {
  currentVersion,
  lastShipped,
  rememberShipped,
  takeTurn,
} from './publishing/publications.repo'
import { publish } from './publishing/publish'
import type { Fact, Facts } from './records/facts'

/** What an import did, in records. */
export interface Imported {
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
export async function importFacts(db: Db, folder: string, now: string): Promise<Imported> {
  const facts = await soundFacts(folder)
  return withRetry(() =>
    db.begin(async (tx) => {
      await takeTurn(tx)
      const counts = await replace(tx, facts, now)
      await repo.setTopics(tx)
      return { ...counts, ...(await publish(tx, await repo.liveFacts(tx), now)) }
    }),
  )
}

async function soundFacts(folder: string): Promise<Facts> {
  const { handed, problems } = await readFolder(folder)
  const checked = checkRecords(handed)
  const all = [...problems, ...checked.problems]
  if (all.length === 0) all.push(...checkReferences(checked.facts))
  if (all.length > 0) throw new BadFacts(all)
  return checked.facts
}

async function replace(tx: Sql, facts: Facts, now: string) {
  const counts = { added: 0, changed: 0, retired: 0, returned: 0 }
  const known = new Map((await repo.whatIsKnown(tx)).map((row) => [`${row.kind} ${row.id}`, row]))
  for (const fact of listed(facts)) {
    const before = known.get(`${fact.kind} ${fact.id}`)
    known.delete(`${fact.kind} ${fact.id}`)
    if (before && !before.retired && before.hash === fact.hash) continue
    counts[!before ? 'added' : before.retired ? 'returned' : 'changed']++
    await repo.upsertFacts(tx, fact, now)
  }
  for (const gone of known.values()) {
    if (gone.retired) continue
    counts.retired++
    await repo.retire(tx, gone, now)
  }
  return counts
}

const listed = (facts: Facts): repo.Hashed[] =>
  Object.entries(facts).flatMap(([kind, records]) =>
    [...records].map(([id, body]) => ({ kind, id, body, hash: hashOf(body) }) as repo.Hashed),
  )

/** The same for the same fields and values, in whichever order the fields are written down. */
function hashOf(body: Fact['body']) {
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
export async function importShipped(db: Db, now: string, { onlyOnce }: { onlyOnce: boolean }) {
  const shipped = await fingerprint(shippedFolder)
  const before = (await lastShipped(db)) ?? shipped
  const first = (await currentVersion(db)) === undefined
  if (first || (!onlyOnce && before !== shipped)) {
    const done = await importFacts(db, shippedFolder, now)
    await rememberShipped(db, shipped)
    return done
  }
  return publishAgain(db, now)
}

/** Publishes what is known after a change that others made to it: both or neither. */
export const publishAgain = (db: Db, now: string, change?: (tx: Sql) => Promise<void>) =>
  withRetry(() =>
    db.begin(async (tx) => {
      await takeTurn(tx)
      await change?.(tx)
      return publish(tx, await repo.liveFacts(tx), now)
    }),
  )
