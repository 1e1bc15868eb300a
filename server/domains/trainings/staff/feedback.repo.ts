import type { Sql } from '../../../infra/db/open'

interface Answer {
  content: number
  lecturer: number
  organisation: number
  words: string | null
}

export const readFeedback = (sql: Sql, trainingId: string) => sql<Answer[]>`
  select content, lecturer, organisation, words from feedback where training_id = ${trainingId}`

export async function readUses(sql: Sql, trainingId: string) {
  const [row] = await sql<{ yes: number; partly: number; notYet: number }[]>`
    select count(*) filter (where used = 'yes')::int yes,
           count(*) filter (where used = 'partly')::int partly,
           count(*) filter (where used = 'not_yet')::int not_yet
      from uses where training_id = ${trainingId}`
  return row!
}
