import type { CountedRating } from '@/contract/ratings/figures.rules'
import type { PublicText } from '@/contract/ratings/ratings.schema'
import type { Sql } from '../../../infra/db/open'
import type { CheckState } from '../rating/rating-columns'

interface Row extends Omit<CountedRating, 'rectification' | 'service'> {
  service: string | null
  status: NonNullable<CountedRating['rectification']>['status'] | null
  overdue: boolean
  days: number | null
}

interface RatingFilter {
  /** Inclusive. */
  from: string
  until?: string
  of?: Subject
}

/** Groups equal ratings into one row with their number (`times`). */
export async function countRatings(
  sql: Sql,
  { from, until, of }: RatingFilter,
): Promise<CountedRating[]> {
  const rows = await sql<Row[]>`
    select r.unit, r.service, r.level, min(r.day) as day, r.sample, o.status,
           coalesce(o.overdue, false) overdue, o.put_right_days as days, count(*)::int times
      from ratings r left join rectifications o on o.rating_id = r.id
     where r.day >= ${from} and ${until ? sql`r.day <= ${until}` : true}
       and ${of ? isAbout(sql, of) : true}
     group by r.unit, r.service, r.level, r.sample, o.status, o.overdue, o.put_right_days`
  return rows.map(({ service, status, overdue, days, ...row }) => ({
    ...row,
    ...(service && { service }),
    ...(status && { rectification: { status, overdue, ...(days !== null && { days }) } }),
  }))
}

type TextRow = Omit<PublicText, 'service'> & { service: string | null }

export type Subject = { unit: string } | { service: string }

const isAbout = (sql: Sql, of: Subject) =>
  'unit' in of ? sql`r.unit = ${of.unit}` : sql`r.service = ${of.service}`

/**
 * The latest public texts about an outlet or service. Order within a day is random, as ids carry
 * the day only.
 */
export const listPublicTexts = (
  sql: Sql,
  of: Subject,
  { shown, since, maxListed }: { shown: CheckState[]; since: string; maxListed: number },
) => sql<TextRow[]>`
  select r.day, r.level, r.tags, r.text, r.unit, r.service
    from ratings r left join rectifications o on o.rating_id = r.id
   where ${isAbout(sql, of)}
     and r.text is not null and r.check_state = any (${shown}) and not r.flagged
     and r.day >= ${since} and o.status is distinct from 'set_aside'
   order by r.day desc, r.id desc limit ${maxListed}`
