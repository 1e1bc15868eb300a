import type { Dayjs } from 'dayjs'
import type { MessageKind } from '@/contract/messages/messages.schema'
import type { Sql } from '../../infra/db/open'
import { newId } from '../../infra/db/uuid'

export interface NewMessage {
  citizenId: string
  kind: MessageKind
  /** Names the event: told of it once, they are not told again. */
  dedupe: string
  trainingId?: string
  consultationId?: string
  visitId?: string
  serviceDoneId?: string
  rectificationId?: string
  until?: string
  words?: string
}

/** Puts messages into inboxes, in the transaction of what they tell of. Pushing them comes later. */
export async function queueMessages(sql: Sql, letters: NewMessage[], now: Dayjs) {
  if (letters.length === 0) return
  const at = now.toISOString()
  const rows = letters.map(({ citizenId, kind, dedupe, ...letter }) => ({
    citizen_id: citizenId,
    id: newId(now),
    dedupe,
    kind,
    training_id: letter.trainingId ?? null,
    consultation_id: letter.consultationId ?? null,
    visit_id: letter.visitId ?? null,
    service_done_id: letter.serviceDoneId ?? null,
    rectification_id: letter.rectificationId ?? null,
    until: letter.until ?? null,
    words: letter.words ?? null,
    at,
    push_after: at,
  }))
  await sql`insert into messages ${sql(rows)} on conflict (citizen_id, dedupe) do nothing`
}
