import type { Manifest } from '@/contract/facts/published.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Sql } from '../../../infra/db/open'
import type { EditedAnswer } from '../staff/apply-answer-edits'
import type { LastPublished } from './compose-files'
import type { PackedFile } from './pack-files'

/** Files of the last publications are kept, so that a phone with an older manifest can still fetch them. */
const keptPublications = 3

/** Serialises imports and publications across processes, until the transaction ends. */
export const lockPublishing = (tx: Sql) => tx`select from publishing for update`

/** The newest published or withdrawn version of each edited answer; drafts are ignored. */
export const listEditedAnswers = (sql: Sql) => sql<EditedAnswer[]>`
  select distinct on (id) id, version, state = 'withdrawn' withdrawn, body from entries
   where state <> 'draft'
   order by id, version desc`

export async function currentVersion(sql: Sql) {
  const [current] = await sql<{ version: string }[]>`
    select version from publications order by no desc limit 1`
  return current?.version
}

/** The content of the current publication. */
export async function lastPublished(sql: Sql): Promise<LastPublished> {
  const files = await sql<{ part: string; name: string; json: Buffer }[]>`
    select part, name, f.json
      from (select manifest from publications order by no desc limit 1) p,
           lateral (
             select 'files' part, key name, value ->> 'file' file from jsonb_each(manifest -> 'files')
             union all
             select 'english', key, value ->> 'file'
               from jsonb_each(coalesce(manifest -> 'english', '{}'))
             union all
             select 'laws', '', manifest -> 'laws' ->> 'file'
             union all
             select 'later', '', manifest -> 'later' -> 'everyday' ->> 'file') named
      join published_files f on f.file = named.file`
  const contents = (part: string) =>
    files
      .filter((file) => file.part === part)
      .map(({ name, json }) => [name, JSON.parse(json.toString('utf8')) as unknown] as const)
  const [current] = await sql<{ calendars: LastPublished['calendars'] | null }[]>`
    select manifest -> 'calendars' calendars from publications order by no desc limit 1`
  return {
    calendars: current?.calendars ?? undefined,
    published: Object.fromEntries(contents('files')),
    english: Object.fromEntries(contents('english')),
    laws: contents('laws')[0]?.[1] as LastPublished['laws'],
    everyday: contents('later')[0]?.[1] as LastPublished['everyday'],
  }
}

export async function missingFiles(sql: Sql, files: string[]) {
  const stored = await sql<{ file: string }[]>`
    select file from published_files where file in ${sql(files)}`
  return files.filter((file) => !stored.some((row) => row.file === file))
}

export const addFile = (tx: Sql, file: PackedFile) => tx`insert into published_files ${tx(file)}`

/** Makes this the current publication. A version published before gets a new number. */
export const addPublication = (tx: Sql, manifest: Manifest, now: string) => tx`
  insert into publications (version, no, manifest, published_at)
  select ${manifest.version}, coalesce(max(no), 0) + 1, ${tx.json({ ...manifest })}, ${now}
    from publications
  on conflict (version) do update
     set no = excluded.no, manifest = excluded.manifest, published_at = excluded.published_at`

/** Deletes old publications, and files that no remaining publication names. */
export async function deleteOldFiles(tx: Sql) {
  await tx`
    delete from publications
     where no <= (select no from publications order by no desc offset ${keptPublications} limit 1)`
  await tx`
    delete from published_files f
     where not exists (
             select from publications p, jsonb_path_query(p.manifest, '$.**.file') named
              where named #>> '{}' = f.file)`
}

/** The day whose versions are published; undefined if not known. */
export async function publishedDay(sql: Sql) {
  const [row] = await sql<{ day: string | null }[]>`select day from publishing`
  return row?.day ?? undefined
}

export const savePublishedDay = (tx: Sql, day: IsoDay) => tx`update publishing set day = ${day}`

export async function findShippedFingerprint(sql: Sql) {
  const [row] = await sql<{ shipped: string | null }[]>`select shipped from publishing`
  return row?.shipped ?? undefined
}

export const saveShippedFingerprint = (tx: Sql, shipped: string) =>
  tx`update publishing set shipped = ${shipped}`
