import type { Db } from '../../../server/infra/db/open'

interface Row {
  id: string
  citizenId?: string | null
  outlet?: string | null
}

/** Queries for the newest records, by the word that stands for them in paths (`/api/visits/:id`). */
const queries: Record<string, string> = {
  trainings: `
    select id, base outlet, null::uuid citizen_id from trainings
    union all select training_id, null, citizen_id from enrollments where citizen_id is not null`,
  lecturers: 'select id, base outlet, null::uuid citizen_id from lecturers',
  consultations: 'select id, unit outlet, citizen_id from consultations',
  pictures: 'select id, null outlet, citizen_id from pictures',
  windows: 'select id, outlet, null::uuid citizen_id from windows',
  visits: 'select id, outlet, citizen_id from visits',
  'services-done': 'select id, unit outlet, citizen_id from services_done',
  rectifications: `
    select o.id, o.unit outlet, s.citizen_id from rectifications o
      join ratings r on r.id = o.rating_id join services_done s on s.id = r.service_id`,
  ratings: 'select id, unit outlet, null::uuid citizen_id from ratings',
  members: 'select id, institution outlet, citizen_id from memberships',
}

const perQuery = 150

export type KnownIds = Awaited<ReturnType<typeof readKnownIds>>

/** The records that exist, with whose they are, so that a good part of the requests concerns something. */
export async function readKnownIds(db: Db) {
  const rows: Record<string, Row[]> = {}
  for (const [noun, query] of Object.entries(queries))
    rows[noun] = await db.unsafe<Row[]>(`${query} order by id desc limit ${perQuery}`)
  const members = await db<{ citizenId: string; institution: string }[]>`
    select citizen_id, institution from memberships where ended_at is null`
  const outletsOf = (citizenId: string) =>
    members
      .filter((membership) => membership.citizenId === citizenId)
      .map(({ institution }) => institution)

  return {
    /** Ids of `noun`: all, or those of `citizenId` and of the outlets that the citizen works for. */
    of(noun: string, citizenId?: string): string[] {
      const all = rows[noun] ?? []
      if (!citizenId) return all.map(({ id }) => id)
      const outlets = outletsOf(citizenId)
      return all
        .filter(
          (row) =>
            row.citizenId === citizenId ||
            outlets.includes('city') ||
            (row.outlet && outlets.includes(row.outlet)),
        )
        .map(({ id }) => id)
    },
    outletsOf,
  }
}
