import type { Dayjs } from 'dayjs'
import { settingAt } from '@/contract/facts/public-settings.rules'
import type { Channel, ServiceDoneKind } from '@/contract/ratings/ratings.schema'
import { insertMany } from '../../../infra/db/insert-many'
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
  /** Whether staff saw the visitor. Default: yes. */
  seen?: boolean
}

type Noted = Pick<Done, 'citizenId' | 'ref'> & { id: string }

/**
 * Records finished services, in the transaction that finishes them. Each can be rated once; one
 * recorded before, as when a consultation is closed again, stays unchanged. Returns the new ones.
 */
export function recordServicesDone(tx: Sql, all: Done[], now: Dayjs) {
  const rateUntil = now.add(settingAt('rateWithin', now.valueOf()), 'day').toISOString()
  const rows = all.map((done) => ({ seen: true, ...done, id: newId(now), rateUntil }))
  return insertMany<Noted>(
    tx,
    'services_done',
    rows,
    tx`on conflict (kind, ref, citizen_id) do nothing returning id, citizen_id, ref`,
  )
}
