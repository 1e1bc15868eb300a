import type { Sql } from '../infra/db/open'

/** Waits for its turn. Says whether somebody removed them. */
export async function takeTurn(tx: Sql) {
  const [row] = await tx<{ removed: boolean }[]>`select removed from samples for update`
  return row!
}

export const remember = (tx: Sql, removed: boolean) => tx`update samples set removed = ${removed}`

/** How many of them can still be signed up for. */
export async function stillToCome(tx: Sql, now: string) {
  const [row] = await tx<{ count: number }[]>`
    select count(*)::int from trainings
     where sample and state = 'published' and closes_at > ${now}`
  return row!.count
}

/** Those of the ids that are outlets, in that order. */
export async function knownOutlets(tx: Sql, ids: string[]) {
  const rows = await tx<{ id: string }[]>`
    select id from facts where kind = 'outlet' and retired_at is null and id in ${tx(ids)}`
  return ids.filter((id) => rows.some((row) => row.id === id))
}

/** What was made up of trainings, and all that came of it. */
export async function removeTrainings(tx: Sql) {
  const those = tx`(select id from trainings where sample)`
  for (const table of ['enrollments', 'moves', 'check_ins', 'certificates', 'feedback', 'uses'])
    await tx`delete from ${tx(table)} where training_id in ${those}`
  for (const table of ['messages', 'accesses'])
    await tx`delete from ${tx(table)} where training_id in ${those}`
  const { count } = await tx`delete from trainings where sample`
  await tx`delete from lecturers where sample`
  await tx`delete from plans where sample`
  return count
}

export async function hasConsultations(tx: Sql) {
  const rows = await tx`select from consultations where sample limit 1`
  return rows.length > 0
}

/** The questions that were made up, and all that came of them. */
export async function removeConsultations(tx: Sql) {
  const those = tx`(select id from consultations where sample)`
  for (const table of ['messages', 'accesses'])
    await tx`delete from ${tx(table)} where consultation_id in ${those}`
  await tx`
    update pictures set consultation_id = null, at = to_timestamp(0) where consultation_id in ${those}`
  await tx`delete from consultations where sample`
}

export async function hasRatings(tx: Sql) {
  const rows = await tx`select from ratings where sample limit 1`
  return rows.length > 0
}

/** What was made up to be rated, and all that came of it: none of it is in any anchor of the log. */
export async function removeRatings(tx: Sql) {
  const orders = tx`(select id from rectifications where sample)`
  const services = tx`(select id from services_done where sample)`
  await tx`delete from messages where rectification_id in ${orders} or service_done_id in ${services}`
  await tx`delete from accesses where rectification_id in ${orders}`
  await tx`
    update pictures set rating_id = null, shown_as = null, at = to_timestamp(0)
     where rating_id in (select id from ratings where sample)`
  for (const table of ['rectifications', 'ratings', 'services_done'])
    await tx`delete from ${tx(table)} where sample`
  for (const table of ['log_entries', 'log_heads'])
    await tx`delete from ${tx(table)} where shard like 'S-%'`
}

/** The windows that were made up, and all that came of them. */
export async function removeVisits(tx: Sql) {
  const those = tx`(select id from visits where sample)`
  for (const table of ['messages', 'accesses'])
    await tx`delete from ${tx(table)} where visit_id in ${those}`
  await tx`delete from visit_acts where scope in (select id::text from visits where sample)`
  for (const table of ['visits', 'queues', 'windows'])
    await tx`delete from ${tx(table)} where sample`
}

/** The people who were made up. Where they took part in what is no sample, nobody did. */
export async function removePeople(tx: Sql) {
  const those = tx`(select id from citizens where sample)`
  for (const table of [
    'enrollments',
    'certificates',
    'accesses',
    'consultations',
    'pictures',
    'services_done',
    'visits',
  ])
    await tx`update ${tx(table)} set citizen_id = null where citizen_id in ${those}`
  for (const table of ['feedback', 'uses'])
    await tx`delete from ${tx(table)} where citizen_id in ${those}`
  await tx`delete from citizens where sample`
}
