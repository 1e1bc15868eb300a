import type { Sql } from '../../infra/db/open'
import { isWithin, type TimeSpan } from '../../infra/db/time-span'

const moments = (rows: { at: string }[]) => rows.map(({ at }) => at)

/** When a person asked within a span, latest first. */
export const latestOfPerson = async (sql: Sql, citizenId: string, span: TimeSpan, limit: number) =>
  moments(
    await sql<{ at: string }[]>`
      select at from consultation_asks
       where citizen_id = ${citizenId} and ${isWithin(sql, 'at', span)} order by at desc
       limit ${limit}`,
  )

/** When anybody asked from a phone within a span, latest first. */
export const latestOfDevice = async (sql: Sql, device: string, span: TimeSpan, limit: number) =>
  moments(
    await sql<{ at: string }[]>`
      select at from consultation_asks
       where device = ${device} and ${isWithin(sql, 'at', span)} order by at desc
       limit ${limit}`,
  )

interface NewAsk {
  id: string
  citizenId: string
  device: string
  at: string
}

export async function insertAsk(tx: Sql, { id, citizenId, device, at }: NewAsk) {
  await tx`insert into consultation_asks ${tx({ id, citizen_id: citizenId, device, at })}`
}

export async function deleteAsksOutside(sql: Sql, span: TimeSpan) {
  await sql`delete from consultation_asks where not ${isWithin(sql, 'at', span)}`
}
