import type { Sql } from '../../infra/db/open'

/** Returns how many visits, queues and windows were removed. */
export async function removeSamples(tx: Sql) {
  const samples = tx`(select id from visits where sample)`
  for (const table of ['messages', 'accesses'])
    await tx`delete from ${tx(table)} where visit_id in ${samples}`
  await tx`delete from visit_acts where scope in (select id::text from visits where sample)`
  let removed = 0
  for (const table of ['visits', 'queues', 'windows'])
    removed += (await tx`delete from ${tx(table)} where sample`).count
  return removed
}
