import type { Sql } from '../../infra/db/open'
import { recordServicesDone } from '../ratings/rating/record-services-done'
import type { CaseLedger } from './case-ledger'

/** A consultation closed with an answer is a service the citizen can rate. */
export async function recordServiceDone(tx: Sql, { row, now }: CaseLedger) {
  if (!row.citizenId) return
  const service = {
    citizenId: row.citizenId,
    kind: 'consultation' as const,
    ref: row.id,
    unit: row.unit,
    service: row.about?.kind === 'service' ? row.about.id : null,
    title: row.number,
    channel: 'online' as const,
    doneAt: now.toISOString(),
    sample: row.sample,
  }
  await recordServicesDone(tx, [service], now)
}
