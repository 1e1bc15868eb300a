import type { Sql } from '../../../infra/db/open'
import { isWithin, type TimeSpan } from '../../../infra/db/time-span'
import { keyset, type PageRequest, type Placed } from '../../../infra/paging/keyset'
import { toPage } from '../../../infra/paging/page'
import {
  ratingColumns,
  serviceDoneColumns,
  type ServiceDoneRow,
  type RatingRow,
} from './rating-columns'

export async function findServiceDone(sql: Sql, id: string, citizenId: string) {
  const [row] = await sql<ServiceDoneRow[]>`
    select ${sql(serviceDoneColumns)} from services_done
     where id = ${id} and citizen_id = ${citizenId}`
  return row
}

/** Locks the row until the transaction ends, so concurrent ratings of one service wait. */
export async function lockServiceDone(tx: Sql, id: string, citizenId: string) {
  const [row] = await tx<ServiceDoneRow[]>`
    select ${tx(serviceDoneColumns)} from services_done
     where id = ${id} and citizen_id = ${citizenId} for update`
  return row
}

const latestFirst = keyset('desc', { done_at: 'timestamptz', id: 'uuid' })

export async function listServicesDone(sql: Sql, citizenId: string, page: PageRequest) {
  const rows = await sql<Placed<ServiceDoneRow>[]>`
    select ${sql(serviceDoneColumns)}, ${latestFirst.position(sql)} from services_done
     where citizen_id = ${citizenId} and ${latestFirst.isAfter(sql, page)}
     ${latestFirst.inOrder(sql, page)}`
  return toPage<ServiceDoneRow>(rows, page)
}

export const listRatingsOfServices = (sql: Sql, serviceIds: string[]) => sql<RatingRow[]>`
  select ${sql(ratingColumns)} from ratings where service_id = any (${serviceIds}::uuid[])`

export async function findRatingOfService(sql: Sql, serviceId: string) {
  const [row] = await listRatingsOfServices(sql, [serviceId])
  return row
}

const stored = (tx: Sql, { id: _, scores, tags, ...row }: RatingRow) => ({
  ...row,
  scores: tx.json(scores),
  tags: tx.json(tags),
})

export const insertRating = (tx: Sql, row: RatingRow) =>
  tx`insert into ratings ${tx({ id: row.id, ...stored(tx, row) })}`

export const updateRating = (tx: Sql, row: RatingRow) =>
  tx`update ratings set ${tx(stored(tx, row))} where id = ${row.id}`

export async function countRatingsFromDevice(tx: Sql, device: string, span: TimeSpan) {
  const [row] = await tx<{ count: number }[]>`
    select count(*)::int count from ratings where device = ${device} and ${isWithin(tx, 'given_at', span)}`
  return row!.count
}

/** Clears the device id, needed only to detect bursts; later it could only identify raters. */
export const forgetDevices = (sql: Sql, kept: TimeSpan) => sql`
  update ratings set device = null where device is not null and not ${isWithin(sql, 'changed_at', kept)}`

export const listRectificationsOf = (sql: Sql, ratingIds: string[]) => sql<
  { id: string; ratingId: string; atOnce: boolean }[]
>`
  select id, rating_id, at_once from rectifications where rating_id = any (${ratingIds}::uuid[])`

/**
 * Attaches the citizen's own unattached pictures and detaches all others. Returns how many are
 * attached.
 */
export async function attachPictures(
  tx: Sql,
  { ids, ratingId, citizenId, at }: Attaching,
  newId: () => string,
) {
  await tx`
    update pictures set rating_id = null, shown_as = null, at = ${at}
     where rating_id = ${ratingId} and id <> all (${ids}::uuid[])`
  let attached = 0
  for (const id of ids) {
    const { count } = await tx`
      update pictures set rating_id = ${ratingId}, shown_as = coalesce(shown_as, ${newId()})
       where id = ${id} and citizen_id = ${citizenId} and consultation_id is null
         and document_id is null and (rating_id is null or rating_id = ${ratingId})`
    attached += count
  }
  return attached
}

interface Attaching {
  ids: string[]
  ratingId: string
  citizenId: string
  at: string
}
