import type {
  ListedTraining,
  SeatHistoryEntry,
  Training,
} from '@/contract/trainings/trainings.schema'
import { withoutNulls, type RowOf } from '../../../infra/db/nulls'
import type { Sql } from '../../../infra/db/open'
import { listedColumns } from '../listed-trainings'

/** Public trainings that ended after `since`, in the order of their start. */
export async function listTrainings(sql: Sql, since: string): Promise<ListedTraining[]> {
  const rows = await sql<RowOf<ListedTraining>[]>`
    select ${listedColumns(sql)},
           (select json_agg(l.name order by entry.no)
              from jsonb_array_elements_text(t.lecturers) with ordinality entry (id, no)
              join lecturers l on l.id = entry.id::uuid) taught_by
      from trainings t
     where t.state <> 'draft' and t.ends_at > ${since}
     order by t.starts_at, t.id`
  return rows.map(withoutNulls)
}

/** Of lecturers who have not consented to publication, only the name is read. */
export async function findTraining(sql: Sql, id: string): Promise<Training | undefined> {
  const [row] = await sql<RowOf<Training>[]>`
    select ${listedColumns(sql)}, t.summary, t.audience, t.agenda, t.parts, t.cancel_until, t.materials,
           t.certificate_from, t.asks, t.place, t.reason,
           coalesce((
             select json_agg(json_strip_nulls(json_build_object(
                      'id', l.id, 'name', l.name,
                      'title', case when l.consented then l.title else '' end,
                      'bio', case when l.consented then l.bio end)) order by entry.no)
               from jsonb_array_elements_text(t.lecturers) with ordinality entry (id, no)
               join lecturers l on l.id = entry.id::uuid), '[]') lecturers
      from trainings t
     where t.id = ${id} and t.state <> 'draft'`
  return row && withoutNulls(row)
}

export async function isPublic(sql: Sql, id: string) {
  const rows = await sql`select from trainings where id = ${id} and state <> 'draft'`
  return rows.length > 0
}

/** Identifies the history so far, whose entries are only ever added. Undefined: the training is not public. */
export async function findSeatHistoryState(sql: Sql, id: string): Promise<string | undefined> {
  const [row] = await sql<{ last: string | null }[]>`
    select (select string_agg(concat_ws(' ', way, seq, at), ',' order by way)
              from seats join moves using (training_id, way)
             where training_id = t.id and seq = last_seq) last
      from trainings t where id = ${id} and state <> 'draft'`
  return row && `${id} ${row.last}`
}

/** In chronological order; onsite before online. */
export async function listSeatHistory(sql: Sql, id: string): Promise<SeatHistoryEntry[]> {
  const rows = await sql<RowOf<SeatHistoryEntry>[]>`
    select way, seq, at, kind, no, because, count, nullif(behind, false) behind from moves
     where training_id = ${id} order by way desc, seq`
  return rows.map(withoutNulls)
}
