import { activeStatuses } from '@/contract/trainings/enrollments.rules'
import type { ListedStaffTraining } from '@/contract/trainings/staff.schema'
import type { TrainingForm } from '@/contract/trainings/trainings.schema'
import { withoutNulls, type RowOf } from '../../../infra/db/nulls'
import type { Sql } from '../../../infra/db/open'
import { keyset, type PageRequest, type Placed } from '../../../infra/paging/keyset'
import { mapPage, toPage, type Page } from '../../../infra/paging/page'
import { listedColumns } from '../listed-trainings'

/** A training with everything its organisers see. */
export interface TrainingRow
  extends Omit<TrainingForm, 'seats' | 'note' | 'version'>, ListedStaffTraining {
  version: number
  reason?: string
  settledAt?: string
}

const latestFirst = keyset('desc', { 't.starts_at': 'timestamptz', 't.id': 'uuid' }, 't.moved_by')

const selectTrainings = (sql: Sql) => sql`
  select ${listedColumns(sql)}, ${latestFirst.position(sql)}, t.summary, t.audience, t.agenda, t.parts, t.cancel_until, t.materials,
         t.certificate_from, t.asks, t.place, t.link, t.lecturers, t.reason, t.version, t.settled_at,
         (select count(distinct (c.way, c.no))::int
            from check_ins c where c.training_id = t.id and c.undone_at is null) checked_in
    from trainings t`

/** The trainings of these outlets, by start, latest first. */
export async function listTrainings(
  sql: Sql,
  outletIds: string[] | 'all',
  page: PageRequest,
): Promise<Page<TrainingRow>> {
  const isOfOutlets = outletIds === 'all' ? sql`true` : sql`t.base in ${sql(outletIds)}`
  const rows = await sql<Placed<RowOf<TrainingRow>>[]>`
    ${selectTrainings(sql)} where ${isOfOutlets} and ${latestFirst.isAfter(sql, page)}
    ${latestFirst.inOrder(sql, page)}`
  return mapPage(toPage<RowOf<TrainingRow>>(rows, page), withoutNulls)
}

export async function findTraining(sql: Sql, id: string): Promise<TrainingRow | undefined> {
  const [row] = await sql<RowOf<TrainingRow>[]>`${selectTrainings(sql)} where t.id = ${id}`
  return row && withoutNulls(row)
}

/** Like `findTraining`, with the row locked until the transaction ends. */
export async function lockTraining(tx: Sql, id: string) {
  await tx`select from trainings where id = ${id} for update`
  return findTraining(tx, id)
}

export const setState = (tx: Sql, id: string, state: TrainingRow['state'], now: string) => tx`
  update trainings
     set state = ${state},
         published_at = case when ${state} = 'published'
                             then coalesce(published_at, ${now}) else published_at end
   where id = ${id}`

export const setCalledOff = (tx: Sql, id: string, reason: string) => tx`
  update trainings set state = 'called_off', reason = ${reason} where id = ${id}`

/** Lets calendars replace the event that they have. */
export const reviseCalendar = (tx: Sql, id: string, now: string) => tx`
  update trainings set calendar_sequence = calendar_sequence + 1, calendar_changed_at = ${now}
   where id = ${id}`

/** Citizens with an active enrollment. */
export async function listActiveCitizens(sql: Sql, id: string) {
  const rows = await sql<{ citizenId: string }[]>`
    select citizen_id from enrollments
     where training_id = ${id} and citizen_id is not null and status in ${sql(activeStatuses)}`
  return rows.map(({ citizenId }) => citizenId)
}
