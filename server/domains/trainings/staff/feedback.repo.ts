import type { Sql } from '../../../infra/db/open'

export interface FeedbackRow {
  content: number
  lecturer: number
  organisation: number
  words: string | null
}

export const readFeedback = (sql: Sql, trainingId: string) => sql<FeedbackRow[]>`
  select content, lecturer, organisation, words from feedback where training_id = ${trainingId}`

export async function countUsageReports(sql: Sql, trainingId: string) {
  const [row] = await sql<{ yes: number; partly: number; notYet: number }[]>`
    select count(*) filter (where used = 'yes')::int yes,
           count(*) filter (where used = 'partly')::int partly,
           count(*) filter (where used = 'not_yet')::int not_yet
      from uses where training_id = ${trainingId}`
  return row!
}
