import { rating } from '@/contract/ratings/ratings.settings'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Sql } from '../../../infra/db/open'
import { qualified } from '../../../infra/db/qualified'
import { ratingColumns, type RatingRow } from '../rating/rating-columns'
import type { Chain } from '../public-log/append-to-public-log'
import type { Waiting } from './form-batches'

export interface WaitingRating extends RatingRow, Pick<Waiting, 'citizenId' | 'channel'> {
  setAside: boolean
}

/** Chains for which something may be published: ratings of settled days, or events of days that are over. */
export const listWaitingChains = (sql: Sql, settled: IsoDay, before: string) => sql<Chain[]>`
  select unit, sample from ratings where published_id is null and day <= ${settled}
   group by unit, sample having count(*) >= ${rating.minRaters}
   union
  select r.published_unit, r.sample from log_waiting w join ratings r on r.id = w.rating_id
   where w.at < ${before} and r.published_id is not null
   order by 1, 2`

/**
 * Locks the unpublished ratings of an outlet, or of all outlets, whose text is checked; until `settled`,
 * inclusive. Rows that another process publishes meanwhile are left out.
 */
export const lockWaiting = (tx: Sql, { sample, unit }: Partial<Chain>, settled: IsoDay) => tx<
  WaitingRating[]
>`
  select ${tx(qualified('r', ratingColumns))}, d.citizen_id, d.channel,
         coalesce(o.status = 'set_aside', false) set_aside
    from ratings r
    join services_done d on d.id = r.service_id
    left join rectifications o on o.rating_id = r.id
   where r.published_id is null and r.day <= ${settled} and r.check_state <> 'due'
     and r.sample = ${sample ?? false} and ${unit === undefined ? true : tx`r.unit = ${unit}`}
   order by r.unit, r.id for update of r`

interface Publication {
  id: string
  publishedId: string
  publishedDay: IsoDay
  publishedUnit: string
  publishedService: string | null
  batchId: string
}

export const savePublication = (tx: Sql, { id, ...publication }: Publication) =>
  tx`update ratings set ${tx({ ...publication })} where id = ${id}`

export interface WaitingEvent {
  ratingId: string
  publishedId: string
  kind: 'rerated' | 'text_removed' | 'rectification'
  body: object
}

/** Removes and returns the events of an outlet's published ratings that came before a moment, in order. */
export async function takeWaitingEvents(tx: Sql, { unit, sample }: Chain, before: string) {
  const rows = await tx<(WaitingEvent & { id: string })[]>`
    delete from log_waiting w using ratings r
     where r.id = w.rating_id and w.at < ${before} and r.published_unit = ${unit} and r.sample = ${sample}
    returning w.id, w.rating_id, r.published_id, w.kind, w.body`
  return [...rows].sort((a, b) => Number(a.id) - Number(b.id))
}
