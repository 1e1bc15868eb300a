import type { Topic } from '@/contract/trainings/learning.schema'
import type { Sql } from '../../../infra/db/open'

/** In the published order, not by votes: a ranking would attract further votes. */
export const listTopics = (sql: Sql, citizenId: string | undefined, now: string) => sql<Topic[]>`
  select title,
         coalesce((select votes from topic_votes v where v.topic = title), 0) votes,
         exists (select from votes v
                  where v.topic = title and v.citizen_id = ${citizenId ?? null}) mine,
         (select count(*)::int from trainings t
           where t.topic = topics.title and t.state = 'published' and t.closes_at > ${now}) upcoming
    from topics order by no`

export async function isTopic(sql: Sql, title: string) {
  return (await sql`select from topics where title = ${title}`).length > 0
}

export const addVote = (sql: Sql, citizenId: string, topic: string, at: string) => sql`
  insert into votes ${sql({ citizen_id: citizenId, topic, at })} on conflict do nothing`

export const removeVote = (sql: Sql, citizenId: string, topic: string) => sql`
  delete from votes where citizen_id = ${citizenId} and topic = ${topic}`
