import type { Document, Picture } from '@/contract/pictures/pictures.schema'
import type { Sql } from '../../infra/db/open'
import { minutesAround } from '../../infra/db/time-span'
import { forEachBatch } from '../../infra/jobs/for-each-batch'
import type { Deps } from '../../deps'
import { documentView, isPage } from './document-pages'
import { linkTo, pictureView } from './picture-links'
import * as repo from './attached-pictures.repo'
import { minutesPerDay } from './refuse-over-daily-limit'

/** Absent where there is nothing. */
interface Attachments {
  pictures?: Picture[]
  documents?: Document[]
}

/**
 * What is attached to a consultation: at an event, or at null, to the question itself. Links expire after
 * minutes. The caller checks the permission.
 */
export async function attachmentsOf(
  sql: Sql,
  { vault, now }: Pick<Deps, 'vault' | 'now'>,
  consultationId: string,
): Promise<(seq: number | null) => Attachments> {
  const rows = await repo.listConsultationPictures(sql, consultationId)
  const view = { vault, now }
  return (seq) => {
    const here = rows.filter((row) => row.seq === seq)
    const pictures = here.filter(({ documentId }) => documentId === null)
    const pages = here.filter(isPage)
    const ids = [...new Set(pages.map(({ documentId }) => documentId))]
    return {
      ...(pictures.length > 0 && { pictures: pictures.map((row) => pictureView(row, view)) }),
      ...(ids.length > 0 && {
        documents: ids.map((id) =>
          documentView(
            pages.filter(({ documentId }) => documentId === id),
            view,
          ),
        ),
      }),
    }
  }
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
  const kept = minutesAround(now(), minutesPerDay)
  await forEachBatch(db, {
    maxBatch,
    take: (tx, limit) => repo.lockUnattached(tx, kept, limit),
    async handle(tx, ids) {
      await pictures.remove(ids)
      await repo.deletePictures(tx, ids)
    },
  })
}
