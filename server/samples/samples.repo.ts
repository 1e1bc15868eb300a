import type { Sql } from '../infra/db/open'

/** Serialises changes to the samples. `removed`: an operator removed them, so a start must not recreate them. */
export async function lockSamples(tx: Sql) {
  const [row] = await tx<{ removed: boolean }[]>`select removed from samples for update`
  return row!
}

export const setRemoved = (tx: Sql, removed: boolean) => tx`update samples set removed = ${removed}`

/** The number of sample trainings whose sign-up is still open. */
export async function countUpcoming(tx: Sql, now: string) {
  const [row] = await tx<{ count: number }[]>`
    select count(*)::int from trainings
     where sample and state = 'published' and closes_at > ${now}`
  return row!.count
}

/** The ids that belong to known outlets, in the given order. */
export async function findOutlets(tx: Sql, ids: string[]) {
  const rows = await tx<{ id: string }[]>`
    select id from facts where kind = 'outlet' and retired_at is null and id in ${tx(ids)}`
  return ids.filter((id) => rows.some((row) => row.id === id))
}

export async function hasConsultations(tx: Sql) {
  const rows = await tx`select from consultations where sample limit 1`
  return rows.length > 0
}

export async function hasRatings(tx: Sql) {
  const rows = await tx`select from ratings where sample limit 1`
  return rows.length > 0
}

/** Deletes the sample people. Records of theirs that are not samples are kept without a citizen. */
export async function removePeople(tx: Sql) {
  const sampleIds = tx`(select id from citizens where sample)`
  await tx`update enrollments set name = null where citizen_id in ${sampleIds}`
  for (const table of [
    'enrollments',
    'certificates',
    'name_corrections',
    'accesses',
    'consultations',
    'pictures',
    'services_done',
    'visits',
  ])
    await tx`update ${tx(table)} set citizen_id = null where citizen_id in ${sampleIds}`
  for (const table of ['feedback', 'uses'])
    await tx`delete from ${tx(table)} where citizen_id in ${sampleIds}`
  await tx`delete from citizens where sample`
}
