import type { StaffLecturer } from '@/contract/trainings/staff.schema'
import { withoutNulls } from '../../../infra/db/nulls'
import type { Sql } from '../../../infra/db/open'

export async function listLecturers(sql: Sql, bases: string[] | 'all') {
  const those = bases === 'all' ? sql`true` : sql`base in ${sql(bases)}`
  const rows = await sql<object[]>`
    select id, base, name, title, bio, topics, consented from lecturers
     where ${those} order by name collate "C", id`
  return rows.map((row) => withoutNulls(row) as StaffLecturer)
}

export async function baseOf(sql: Sql, id: string) {
  const [row] = await sql<
    { base: string }[]
  >`select base from lecturers where id = ${id} for update`
  return row?.base
}

/** Adds or changes one. A sample that somebody writes over is a sample no more. */
export const upsertLecturer = (sql: Sql, { topics, bio, ...lecturer }: StaffLecturer) => sql`
  insert into lecturers ${sql({ ...lecturer, bio: bio ?? null, topics: sql.json(topics), sample: false })}
  on conflict (id) do update
     set base = excluded.base, name = excluded.name, title = excluded.title, bio = excluded.bio,
         topics = excluded.topics, consented = excluded.consented, sample = false`
