import type { CountedRating } from '@/contract/ratings/figures.rules'
import type { PublicText } from '@/contract/ratings/ratings.schema'
import type { Sql } from '../../../infra/db/open'
import type { CheckState } from '../rating/rating-columns'

interface Row extends Omit<CountedRating, 'rectification' | 'service' | 'unseen'> {
  service: string | null
  seen: boolean
  status: NonNullable<CountedRating['rectification']>['status'] | null
  overdue: boolean
  days: number | null
}

interface RatingFilter {
  /** Days of publication, inclusive. */
  from: string
  until?: string
  of?: Subject
}

/**
 * Published ratings, and their rectifications as the public log has them. Groups equal ones into one row with
 * their number (`times`).
 */
export async function countRatings(
  sql: Sql,
  { from, until, of }: RatingFilter,
): Promise<CountedRating[]> {
  const rows = await sql<Row[]>`
    select published_unit unit, published_service service, level, min(published_day) as day, sample,
           seen, logged_status status, logged_overdue overdue, logged_days days, count(*)::int times
      from ratings
     where published_day >= ${from} and ${until ? sql`published_day <= ${until}` : true}
       and ${of ? isAbout(sql, of) : true}
     group by published_unit, published_service, level, sample, seen, logged_status, logged_overdue,
              logged_days`
  return rows.map(({ service, seen, status, overdue, days, ...row }) => ({
    ...row,
    ...(service && { service }),
    ...(!seen && { unseen: true }),
    ...(status && { rectification: { status, overdue, ...(days !== null && { days }) } }),
  }))
}

type TextRow = Omit<PublicText, 'service'> & { service: string | null }

export type Subject = { unit: string } | { service: string }

const isAbout = (sql: Sql, of: Subject) =>
  'unit' in of ? sql`published_unit = ${of.unit}` : sql`published_service = ${of.service}`

/**
 * The latest public texts about an outlet or service, by people whom staff saw there. Their order within a day
 * is random, as the ids carry the day only.
 */
export const listPublicTexts = (
  sql: Sql,
  of: Subject,
  { shown, since, maxListed }: { shown: CheckState[]; since: string; maxListed: number },
) => sql<TextRow[]>`
  select published_day as day, level, tags, text, published_unit unit, published_service service
    from ratings
   where ${isAbout(sql, of)} and published_day >= ${since}
     and text is not null and seen and check_state = any (${shown}) and not flagged
     and logged_status is distinct from 'set_aside'
   order by published_day desc, published_id desc limit ${maxListed}`
