import type { Topic } from '@/contract/trainings/learning.schema'
import type { Sql } from '../../../infra/db/open'

/** All topics, with the wishes for each: in the order of the facts, so that no wish pulls others along. */
export const listTopics = (sql: Sql, citizen: string | undefined, now: string) => sql<Topic[]>`
  select title,
         (select count(*)::int from votes v where v.topic = title) votes,
         exists (select from votes v where v.topic = title and v.citizen_id = ${citizen ?? null}) mine,
         (select count(*)::int from trainings t
           where t.topic = topics.title and t.state = 'published' and t.closes_at > ${now}) upcoming
    from topics order by no`

export async function isTopic(sql: Sql, title: string) {
  return (await sql`select from topics where title = ${title}`).length > 0
}

export const wish = (sql: Sql, citizen: string, topic: string, at: string) => sql`
  insert into votes ${sql({ citizen_id: citizen, topic, at })} on conflict do nothing`

export const wishNoMore = (sql: Sql, citizen: string, topic: string) => sql`
  delete from votes where citizen_id = ${citizen} and topic = ${topic}`
