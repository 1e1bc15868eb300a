import type { Sql } from '../db/open'

interface Attached {
  id: string
  consultationId: string
  /** The event it came with; none: the question itself. */
  seq: number | null
  width: number
  height: number
}

export const attachedTo = (sql: Sql, consultationIds: string[]) => sql<Attached[]>`
  select id, consultation_id, seq, width, height from pictures
   where consultation_id in ${sql(consultationIds)}
   order by seq nulls first, id`

/** Some that belong to nothing since then, held until the transaction ends. */
export async function holdAlone(tx: Sql, before: string, most: number) {
  const rows = await tx<{ id: string }[]>`
    select id from pictures
     where consultation_id is null and at <= ${before}
     order by at limit ${most}
       for update skip locked`
  return rows.map(({ id }) => id)
}

export const forget = (tx: Sql, ids: string[]) => tx`delete from pictures where id in ${tx(ids)}`
