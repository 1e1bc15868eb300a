import type { Answer } from '@/contract/facts/knowledge.schema'
import type { Manifest } from '@/contract/facts/published.schema'
import type { Sql } from '../../../infra/db/open'
import type { PackedFile } from './pack-files'

/** So many publications keep their files: a phone that has an older manifest can still fetch them. */
const keptPublications = 3

/** Waits for its turn: one import or publication at a time, in however many processes. */
export const lockPublishing = (tx: Sql) => tx`select from publishing for update`

/** An answer as it was edited here, or that it was withdrawn here. */
export interface EditedAnswer {
  id: string
  withdrawn: boolean
  body: Answer
}

/** What was decided last of each that was edited here: drafts are no decision. */
export const listEditedAnswers = (sql: Sql) => sql<EditedAnswer[]>`
  select distinct on (id) id, state = 'withdrawn' withdrawn, body from entries
   where state <> 'draft'
   order by id, version desc`

export async function currentVersion(sql: Sql) {
  const [current] = await sql<{ version: string }[]>`
    select version from publications order by no desc limit 1`
  return current?.version
}

export async function missingFiles(sql: Sql, files: string[]) {
  const there = await sql<{ file: string }[]>`
    select file from published_files where file in ${sql(files)}`
  return files.filter((file) => !there.some((row) => row.file === file))
}

export const addFile = (tx: Sql, file: PackedFile) => tx`insert into published_files ${tx(file)}`

/** From here on this is the current publication. What was published before gets a new number. */
export const addPublication = (tx: Sql, manifest: Manifest, now: string) => tx`
  insert into publications (version, no, manifest, published_at)
  select ${manifest.version}, coalesce(max(no), 0) + 1, ${tx.json({ ...manifest })}, ${now}
    from publications
  on conflict (version) do update
     set no = excluded.no, manifest = excluded.manifest, published_at = excluded.published_at`

/** Forgets files that only older publications name. */
export async function deleteOldFiles(tx: Sql) {
  await tx`
    delete from publications
     where no <= (select no from publications order by no desc offset ${keptPublications} limit 1)`
  await tx`
    delete from published_files f
     where not exists (
             select from publications p, jsonb_each(p.manifest -> 'files') named
              where named.value ->> 'file' = f.file)`
}

export async function findShippedFingerprint(sql: Sql) {
  const [row] = await sql<{ shipped: string | null }[]>`select shipped from publishing`
  return row?.shipped ?? undefined
}

export const saveShippedFingerprint = (tx: Sql, shipped: string) =>
  tx`update publishing set shipped = ${shipped}`
