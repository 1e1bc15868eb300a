import type { Dayjs } from 'dayjs'
import { rating } from '@/contract/ratings/ratings.settings'
import type { Channel, ServiceDoneKind } from '@/contract/ratings/ratings.schema'
import type { Sql } from '../../../infra/db/open'
import { newId } from '../../../infra/db/uuid'

interface Done {
  citizenId: string
  kind: ServiceDoneKind
  /** Id of the visit, consultation or training. */
  ref: string
  unit: string
  service?: string | null
  title?: string | null
  channel: Channel
  doneAt: string
  sample: boolean
}

type Noted = Pick<Done, 'citizenId' | 'ref'> & { id: string }

/**
 * Records finished services, in the transaction that finishes them. Each can be rated once; one
 * recorded before, as when a consultation is closed again, stays unchanged. Returns the new ones.
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
