import { createHash } from 'node:crypto'
import type { Picture } from '@/contract/pictures/pictures.schema'
import { lockRow } from '../../infra/db/lock-row'
import type { Sql } from '../../infra/db/open'
import { lastMinutes } from '../../infra/db/time-span'
import type { Deps } from '../../deps'
import { refuse } from '../../infra/http/refusal'
import { pictureView } from './picture-links'
import type { PictureStore } from '../../infra/picture-store/picture-store'
import * as repo from './pictures.repo'
import { redraw } from './redraw'
import { minutesPerDay, refuseOverDailyLimit } from './refuse-over-daily-limit'
import { workQueue } from './work-queue'

type Context = Pick<Deps, 'db' | 'now' | 'vault'> & { pictures: PictureStore }

export interface Upload {
  id: string
  citizen: string
  bytes: Buffer
}

/** Phones shrink pictures before the upload. */
const maxBytes = 1.5 * 2 ** 20
/** Unattached pictures per citizen within a day. */
const maxUnattached = 30

/** Decoding one picture takes a whole core and up to about 300 MB. */
const runQueued = workQueue(2, 40)

/** Stores a picture. Idempotent by id: a retry stores the bytes only if they were not stored before. */
export async function takePicture(context: Context, upload: Upload): Promise<Picture> {
  const { db, now, vault, pictures } = context
  const { id, citizen } = upload
  if (upload.bytes.length > maxBytes) refuse('too_large')
  const hash = createHash('sha256').update(upload.bytes).digest()
  const earlier = await db.begin((tx) => findEarlierUpload(tx, upload, hash, context))
  if (earlier && (await pictures.get(id))) return pictureView(earlier, context)

  const stored = await runQueued(async () => {
    const redrawn = (await redraw(upload.bytes)) ?? refuse('bad_picture')
    const size = { width: redrawn.width, height: redrawn.height, bytes: redrawn.bytes.length }
    await db.begin(async (tx) => {
      if (await findEarlierUpload(tx, upload, hash, context)) return
      const at = now().toISOString()
      await repo.insertPicture(tx, { id, citizenId: citizen, ...size, hash, at })
      if (!isSameUpload(await repo.findPicture(tx, id), citizen, hash)) refuse('conflict')
    })
    await db.begin(async (tx) => {
      // Bytes are only stored beside a locked row: without a row they could never be found and deleted.
      if (!isSameUpload(await repo.lockPicture(tx, id), citizen, hash)) refuse('unavailable')
      await pictures.put(id, redrawn.bytes)
    })
    return size
  })
  if (!stored) refuse('too_many', { headers: { 'retry-after': '10' } })
  return pictureView({ id, ...stored }, { vault, now })
}

type StoredPicture = NonNullable<Awaited<ReturnType<typeof repo.findPicture>>>

const isSameUpload = (
  row: Pick<StoredPicture, 'citizenId' | 'hash'> | undefined,
  citizen: string,
  hash: Buffer,
) => row?.citizenId === citizen && row.hash.equals(hash)

/** The same picture if it was uploaded before, else undefined; refuses if the citizen's limit is reached. */
async function findEarlierUpload(tx: Sql, { id, citizen }: Upload, hash: Buffer, { now }: Context) {
  if (!(await lockRow(tx, 'citizens', citizen))) refuse('signed_out') // serialises concurrent uploads
  const earlier = await repo.findPicture(tx, id)
  if (earlier && !isSameUpload(earlier, citizen, hash)) refuse('conflict')
  if (earlier) return earlier
  refuseOverDailyLimit(
    await repo.countUnattached(tx, citizen, lastMinutes(now(), minutesPerDay)),
    maxUnattached,
    now(),
  )
  return undefined
}
