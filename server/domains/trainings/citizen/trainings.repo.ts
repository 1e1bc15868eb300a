import type {
  ListedTraining,
  SeatHistoryEntry,
  Training,
} from '@/contract/trainings/trainings.schema'
import { withoutNulls } from '../../../infra/db/nulls'
import type { Sql } from '../../../infra/db/open'
import { listedColumns } from '../listed-trainings'

/** All that anybody may see and that ended after `since`, the next one first. */
export async function listTrainings(sql: Sql, since: string): Promise<ListedTraining[]> {
  const rows = await sql<object[]>`
    select ${listedColumns(sql)} from trainings t
     where t.state <> 'draft' and t.ends_at > ${since}
     order by t.starts_at, t.id`
  return rows.map((row) => withoutNulls(row) as ListedTraining)
}

/** Of a lecturer who has not agreed that the public reads more, only the name. */
export async function findTraining(sql: Sql, id: string): Promise<Training | undefined> {
  const [row] = await sql<object[]>`
    select ${listedColumns(sql)}, t.summary, t.audience, t.agenda, t.parts, t.cancel_until, t.materials,
           t.certificate_from, t.asks, t.place, t.reason,
           coalesce((
             select json_agg(json_strip_nulls(json_build_object(
                      'id', l.id, 'name', l.name,
                      'title', case when l.consented then l.title else '' end,
                      'bio', case when l.consented then l.bio end)) order by place.no)
               from jsonb_array_elements_text(t.lecturers) with ordinality place (id, no)
               join lecturers l on l.id = place.id::uuid), '[]') lecturers
      from trainings t
     where t.id = ${id} and t.state <> 'draft'`
  return row && (withoutNulls(row) as Training)
}

export async function isPublic(sql: Sql, id: string) {
  const rows = await sql`select from trainings where id = ${id} and state <> 'draft'`
  return rows.length > 0
}

/** The fairness log, in the order in which it happened; in person before online. */
export async function listMoves(sql: Sql, id: string): Promise<SeatHistoryEntry[]> {
  const rows = await sql<(object & { behind: boolean })[]>`
    select way, seq, at, kind, no, because, count, behind from moves
     where training_id = ${id} order by way desc, seq`
  return rows.map(({ behind, ...row }) => ({
    ...(withoutNulls(row) as SeatHistoryEntry),
    ...(behind && { behind }),
  }))
}
