import { createHash } from 'node:crypto'
import { withRetry } from '../../infra/db/faults'
import type { Db, Sql } from '../../infra/db/open'
import { markOriginals } from './english/mark-originals'
import type { FactConflict } from '@/contract/facts/outlet-edits.schema'
import type { GuideConflict } from '@/contract/facts/guide-edits.schema'
import { recordGuideConflicts } from './editing/guide-conflicts'
import { recordConflicts } from './editing/fact-conflicts'
import { checkRecords, checkReferences } from './check-facts'
import { fingerprint, readFolder, shippedFolder } from './fact-files'
import type { WaitingEdits } from './editing/publish'
import { InvalidFacts, type Problem } from './fact-problems'
import * as repo from './facts.repo'
import {
  currentVersion,
  findShippedFingerprint,
  saveShippedFingerprint,
  lockPublishing,
} from './publishing/publications.repo'
import { composeFiles } from './publishing/compose-files'
import {
  addedProblems,
  loadEdits,
  publishFacts,
  withEdits,
  type Publication,
} from './publishing/publish-facts'
import type { Fact, FactKind, Facts } from './records/facts'

/** Numbers of records affected by an import, and what people stated otherwise. */
export interface ImportResult {
  added: number
  changed: number
  retired: number
  returned: number
  /** The publication that is current after the import. */
  version: string
  /** True if the import created that publication. */
  isNew?: boolean
  /** Earlier statements of staff that cannot be published; the import does not depend on them. */
  setAside?: Problem[]
  /** Where a person stated something else; undecided ones of earlier imports too. Missing if there are none. */
  conflicts?: FactConflict[]
  /** The same, of guides. */
  guideConflicts?: GuideConflict[]
}

/**
 * Replaces all stored facts by those of a folder and publishes them, in one transaction.
 * Throws InvalidFacts with all problems found.
 */
export async function importFacts(db: Db, folder: string, now: string): Promise<ImportResult> {
  const facts = await readValidFacts(folder)
  return withRetry(() =>
    db.begin(async (tx) => {
      await lockPublishing(tx)
      const stored = await repo.loadLiveFacts(tx)
      markOriginals(facts, stored)
      const counts = await replaceFacts(tx, facts, now)
      await repo.syncTopics(tx)
      const published = await publishFacts(tx, {
        facts: await repo.loadLiveFacts(tx),
        now,
        refused: (problems) => problems.filter(({ statement }) => statement === undefined),
      })
      const conflicts = await recordConflicts(tx, { before: stored, after: facts }, now)
      const guideConflicts = await recordGuideConflicts(tx, { before: stored, after: facts }, now)
      return {
        ...counts,
        ...published,
        ...(conflicts.length > 0 && { conflicts }),
        ...(guideConflicts.length > 0 && { guideConflicts }),
      }
    }),
  )
}

async function readValidFacts(folder: string): Promise<Facts> {
  const { records, problems } = await readFolder(folder)
  const checked = checkRecords(records)
  const all = [...problems, ...checked.problems]
  if (all.length === 0) all.push(...checkReferences(checked.facts))
  if (all.length > 0) throw new InvalidFacts(all)
  return checked.facts
}

/** A year stays announced when a folder without its notice is imported: a notice is never taken back. */
const announced: FactKind = 'calendar'

async function replaceFacts(tx: Sql, facts: Facts, now: string) {
  const counts = { added: 0, changed: 0, retired: 0, returned: 0 }
  const stored = new Map(
    (await repo.listStoredFacts(tx)).map((row) => [`${row.kind} ${row.id}`, row]),
  )
  const newOrChanged: repo.HashedFact[] = []
  for (const fact of hashFacts(facts)) {
    const before = stored.get(`${fact.kind} ${fact.id}`)
    stored.delete(`${fact.kind} ${fact.id}`)
    if (before && !before.retired && before.hash === fact.hash) continue
    counts[!before ? 'added' : before.retired ? 'returned' : 'changed']++
    newOrChanged.push(fact)
  }
  await repo.upsertFacts(tx, newOrChanged, now)
  for (const missing of stored.values()) {
    if (missing.retired || missing.kind === announced) continue
    counts.retired++
    await repo.retireFact(tx, missing, now)
  }
  return counts
}

const hashFacts = (facts: Facts): repo.HashedFact[] =>
  Object.entries(facts).flatMap(([kind, records]) =>
    [...records].map(([id, body]) => ({ kind, id, body, hash: hashBody(body) }) as repo.HashedFact),
  )

/** Independent of the order of the fields. */
function hashBody(body: Fact['body']) {
  const sortKeys = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value
  return createHash('sha256').update(JSON.stringify(body, sortKeys)).digest('hex')
}

/**
 * Runs at server start. Imports the shipped facts if nothing is published yet or, unless `onlyOnce`, if
 * the shipped files have changed since their last import. Otherwise republishes the stored facts, because
 * a newer server version may parse them differently.
 */
export async function importShippedFacts(db: Db, now: string, { onlyOnce }: { onlyOnce: boolean }) {
  const shipped = await fingerprint(shippedFolder)
  const before = (await findShippedFingerprint(db)) ?? shipped
  const first = (await currentVersion(db)) === undefined
  if (first || (!onlyOnce && before !== shipped)) {
    const result = await importFacts(db, shippedFolder, now)
    await saveShippedFingerprint(db, shipped)
    return result
  }
  return republish(db, now)
}

type Change = (tx: Sql) => Promise<unknown>

/**
 * Applies a change of what staff stated, if there is one, and publishes the stored facts, in one transaction.
 * Throws InvalidFacts if the change adds a problem. What has a flaw already does not keep the rest back.
 */
export const republish = (db: Db, now: string, change?: Change): Promise<Publication> =>
  underLock(db, async (tx) => {
    const facts = await repo.loadLiveFacts(tx)
    const before = await loadEdits(tx, now)
    await change?.(tx)
    const refused = (problems: Problem[]) => (change ? addedProblems(facts, before, problems) : [])
    return publishFacts(tx, { facts, now, refused })
  })

/** Applies a change that is not to be published, under the same lock. */
export const holdPublishing = (db: Db, change: Change) => underLock(db, change)

/** As `holdPublishing`, for edits that wait. Throws InvalidFacts if it could not be published. */
export const holdEdit = (db: Db, now: string, edits: WaitingEdits, change: Change) =>
  underLock(db, async (tx) => {
    const facts = await repo.loadLiveFacts(tx)
    const before = await loadEdits(tx, now)
    const { problems } = composeFiles(facts, withEdits(before, edits))
    const added = problems.length > 0 ? addedProblems(facts, before, problems) : []
    if (added.length > 0) throw new InvalidFacts(added)
    await change(tx)
  })

const underLock = <T>(db: Db, work: (tx: Sql) => Promise<T>) =>
  withRetry(() =>
    db.begin(async (tx) => {
      await lockPublishing(tx)
      return work(tx)
    }),
  ) as Promise<T>
