import type { Counted } from '@/contract/ratings/figures.rules'
import type { PublicText } from '@/contract/ratings/ratings.schema'
import type { Sql } from '../../../infra/db/open'
import type { CheckState } from '../rating/ratings.repo'

interface Row extends Omit<Counted, 'order' | 'service'> {
  service: string | null
  status: NonNullable<Counted['order']>['status'] | null
  overdue: boolean
  days: number | null
}

interface Which {
  /** Days, both included. */
  from: string
  until?: string
  of?: Subject
}

/** Ratings as they are counted: those alike as one, with how many there are. */
export async function countedBetween(sql: Sql, { from, until, of }: Which): Promise<Counted[]> {
  const rows = await sql<Row[]>`
    select r.unit, r.service, r.level, min(r.day) as day, r.sample, o.status,
           coalesce(o.overdue, false) overdue, o.put_right_days as days, count(*)::int times
      from ratings r left join rectifications o on o.rating_id = r.id
     where r.day >= ${from} and ${until ? sql`r.day <= ${until}` : true}
       and ${of ? about(sql, of) : true}
     group by r.unit, r.service, r.level, r.sample, o.status, o.overdue, o.put_right_days`
  return rows.map(({ service, status, overdue, days, ...row }) => ({
    ...row,
    ...(service && { service }),
    ...(status && { order: { status, overdue, ...(days !== null && { days }) } }),
  }))
}

type TextRow = Omit<PublicText, 'service'> & { service: string | null }

/** An outlet, or a service item. */
export type Subject = { unit: string } | { service: string }

const about = (sql: Sql, of: Subject) =>
  'unit' in of ? sql`r.unit = ${of.unit}` : sql`r.service = ${of.service}`

/** The latest texts about an outlet or a service that everybody may read; of one day in no order that says anything. */
export const publicTexts = (
  sql: Sql,
  of: Subject,
  { shown, since, most }: { shown: CheckState[]; since: string; most: number },
) => sql<TextRow[]>`
  select r.day, r.level, r.tags, r.text, r.unit, r.service
    from ratings r left join rectifications o on o.rating_id = r.id
   where ${about(sql, of)}
     and r.text is not null and r.check_state = any (${shown}) and not r.flagged
     and r.day >= ${since} and o.status is distinct from 'set_aside'
   order by r.day desc, r.id desc limit ${most}`
