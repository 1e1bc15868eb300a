import type { StaffConsultation } from '@/contract/consultations/case.schema'
import type { ConsultationRow } from '../case-ledger'
import type { Sql } from '../../../infra/db/open'

export async function findCase(sql: Sql, id: string) {
  const [row] = await sql<ConsultationRow[]>`select * from consultations where id = ${id}`
  return row
}

/** Both, held in the order of their ids: so two who merge them at once do not wait for each other. */
export async function lockBoth(tx: Sql, id: string, other: string) {
  const rows = await tx<ConsultationRow[]>`
    select * from consultations where id in ${tx([id, other])} order by id for update`
  return [rows.find((row) => row.id === id), rows.find((row) => row.id === other)] as const
}

/** Whether the last thing that happened is an act of theirs with that key. */
export async function isLastAction(
  sql: Sql,
  { id, lastSeq }: ConsultationRow,
  key: string,
  staff: string,
) {
  const rows = await sql`
    select from consultation_events
     where consultation_id = ${id} and seq = ${lastSeq} and key = ${key} and by_staff = ${staff}`
  return rows.length > 0
}

export async function profileName(sql: Sql, citizenId: string) {
  const [row] = await sql<{ name: string }[]>`
    select name from profiles where citizen_id = ${citizenId}`
  return row?.name
}

/**
 * Others of the same person with the same unit that go on. Of one that is anonymous only those that are,
 * too: else a name would come with them.
 */
export const siblingsOf = (sql: Sql, { id, citizenId, unit, anonymous }: ConsultationRow) => sql<
  StaffConsultation['siblings']
>`
  select id, number, left(text, 80) summary from consultations
   where citizen_id = ${citizenId} and id <> ${id} and unit = ${unit} and status <> 'closed'
     and anonymous = ${anonymous}
   order by asked_at desc limit 5`
