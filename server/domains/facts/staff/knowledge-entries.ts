import { isDeepStrictEqual } from 'node:util'
import type { Dayjs } from 'dayjs'
import type {
  KnowledgeEntry,
  KnowledgeEntryForm,
} from '@/contract/consultations/knowledge-entry.schema'
import type { Answer } from '@/contract/facts/knowledge.schema'
import { findCuratorTermInAnswer } from '@/contract/facts/curator-terms.rules'
import { findPersonalData } from '@/contract/people/personal-data.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import { flawsOfAnswer } from './apply-answer-edits'
import * as repo from './knowledge-entries.repo'
import type { Version } from './knowledge-entries.repo'

type EntryDeps = Pick<Deps, 'db' | 'now'>

/** Applies a change and publishes the result, in one transaction under the publishing lock. */
export type Publish = (
  db: Deps['db'],
  now: string,
  change: (tx: Sql) => Promise<void>,
) => Promise<unknown>

/** The source added to entries that staff wrote or edited. */
const ownSource = { title: '本平台答复整理' }

export async function listEntries(sql: Sql): Promise<KnowledgeEntry[]> {
  const answers = (await repo.publishedAnswers(sql)) ?? refuse('unavailable')
  const entries = new Map(answers.map((answer) => [answer.id, firstVersion(answer)]))
  for (const version of await repo.listNewestVersions(sql))
    entries.set(version.id, entryOf(version))
  const helped = await repo.helpedCounts(sql)
  return [...entries.values()]
    .map((entry) => ({ ...entry, ...(helped.has(entry.id) && { helped: helped.get(entry.id)! }) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Adds a draft. Idempotent: a retry returns the draft already added. */
export async function saveEntry(
  { db, now }: EntryDeps,
  by: string,
  id: string,
  form: KnowledgeEntryForm,
) {
  const { from, ...words } = form
  const texts = [words.category, words.question, words.answer, ...words.legalBasis]
  if (texts.some((text) => findPersonalData(text).length > 0)) refuse('personal_data')
  const termIn = fieldWithTerm(words)
  if (termIn) refuse('invalid', { field: termIn })
  const before = await findCurrent(db, id)
  const body = composeBody(id, words, before?.body, now())
  const draft: Version = { ...stamp(by, now()), id, version: from + 1, state: 'draft', body }
  if (before && isRetry(before, draft)) return entryOf(before)
  const [flaw] = flawsOfAnswer(draft)
  if (flaw) refuse('invalid', { field: flaw.field!.slice(1).replaceAll('/', '.') })
  if ((before?.version ?? 0) !== from || !(await repo.addVersion(db, draft))) refuse('conflict')
  return entryOf(draft)
}

/** The field in which an internal term of curators would reach citizens. */
function fieldWithTerm({
  category,
  question,
  answer,
  legalBasis,
}: Omit<KnowledgeEntryForm, 'from'>) {
  const fields = { category, question, answer, legalBasis: legalBasis.join('\n') }
  return Object.entries(fields).find(([, text]) => findCuratorTermInAnswer(text))?.[0]
}

/** Publishes the reviewed version; refused if a newer version exists. */
export async function publishEntry(
  given: EntryDeps,
  publish: Publish,
  by: string,
  { id, version }: Pick<KnowledgeEntry, 'id' | 'version'>,
) {
  await changeState(given, publish, by, id, (before) => {
    if (before.version !== version) refuse('conflict')
    return 'published'
  })
  return entryOf((await findCurrent(given.db, id)) ?? refuse('not_found'))
}

/** Removes the entry from publication until a later version is published. */
export async function withdrawEntry(given: EntryDeps, publish: Publish, by: string, id: string) {
  await changeState(given, publish, by, id, () => 'withdrawn')
  return entryOf((await findCurrent(given.db, id)) ?? refuse('not_found'))
}

function changeState(
  { db, now }: EntryDeps,
  publish: Publish,
  by: string,
  id: string,
  stateOf: (before: CurrentVersion) => 'published' | 'withdrawn',
) {
  const at = now()
  return publish(db, at.toISOString(), async (tx) => {
    const before = (await findCurrent(tx, id)) ?? refuse('not_found')
    const state = stateOf(before)
    if (before.state === state) return
    const seen = state === 'published' ? dayOf(at) : before.body.seen
    const after = { ...before, ...stamp(by, at), state, body: { ...before.body, seen } }
    if (!(await repo.addVersion(tx, after))) await repo.updateVersion(tx, after)
  })
}

/** The newest version. An imported answer never edited by staff counts as published version 1. */
async function findCurrent(sql: Sql, id: string): Promise<CurrentVersion | undefined> {
  const edited = await repo.findNewestVersion(sql, id)
  if (edited) return edited
  const body = (await repo.publishedAnswers(sql))?.find((answer) => answer.id === id)
  return body && { id, version: 1, state: 'published', body, changedBy: null }
}

type CurrentVersion = Omit<Version, 'changedAt'> & { changedAt?: string }

const stamp = (by: string, now: Dayjs) => ({ changedBy: by, changedAt: now.toISOString() })
const dayOf = (now: Dayjs) => clockAt(now.valueOf()).day

/** Keeps the confidence and sources of the previous version. */
function composeBody(
  id: string,
  form: Omit<KnowledgeEntryForm, 'from'>,
  before: Answer | undefined,
  now: Dayjs,
): Answer {
  const { confidence = 'partial', sources = [] } = before ?? {}
  const others = sources.filter(({ title }) => title !== ownSource.title)
  const { category, ipTypes, question, answer, legalBasis, validUntil } = form
  return {
    id,
    category,
    ipTypes,
    question,
    answer,
    legalBasis,
    ...(validUntil !== undefined && { validUntil }),
    confidence,
    sources: [...others, ownSource],
    seen: dayOf(now),
  }
}

function isRetry(before: CurrentVersion, draft: Version) {
  const { seen: _, ...previous } = before.body
  const { seen: __, ...current } = draft.body
  const sameEdit = before.version === draft.version && before.changedBy === draft.changedBy
  return sameEdit && before.state === 'draft' && isDeepStrictEqual(previous, current)
}

const firstVersion = (body: Answer) =>
  entryOf({ id: body.id, version: 1, state: 'published', body, changedBy: null })

function entryOf({ id, version, state, body, changedAt }: CurrentVersion): KnowledgeEntry {
  const { category, ipTypes, question, answer, legalBasis, validUntil } = body
  const words = { category, ipTypes, question, answer, legalBasis }
  return {
    id,
    version,
    state,
    ...words,
    ...(validUntil && { validUntil }),
    ...(changedAt && { changedAt }),
  }
}
