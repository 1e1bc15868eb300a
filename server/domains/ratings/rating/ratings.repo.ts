import type { RatingForm, ServiceDone, ServiceDoneKind } from '@/contract/ratings/ratings.schema'
import type { Sql } from '../../../infra/db/open'

/** What was done for somebody, as it is stored. */
export interface DoneRow extends Omit<ServiceDone, 'rating' | 'service' | 'title'> {
  citizenId: string | null
  service: string | null
  title: string | null
}

export type CheckState = 'off' | 'passed' | 'due' | 'review' | 'risky'

/** A rating, as it is stored. */
export interface RatingRow extends Pick<RatingForm, 'level' | 'scores' | 'tags' | 'tagsVersion'> {
  /** Says the day, not the time: it is what the rated see. */
  id: string
  serviceId: string
  unit: string
  service: string | null
  kind: ServiceDoneKind
  day: string
  text: string | null
  salt: string | null
  checkState: CheckState
  removed: string | null
  /** Sealed. */
  contact: Buffer | null
  device: string | null
  flagged: boolean
  key: string
  bodyHash: Buffer
  version: number
  givenAt: string
  changedAt: string
  sample: boolean
}

export async function findDone(sql: Sql, id: string, citizenId: string) {
  const [row] = await sql<DoneRow[]>`
    select * from services_done where id = ${id} and citizen_id = ${citizenId}`
  return row
}

/** Held until the transaction ends: who rates the same at once waits. */
export async function holdDone(tx: Sql, id: string, citizenId: string) {
  const [row] = await tx<DoneRow[]>`
    select * from services_done where id = ${id} and citizen_id = ${citizenId} for update`
  return row
}

export const listDone = (sql: Sql, citizenId: string) => sql<DoneRow[]>`
  select * from services_done where citizen_id = ${citizenId}
   order by done_at desc, id desc limit 200`

export const ratingsFor = (sql: Sql, serviceIds: string[]) => sql<RatingRow[]>`
  select * from ratings where service_id = any (${serviceIds}::uuid[])`

export async function ratingOf(sql: Sql, serviceId: string) {
  const [row] = await ratingsFor(sql, [serviceId])
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

/** How many ratings came from one phone since then. */
export async function countOfDevice(tx: Sql, device: string, since: string) {
  const [row] = await tx<{ count: number }[]>`
    select count(*)::int count from ratings where device = ${device} and given_at > ${since}`
  return row!.count
}

/** Which phone it was serves to find bursts; after that it would only tell who is who. */
export const forgetDevices = (sql: Sql, before: string) => sql`
  update ratings set device = null where device is not null and changed_at <= ${before}`

export const rectificationsOf = (sql: Sql, ratingIds: string[]) => sql<
  { id: string; ratingId: string }[]
>`
  select id, rating_id from rectifications where rating_id = any (${ratingIds}::uuid[])`

/** Those that are theirs and belong to nothing yet, or to this rating. Says how many there are now. */
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
         and (rating_id is null or rating_id = ${ratingId})`
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
