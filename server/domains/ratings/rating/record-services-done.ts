import type { Dayjs } from 'dayjs'
import { rating } from '@/contract/ratings/ratings.settings'
import type { Channel, ServiceDoneKind } from '@/contract/ratings/ratings.schema'
import type { Sql } from '../../../infra/db/open'
import { newId } from '../../../infra/db/uuid'

interface Done {
  citizenId: string
  kind: ServiceDoneKind
  /** The visit, the consultation or the training. */
  ref: string
  unit: string
  service?: string | null
  title?: string | null
  channel: Channel
  doneAt: string
  sample: boolean
}

/** What can be rated from now on. */
type Noted = Pick<Done, 'citizenId' | 'ref'> & { id: string }

/**
 * Notes what was done for people, in the transaction that ends it: each of these can be rated once. What
 * was noted before, as when a question is closed a second time, stays as it is. Answers what is new.
 */
export async function recordServicesDone(tx: Sql, all: Done[], now: Dayjs) {
  const rows = all.map(({ citizenId, service, title, doneAt, ...done }) => ({
    ...done,
    id: newId(now),
    citizen_id: citizenId,
    service: service ?? null,
    title: title ?? null,
    done_at: doneAt,
    rate_until: now.add(rating.windowDays, 'day').toISOString(),
  }))
  const noted: Noted[] = []
  for (let from = 0; from < rows.length; from += 500)
    noted.push(
      ...(await tx<Noted[]>`
        insert into services_done ${tx(rows.slice(from, from + 500))}
        on conflict (kind, ref, citizen_id) do nothing
        returning id, citizen_id, ref`),
    )
  return noted
}
