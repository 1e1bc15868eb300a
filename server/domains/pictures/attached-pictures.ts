import type { Dayjs } from 'dayjs'
import type { Picture } from '@/contract/pictures/pictures.schema'
import type { Vault } from '../../infra/crypto/vault'
import type { Sql } from '../../infra/db/open'
import { forEachBatch } from '../../infra/jobs/for-each-batch'
import type { Deps } from '../../deps'
import { linkTo } from './picture-links'
import * as repo from './attached-pictures.repo'

interface Shown {
  /** The event it came with; null: the question itself. */
  seq: number | null
  picture: Picture
}

/** The pictures of consultations, with links that hold for some minutes; whether they may be read is for the caller. */
export async function picturesOfConsultations(
  sql: Sql,
  vault: Vault,
  now: Dayjs,
  consultationIds: string[],
) {
  const shown = new Map<string, Shown[]>()
  if (consultationIds.length === 0) return shown
  for (const { consultationId, seq, id, ...size } of await repo.listOfConsultations(
    sql,
    consultationIds,
  )) {
    const one = { seq, picture: { id, link: linkTo(vault, id, now), ...size } }
    shown.set(consultationId, [...(shown.get(consultationId) ?? []), one])
  }
  return shown
}

/**
 * The pictures of ratings, with links that hold for some minutes. By `id` for whoever took them up; by
 * `shownAs` for others, as a picture's own id says at what moment that was.
 */
export async function picturesOfRatings(
  sql: Sql,
  { vault, now }: Pick<Deps, 'vault' | 'now'>,
  ratingIds: string[],
  by: 'id' | 'shownAs',
) {
  const shown = new Map<string, Picture[]>()
  for (const { ratingId, width, height, ...row } of await repo.listOfRatings(sql, ratingIds)) {
    const picture = { id: row[by], link: linkTo(vault, row[by], now()), width, height }
    shown.set(ratingId, [...(shown.get(ratingId) ?? []), picture])
  }
  return shown
}

/** How many are removed in one transaction. */
const maxBatch = 50

/** Removes what belonged to nothing for a day: the bytes first, so that none are left without a row. */
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
