import type { OwnRating, ServiceDone, StaffRating } from '@/contract/ratings/ratings.schema'
import { changeUntil } from '@/contract/ratings/ratings.rules'
import { withoutNulls } from '../../../infra/db/nulls'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { picturesOfRatings } from '../../pictures/attached-pictures'
import { isShown } from './check-rating-text'
import * as repo from './ratings.repo'
import type { DoneRow, RatingRow } from './ratings.repo'

type Given = Pick<Deps, 'vault' | 'now' | 'wechat'>

/** What was done for somebody, with how they rated it. */
export async function servicesDone(
  sql: Sql,
  given: Given,
  rows: DoneRow[],
): Promise<ServiceDone[]> {
  const ratings = await repo.ratingsFor(
    sql,
    rows.map(({ id }) => id),
  )
  const ids = ratings.map(({ id }) => id)
  const [orders, pictures] = await Promise.all([
    repo.rectificationsOf(sql, ids),
    picturesOfRatings(sql, given, ids, 'id'),
  ])
  return rows.map((row) => {
    const rating = ratings.find(({ serviceId }) => serviceId === row.id)
    return {
      ...done(row),
      ...(rating && {
        rating: {
          ...own(rating, given),
          pictures: pictures.get(rating.id) ?? [],
          ...orderIn(orders, rating.id),
        },
      }),
    }
  })
}

function orderIn(orders: { id: string; ratingId: string }[], rating: string) {
  const order = orders.find(({ ratingId }) => ratingId === rating)
  return order && { rectification: order.id }
}

function done({ id, kind, ref, unit, service, title, channel, ...row }: DoneRow) {
  const { doneAt, rateUntil, sample } = row
  return {
    ...{ id, kind, ref, unit, channel, doneAt, rateUntil, sample },
    ...withoutNulls({ service, title }),
  }
}

function own(row: RatingRow, { vault, wechat }: Given): Omit<OwnRating, 'pictures'> {
  const { id, level, scores, tags, text, contact, givenAt, version, removed } = row
  return {
    ...{ level, scores, tags, givenAt, version },
    ...withoutNulls({ text, removed }),
    ...(contact && {
      contact: vault.open(contact, { table: 'ratings', column: 'contact', row: id }),
    }),
    changeUntil: new Date(changeUntil(givenAt)).toISOString(),
    ...((text ?? removed) && { shown: shownOf(row, wechat) }),
  }
}

function shownOf({ removed, checkState }: RatingRow, wechat: Deps['wechat']) {
  if (removed) return 'removed'
  if (checkState === 'due') return 'checking'
  return isShown({ wechat }, checkState) ? 'yes' : 'no'
}

/** As the rated see it: neither who, nor when but for the day. */
export function staffRating(
  row: RatingRow,
  { wechat }: Pick<Given, 'wechat'>,
  { supervisor }: { supervisor: boolean },
): StaffRating {
  const { id, day, level, scores, tags, text, kind, service, unit, removed, sample } = row
  return {
    ...{ id, day, level, scores, tags, kind, unit, sample },
    ...withoutNulls({ text, service, removed }),
    public: text !== null && isShown({ wechat }, row.checkState),
    ...(supervisor && { flagged: row.flagged }),
  }
}
