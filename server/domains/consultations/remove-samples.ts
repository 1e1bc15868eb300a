import type { Sql } from '../../infra/db/open'

/** Returns how many consultations were removed. Their pictures are left to the picture store's tidying. */
export async function removeSamples(tx: Sql) {
  const samples = tx`(select id from consultations where sample)`
  for (const table of ['messages', 'accesses'])
    await tx`delete from ${tx(table)} where consultation_id in ${samples}`
  await tx`
    update pictures set consultation_id = null, at = to_timestamp(0)
     where consultation_id in ${samples}`
  const { count } = await tx`delete from consultations where sample`
  return count
}
