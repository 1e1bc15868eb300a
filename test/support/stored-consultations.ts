import { newId } from '../../server/infra/db/uuid'
import type { ReferenceServer } from './reference-server'

interface StoredConsultation {
  citizenId?: string | null
  text?: string
  application?: Buffer | null
  contentCheck?: string
  askedAt?: string
  id?: string
}

let numbers = 0

/** Inserts a consultation directly; a test sets only the fields it is about. */
export async function aStoredConsultation(
  { db, now }: ReferenceServer,
  options: StoredConsultation = {},
) {
  const { id = newId(now()), askedAt: at = now().toISOString(), contentCheck = 'off' } = options
  await db`insert into consultations ${db({
    id,
    citizen_id: options.citizenId ?? null,
    number: `ZX20261202${String(++numbers).padStart(5, '0')}`,
    kind: 'consultation',
    topic: 'law',
    class: 'enquiry',
    text: options.text ?? '商标被人抢注了怎么办？',
    application: options.application ?? null,
    anonymous: false,
    unit: 'OL001',
    status: 'open',
    asked_at: at,
    due_from: at,
    due_days: 1,
    content_check: contentCheck,
    body_hash: Buffer.alloc(32),
    changed_at: at,
  })}`
  return id
}
