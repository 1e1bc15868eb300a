import type { StaffLecturer } from '@/contract/trainings/staff.schema'
import { withoutNulls, type RowOf } from '../../../infra/db/nulls'
import type { Sql } from '../../../infra/db/open'

export async function listLecturers(
  sql: Sql,
  outletIds: string[] | 'all',
): Promise<StaffLecturer[]> {
  const condition = outletIds === 'all' ? sql`true` : sql`base in ${sql(outletIds)}`
  const rows = await sql<RowOf<StaffLecturer>[]>`
    select id, base, name, title, bio, topics, consented from lecturers
     where ${condition} order by name collate "C", id`
  return rows.map(withoutNulls)
}

/** Locks the lecturer and returns the id of their outlet; undefined if there is no such lecturer. */
export async function lockLecturerOutlet(tx: Sql, id: string) {
  const [row] = await tx<{ base: string }[]>`
    select base from lecturers where id = ${id} for update`
  return row?.base
}

/** A sample that is edited becomes real data. */
export const upsertLecturer = (sql: Sql, lecturer: StaffLecturer) => sql`
  insert into lecturers ${sql({
    id: lecturer.id,
    base: lecturer.base,
    name: lecturer.name,
    title: lecturer.title,
    bio: lecturer.bio ?? null,
    topics: sql.json(lecturer.topics),
    consented: lecturer.consented,
    sample: false,
  })}
  on conflict (id) do update
     set base = excluded.base, name = excluded.name, title = excluded.title, bio = excluded.bio,
         topics = excluded.topics, consented = excluded.consented, sample = false`
