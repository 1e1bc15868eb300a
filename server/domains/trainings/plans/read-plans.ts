import type { Plan } from '@/contract/trainings/learning.schema'
import type { Sql } from '../../../infra/db/open'

interface Row {
  base: string
  topic: string
  planned: number
  held: number
  sample: boolean
}

/**
 * What each base, or one, meant to hold in a year (by Shanghai's calendar), against what it held: published,
 * not called off, and over. A sample counts towards a sample only.
 */
export async function readPlans(
  sql: Sql,
  year: number,
  now: string,
  base?: string,
): Promise<Plan[]> {
  const rows = await sql<Row[]>`
    select p.base, p.topic, p.planned, p.sample,
           (select count(*)::int from trainings t
             where t.base = p.base and t.topic = p.topic and t.sample = p.sample
               and t.state in ('published', 'closed') and t.ends_at <= ${now}
               and t.starts_at >= ${`${year}-01-01T00:00:00+08:00`}
               and t.starts_at < ${`${year + 1}-01-01T00:00:00+08:00`}) held
      from plans p
      left join topics on topics.title = p.topic
     where p.year = ${year} and ${base ? sql`p.base = ${base}` : sql`true`}
     order by p.base, topics.no, p.topic collate "C"`
  const bases = [...new Set(rows.map((row) => row.base))]
  return bases.map((one) => {
    const own = rows.filter((row) => row.base === one)
    const items = own.map(({ topic, planned, held }) => ({ topic, planned, held }))
    return { base: one, year, items, sample: own.some(({ sample }) => sample) }
  })
}
