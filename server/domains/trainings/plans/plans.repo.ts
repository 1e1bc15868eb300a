import type { Plan } from '@/contract/trainings/learning.schema'
import { insertMany } from '../../../infra/db/insert-many'
import type { Sql } from '../../../infra/db/open'

interface PlanRow {
  base: string
  topic: string
  planned: number
  held: number
  sample: boolean
}

/**
 * The plans of a calendar year in Shanghai, of all outlets or one. `held` counts trainings that took place
 * and ended; samples are only counted in plans that are samples.
 */
export async function readPlans(
  sql: Sql,
  { year, outletId }: { year: number; outletId?: string },
  now: string,
): Promise<Plan[]> {
  const rows = await sql<PlanRow[]>`
    with held as (
      select base, topic, sample, count(*)::int held from trainings
       where state in ('published', 'closed') and ends_at <= ${now}
         and starts_at >= ${`${year}-01-01T00:00:00+08:00`}
         and starts_at < ${`${year + 1}-01-01T00:00:00+08:00`}
       group by base, topic, sample
    )
    select p.base, p.topic, p.planned, p.sample, coalesce(h.held, 0) held
      from plans p
      left join held h on h.base = p.base and h.topic = p.topic and h.sample = p.sample
      left join topics on topics.title = p.topic
     where p.year = ${year} and ${outletId ? sql`p.base = ${outletId}` : sql`true`}
     order by p.base, topics.no, p.topic collate "C"`
  const outletIds = [...new Set(rows.map(({ base }) => base))]
  return outletIds.map((base) => {
    const own = rows.filter((row) => row.base === base)
    const items = own.map(({ topic, planned, held }) => ({ topic, planned, held }))
    return { base, year, items, sample: own.some(({ sample }) => sample) }
  })
}

export async function replacePlan(
  tx: Sql,
  { outletId, year }: { outletId: string; year: number },
  items: Pick<PlanRow, 'topic' | 'planned'>[],
) {
  await tx`delete from plans where base = ${outletId} and year = ${year}`
  const rows = items.map(({ topic, planned }) => ({ base: outletId, year, topic, planned }))
  await insertMany(tx, 'plans', rows)
}

export async function areTopics(sql: Sql, titles: string[]) {
  const known = await sql`select from topics where title = any (${titles}::text[])`
  return known.length === titles.length
}
