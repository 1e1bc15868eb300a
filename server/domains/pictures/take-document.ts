import { createHash } from 'node:crypto'
import { maxDocumentBytes } from '@/contract/pictures/documents.settings'
import type { Document } from '@/contract/pictures/pictures.schema'
import { isDuplicate, type Sql } from '../../infra/db/open'
import { lockRow } from '../../infra/db/lock-row'
import { lastMinutes } from '../../infra/db/time-span'
import { newId } from '../../infra/db/uuid'
import { refuse } from '../../infra/http/refusal'
import type { PictureStore } from '../../infra/picture-store/picture-store'
import type { Deps } from '../../deps'
import { documentView, sealName } from './document-pages'
import * as repo from './documents.repo'
import { drawPages } from './draw-pages'
import { lockPicture } from './pictures.repo'
import type { RedrawnPicture } from './redraw'
import { minutesPerDay, refuseOverDailyLimit } from './refuse-over-daily-limit'
import { workQueue } from './work-queue'

type Context = Pick<Deps, 'db' | 'now' | 'vault'> & { pictures: PictureStore }

interface Upload {
  id: string
  /** Of its file. */
  name: string
  citizen: string
  bytes: Buffer
}

/** Unattached documents per citizen within a day. */
const maxUnattached = 10

/** Drawing takes a whole core and up to 512 MB, for up to 20 s. */
const runQueued = workQueue(1, 4)

/** Stores the pages of a PDF, and nothing else of it. Idempotent by id, as takePicture. */
export async function takeDocument(context: Context, upload: Upload): Promise<Document> {
  const { db, pictures } = context
  if (upload.bytes.length > maxDocumentBytes) refuse('too_large')
  const hash = createHash('sha256').update(upload.bytes).digest()
  const earlier = await db.begin((tx) => findEarlierPages(tx, upload, hash, context))
  if (earlier.length > 0 && (await areAllStored(pictures, earlier)))
    return documentView(earlier, context)

  const stored = await runQueued(async () => {
    const drawn = await drawPages(upload.bytes)
    const rows = await insertPages(context, upload, hash, drawn)
    for (const [nth, row] of rows.entries())
      await db.begin(async (tx) => {
        // Bytes are only stored beside a locked row: without a row they could never be found and deleted.
        const locked = await lockPicture(tx, row.id)
        if (locked?.citizenId !== upload.citizen) refuse('unavailable')
        await pictures.put(row.id, drawn[nth]!.bytes)
      })
    return rows
  })
  if (!stored) refuse('too_many', { headers: { 'retry-after': '10' } })
  return documentView(stored, context)
}

/** The bytes of pages are stored in order, so the last one tells of all. */
const areAllStored = async (store: PictureStore, pages: repo.PageRow[]) =>
  (await store.get(pages.at(-1)!.id)) !== undefined

/** The rows of the pages, new or of an earlier try. */
async function insertPages(
  context: Context,
  upload: Upload,
  hash: Buffer,
  drawn: RedrawnPicture[],
): Promise<repo.PageRow[]> {
  const { db, now, vault } = context
  const rows = drawn.map(({ width, height, bytes }, nth): repo.NewPage => {
    const id = newId(now())
    const documentName = nth === 0 ? sealName(vault, id, upload.name) : null
    const belongs = { documentId: upload.id, citizenId: upload.citizen, hash, documentName }
    const at = now().toISOString()
    return { id, width, height, bytes: bytes.length, page: nth + 1, at, ...belongs }
  })
  const kept = await db
    .begin(async (tx) => {
      const earlier = await findEarlierPages(tx, upload, hash, context)
      if (earlier.length === 0) await repo.insertPages(tx, rows)
      return earlier.length > 0 ? earlier : rows
    })
    .catch((error: unknown) => {
      // Another citizen used the same id at the same moment.
      if (isDuplicate(error)) refuse('conflict')
      throw error
    })
  if (kept.length !== drawn.length) refuse('conflict')
  return kept
}

/** The same document if it was uploaded before, else none; refuses if the citizen's limit is reached. */
async function findEarlierPages(tx: Sql, { id, citizen }: Upload, hash: Buffer, { now }: Context) {
  if (!(await lockRow(tx, 'citizens', citizen))) refuse('signed_out') // serialises concurrent uploads
  const earlier = await repo.listPages(tx, id)
  if (earlier.some((page) => page.citizenId !== citizen || !page.hash.equals(hash)))
    refuse('conflict')
  if (earlier.length > 0) return earlier
  const day = lastMinutes(now(), minutesPerDay)
  const unattached = await repo.countUnattachedDocuments(tx, citizen, day)
  refuseOverDailyLimit(unattached, maxUnattached, now())
  return earlier
}
