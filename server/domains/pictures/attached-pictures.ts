import type { Dayjs } from 'dayjs'
import type { Picture } from '@/contract/pictures/pictures.schema'
import type { Vault } from '../../infra/crypto/vault'
import type { Sql } from '../../infra/db/open'
import { forEachBatch } from '../../infra/jobs/for-each-batch'
import type { Deps } from '../../deps'
import { linkTo } from './picture-links'
import * as repo from './attached-pictures.repo'

interface AttachedPicture {
  /** The event that it belongs to; null for the question itself. */
  seq: number | null
  picture: Picture
}

/** Pictures by consultation, with links that expire after minutes. The caller checks the permission. */
export async function picturesOfConsultations(
  sql: Sql,
  vault: Vault,
  now: Dayjs,
  consultationIds: string[],
) {
  const pictures = new Map<string, AttachedPicture[]>()
  if (consultationIds.length === 0) return pictures
  const rows = await repo.listConsultationPictures(sql, consultationIds)
  for (const { consultationId, seq, id, ...size } of rows) {
    const attached = { seq, picture: { id, link: linkTo(vault, id, now), ...size } }
    pictures.set(consultationId, [...(pictures.get(consultationId) ?? []), attached])
  }
  return pictures
}

/**
 * Pictures by rating, with links that expire after minutes. Raters see them by `id`; others see them by
 * `shownAs`, because the id contains the time of the upload.
 */
export async function picturesOfRatings(
  sql: Sql,
  { vault, now }: Pick<Deps, 'vault' | 'now'>,
  ratingIds: string[],
  by: 'id' | 'shownAs',
) {
  const pictures = new Map<string, Picture[]>()
  for (const { ratingId, width, height, ...row } of await repo.listRatingPictures(sql, ratingIds)) {
    const picture = { id: row[by], link: linkTo(vault, row[by], now()), width, height }
    pictures.set(ratingId, [...(pictures.get(ratingId) ?? []), picture])
  }
  return pictures
}

const maxBatch = 50

/**
 * Deletes pictures that were not attached to anything within a day. The bytes go before the rows, so a failure
 * in between cannot leave bytes without a row.
 */
export async function deleteUnattached({
  db,
  now,
  pictures,
}: Pick<Deps, 'db' | 'now' | 'pictures'>) {
  if (!pictures) return
  const before = now().subtract(1, 'day').toISOString()
  await forEachBatch(db, {
    maxBatch,
    take: (tx, limit) => repo.lockUnattached(tx, before, limit),
    async handle(tx, ids) {
      await pictures.remove(ids)
      await repo.deletePictures(tx, ids)
    },
  })
}
