import type { Sql } from '../../infra/db/open'

/** Returns how many trainings were removed. */
export async function removeSamples(tx: Sql) {
  const samples = tx`(select id from trainings where sample)`
  for (const table of [
    'enrollments',
    'moves',
    'check_ins',
    'certificates',
    'name_corrections',
    'feedback',
    'uses',
  ])
    await tx`delete from ${tx(table)} where training_id in ${samples}`
  for (const table of ['messages', 'accesses'])
    await tx`delete from ${tx(table)} where training_id in ${samples}`
  const { count } = await tx`delete from trainings where sample`
  await tx`delete from lecturers where sample`
  await tx`delete from plans where sample`
  return count
}
