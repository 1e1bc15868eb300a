import type { RectificationStatus } from '@/contract/ratings/rectifications.schema'
import { statusesUnderWay } from '@/contract/ratings/rectifications.rules'
import type { Matter } from '@/contract/people/matters.schema'
import { withoutNulls } from '../../infra/db/nulls'
import type { Sql } from '../../infra/db/open'
import { quoteOf, type FindMatters } from '../../infra/matters'
import { confirmationDeadline } from './rectifications/rectification-clock'

/** Services asked to be rated at a time: more would bury the rest. */
const ratingsListed = 3

/** Rectifications that are not closed, and services that can still be rated. */
export const ratingMatters: FindMatters = async (sql, citizenId, now) => [
  ...(await listRectifications(sql, citizenId)),
  ...(await listUnrated(sql, citizenId, now.toISOString())),
]

interface RectificationMatterRow {
  id: string
  outlet: string
  service: string | null
  title: string | null
  status: RectificationStatus
  fixDue: string
  fixedAt: string | null
  sample: boolean
  reply: string | null
}

async function listRectifications(sql: Sql, citizenId: string) {
  const rows = await sql<RectificationMatterRow[]>`
    select c.id, c.unit outlet, d.service, d.title, c.status, c.fix_due, c.fixed_at, c.sample,
           reply.text reply
      from services_done d
      join ratings r on r.service_id = d.id
      join rectifications c on c.rating_id = r.id
      left join lateral (
        select text from rectification_events e
         where e.rectification_id = c.id and e.kind = 'fixed'
         order by seq desc limit 1) reply on c.status = 'fixed'
     where d.citizen_id = ${citizenId} and c.status in ${sql(statusesUnderWay)}
     order by c.fix_due, c.id`
  return rows.map(({ status, fixDue, fixedAt, reply, service, title, ...row }): Matter => {
    const matter = { ...row, ...withoutNulls({ service, title }) }
    if (status !== 'fixed' || !fixedAt)
      return { ...matter, kind: 'rectification', turn: 'other', at: fixDue }
    const at = new Date(confirmationDeadline(fixedAt)).toISOString()
    const words = reply ? { words: quoteOf(reply) } : {}
    return { ...matter, kind: 'repair', turn: 'citizen', at, ...words }
  })
}

interface UnratedRow {
  id: string
  outlet: string
  service: string | null
  title: string | null
  at: string
  sample: boolean
}

async function listUnrated(sql: Sql, citizenId: string, now: string) {
  const rows = await sql<UnratedRow[]>`
    select d.id, d.unit outlet, d.service, d.title, d.rate_until at, d.sample
      from services_done d
     where d.citizen_id = ${citizenId} and d.rate_until > ${now}
       and not exists (select from ratings r where r.service_id = d.id)
     order by d.done_at desc, d.id desc limit ${ratingsListed}`
  return rows.map(({ service, title, ...row }): Matter => ({
    ...row,
    ...withoutNulls({ service, title }),
    kind: 'rating',
    turn: 'citizen',
  }))
}
