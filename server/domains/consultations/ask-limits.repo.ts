import type { Sql } from '../../infra/db/open'

const moments = (rows: { at: string }[]) => rows.map(({ at }) => at)

/** When a person asked since then, latest first. */
export const latestOfPerson = async (sql: Sql, citizenId: string, since: string, limit: number) =>
  moments(
    await sql<{ at: string }[]>`
      select at from consultation_asks
       where citizen_id = ${citizenId} and at > ${since} order by at desc
       limit ${limit}`,
  )

/** When anybody asked from a phone since then, latest first. */
export const latestOfDevice = async (sql: Sql, device: string, since: string, limit: number) =>
  moments(
    await sql<{ at: string }[]>`
      select at from consultation_asks
       where device = ${device} and at > ${since} order by at desc
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

export async function deleteAsksUntil(sql: Sql, until: string) {
  await sql`delete from consultation_asks where at <= ${until}`
}
