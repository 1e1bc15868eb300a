import type { Sql } from '../../infra/db/open'
import { forgetFigures } from './figures/published-figures'

/** Returns how many ratings were removed. Their chains in the public log are apart and in no anchor. */
export async function removeSamples(tx: Sql) {
  const rectifications = tx`(select id from rectifications where sample)`
  const services = tx`(select id from services_done where sample)`
  await tx`
    delete from messages
     where rectification_id in ${rectifications} or service_done_id in ${services}`
  await tx`delete from accesses where rectification_id in ${rectifications}`
  await tx`
    update pictures set rating_id = null, shown_as = null, at = to_timestamp(0)
     where rating_id in (select id from ratings where sample)`
  await tx`delete from rectifications where sample`
  const { count } = await tx`delete from ratings where sample`
  await tx`delete from services_done where sample`
  for (const table of ['log_entries', 'log_heads'])
    await tx`delete from ${tx(table)} where shard like 'S-%'`
  await forgetFigures(tx)
  return count
}
