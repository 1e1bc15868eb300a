import type { OwnRating, ServiceDone, StaffRating } from '@/contract/ratings/ratings.schema'
import { cityUnit } from '@/contract/ratings/public-log.rules'
import { changeUntil } from '@/contract/ratings/ratings.rules'
import { withoutNulls } from '../../../infra/db/nulls'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { picturesOfRatings } from '../../pictures/attached-pictures'
import { isTextPublic } from './check-rating-text'
import * as repo from './ratings.repo'
import type { ServiceDoneRow, RatingRow } from './rating-columns'

type ViewDeps = Pick<Deps, 'vault' | 'now' | 'wechat'>

export async function readServicesDone(
  sql: Sql,
  deps: ViewDeps,
  rows: ServiceDoneRow[],
): Promise<ServiceDone[]> {
  const ratings = await repo.listRatingsOfServices(
    sql,
    rows.map(({ id }) => id),
  )
  const ids = ratings.map(({ id }) => id)
  const [rectifications, pictures] = await Promise.all([
    repo.listRectificationsOf(sql, ids),
    picturesOfRatings(sql, deps, ids, 'id'),
  ])
  return rows.map((row) => {
    const rating = ratings.find(({ serviceId }) => serviceId === row.id)
    return {
      ...toServiceDone(row),
      ...(rating && {
        rating: {
          ...toOwnRating(rating, deps),
          pictures: pictures.get(rating.id) ?? [],
          ...rectificationIn(rectifications, rating.id),
        },
      }),
    }
  })
}

function rectificationIn(
  rectifications: { id: string; ratingId: string; atOnce: boolean }[],
  rating: string,
) {
  const found = rectifications.find(({ ratingId }) => ratingId === rating)
  return found && { rectification: found.id, ...(found.atOnce && { atOnce: true }) }
}

function toServiceDone({ id, kind, ref, unit, service, title, channel, ...row }: ServiceDoneRow) {
  const { doneAt, rateUntil, sample } = row
  return {
    id,
    kind,
    ref,
    unit,
    channel,
    doneAt,
    rateUntil,
    sample,
    ...withoutNulls({ service, title }),
  }
}

function toOwnRating(row: RatingRow, { vault, wechat }: ViewDeps): Omit<OwnRating, 'pictures'> {
  const { id, level, scores, tags, text, contact, givenAt, version, removed } = row
  const { publishedDay, publishedUnit } = row
  return {
    level,
    scores,
    tags,
    givenAt,
    version,
    ...withoutNulls({ text, removed }),
    ...(contact && {
      contact: vault.open(contact, { table: 'ratings', column: 'contact', row: id }),
    }),
    changeUntil: new Date(changeUntil(givenAt)).toISOString(),
    ...((text ?? removed) && { shown: textVisibility(row, wechat) }),
    ...(publishedDay && {
      published: { day: publishedDay, cityWide: publishedUnit === cityUnit },
    }),
  }
}

/** A text that passed the check is not public before its batch, nor is one that counts for the city only. */
function textVisibility(row: RatingRow, wechat: Deps['wechat']) {
  const { removed, checkState, publishedUnit } = row
  if (removed) return 'removed'
  if (checkState === 'due') return 'checking'
  if (!isTextPublic({ wechat }, checkState) || publishedUnit === cityUnit) return 'no'
  return publishedUnit === null ? 'checking' : 'yes'
}

/** A published rating as staff see it: without the rater, and with the batch's id and day. */
export function toStaffRating(
  row: RatingRow,
  { wechat }: Pick<ViewDeps, 'wechat'>,
  { supervisor }: { supervisor: boolean },
): StaffRating {
  const { level, scores, tags, text, kind, publishedService: service, unit, removed, sample } = row
  return {
    id: row.publishedId!,
    day: row.publishedDay!,
    level,
    scores,
    tags,
    kind,
    unit,
    sample,
    ...withoutNulls({ text, service, removed }),
    public: text !== null && isTextPublic({ wechat }, row.checkState),
    ...(!row.seen && { unseen: true }),
    ...(supervisor && { flagged: row.flagged }),
  }
}
