import type { Dayjs } from 'dayjs'
import { consulting } from '@/contract/consultations/consultations.settings'
import type { KnowledgeEntry } from '@/contract/consultations/knowledge-entry.schema'
import type { Answer } from '@/contract/facts/knowledge.schema'
import type { Sql } from '../../../infra/db/open'
import { isWithin, lastDay } from '../../../infra/db/time-span'

export interface Version {
  id: string
  version: number
  state: KnowledgeEntry['state']
  /** In published form. */
  body: Answer
  changedBy: string | null
  changedAt: string
}

const columns = (sql: Sql) => sql`id, version, state, body, changed_by, changed_at`

const publishedJson = (sql: Sql) => sql`
  (select convert_from(f.json, 'UTF8')::jsonb answers
     from (select manifest from publications order by no desc limit 1) p
     join published_files f on f.file = p.manifest -> 'files' -> 'answers' ->> 'file') c`

/** Undefined before the first publication. */
export async function publishedAnswers(sql: Sql) {
  const [row] = await sql<{ answers: Answer[] }[]>`select answers from ${publishedJson(sql)}`
  return row?.answers
}

export async function isPublished(sql: Sql, id: string) {
  const rows = await sql`select from ${publishedJson(sql)} where answers @> ${sql.json([{ id }])}`
  return rows.length > 0
}

/** The newest version of each entry edited by staff. */
export const listNewestVersions = (sql: Sql) => sql<Version[]>`
  select distinct on (id) ${columns(sql)} from entries order by id, version desc`

export async function findNewestVersion(sql: Sql, id: string) {
  const [row] = await sql<Version[]>`
    select ${columns(sql)} from entries where id = ${id} order by version desc limit 1`
  return row
}

/** False if this version already exists. */
export async function addVersion(sql: Sql, { body, ...version }: Version) {
  const row = {
    id: version.id,
    version: version.version,
    state: version.state,
    body: sql.json(body),
    changed_by: version.changedBy,
    changed_at: version.changedAt,
  }
  const added = await sql`insert into entries ${sql(row)} on conflict do nothing returning id`
  return added.length > 0
}

export const updateVersion = (
  tx: Sql,
  { id, version, state, body, changedBy, changedAt }: Version,
) => tx`
  update entries
     set state = ${state}, body = ${tx.json(body)}, changed_by = ${changedBy}, changed_at = ${changedAt}
   where id = ${id} and version = ${version}`

/** How often each entry made a citizen's own question unnecessary. */
export async function helpedCounts(sql: Sql) {
  const rows = await sql<{ entry: string; count: number }[]>`
    select entry, count(*)::int count from helped group by entry`
  return new Map(rows.map(({ entry, count }) => [entry, count]))
}

/** Beyond the day's limit nothing is counted: whoever taps needs no sign-in. */
export const countHelped = (sql: Sql, id: string, key: string, now: Dayjs) => sql`
  insert into helped (entry, key, at)
  select ${id}, ${key}, ${now.toISOString()}
   where (select count(*) from helped
           where entry = ${id} and ${isWithin(sql, 'at', lastDay(now))})
         < ${consulting.maxHelpedPerDay}
  on conflict do nothing`
