import type { Manifest } from '@/contract/facts/published.schema'
import type { Db } from '../../../infra/db/open'

export interface PublishedRow {
  file: string
  json: Buffer
  br: Buffer
  gzip: Buffer
}

/** Undefined before the first import. */
export async function currentManifest(db: Db) {
  const [row] = await db<{ manifest: Manifest }[]>`
    select manifest from publications order by no desc limit 1`
  return row?.manifest
}

/** Includes the files of earlier publications that are still kept. */
export async function listFileNames(db: Db) {
  const rows = await db<{ file: string }[]>`select file from published_files`
  return rows.map(({ file }) => file)
}

export const findFiles = (db: Db, files: string[]) => db<PublishedRow[]>`
  select file, json, br, gzip from published_files where file in ${db(files)}`
