import { createHash } from 'node:crypto'
import type { Picture } from '@/contract/pictures/pictures.schema'
import { lockRow } from '../../infra/db/lock-row'
import type { Sql } from '../../infra/db/open'
import type { Deps } from '../../deps'
import { refuse } from '../../infra/http/refusal'
import { linkTo } from './picture-links'
import type { PictureStore } from '../../infra/picture-store/picture-store'
import * as repo from './pictures.repo'
import { redraw } from './redraw'
import { workQueue } from './redraw-queue'

type Given = Pick<Deps, 'db' | 'now' | 'vault'> & { pictures: PictureStore }

export interface Sent {
  id: string
  citizen: string
  bytes: Buffer
}

/** 1.5 MB: a phone makes them smaller before it sends them. */
const mostBytes = 1.5 * 2 ** 20
/** Of one person within a day, of those that belong to nothing yet. */
const mostAlone = 30
const day = 24 * 60
const msPerMinute = 60_000

/** Reading a picture takes a whole core and, at worst, some 300 MB. */
const inTurn = workQueue(2, 40)

/** Keeps a picture. A retry finds it kept, or keeps it now if its bytes did not arrive. */
export async function takePicture(given: Given, sent: Sent): Promise<Picture> {
  const { db, now, vault, pictures } = given
  const { id, citizen } = sent
  if (sent.bytes.length > mostBytes) refuse('too_large')
  const hash = createHash('sha256').update(sent.bytes).digest()
  const before = await db.begin((tx) => room(tx, sent, hash, given))
  if (before && (await pictures.get(id))) return shown(before, given)

  const done = await inTurn(async () => {
    const drawn = (await redraw(sent.bytes)) ?? refuse('bad_picture')
    const size = { width: drawn.width, height: drawn.height, bytes: drawn.bytes.length }
    await db.begin(async (tx) => {
      if (await room(tx, sent, hash, given)) return
      const at = now().toISOString()
      await repo.add(tx, { id, citizenId: citizen, ...size, hash, at })
      if (!isSame(await repo.findPicture(tx, id), citizen, hash)) refuse('conflict')
    })
    await db.begin(async (tx) => {
      // With a row, so that it is found when it is to go; one that has gone meanwhile takes no bytes.
      if (!isSame(await repo.lockPicture(tx, id), citizen, hash)) refuse('unavailable')
      await pictures.put(id, drawn.bytes)
    })
    return size
  })
  if (!done) refuse('too_many', { headers: { 'retry-after': '10' } })
  return { id, link: linkTo(vault, id, now()), width: done.width, height: done.height }
}

type Kept = NonNullable<Awaited<ReturnType<typeof repo.findPicture>>>

const isSame = (row: Pick<Kept, 'citizenId' | 'hash'> | undefined, citizen: string, hash: Buffer) =>
  row?.citizenId === citizen && row.hash.equals(hash)

/** The same picture, if it was sent before; else there is room for one more, or this refuses. */
async function room(tx: Sql, { id, citizen }: Sent, hash: Buffer, { now }: Given) {
  if (!(await lockRow(tx, 'citizens', citizen))) refuse('signed_out') // serialises concurrent uploads
  const before = await repo.findPicture(tx, id)
  if (before && !isSame(before, citizen, hash)) refuse('conflict')
  if (before) return before
  const since = now().subtract(day, 'minute').toISOString()
  const { count, first } = await repo.countUnattached(tx, citizen, since)
  if (count < mostAlone) return undefined
  const wait = now().diff(first) // ms since the first of them, which a day after it counts no more
  const minutes = Math.max(1, Math.ceil(day - wait / msPerMinute))
  refuse('asked_enough', { count: minutes, headers: { 'retry-after': String(minutes * 60) } })
}

const shown = ({ id, width, height }: Kept, { vault, now }: Given): Picture => ({
  id,
  link: linkTo(vault, id, now()),
  width,
  height,
})
