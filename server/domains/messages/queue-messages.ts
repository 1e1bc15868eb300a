import type { Dayjs } from 'dayjs'
import type { MessageKind } from '@/contract/messages/messages.schema'
import type { Sql } from '../../infra/db/open'
import { newId } from '../../infra/db/uuid'

export interface NewMessage {
  citizenId: string
  kind: MessageKind
  /** Identifies the event: a citizen gets one message about it. */
  dedupe: string
  trainingId?: string
  consultationId?: string
  visitId?: string
  serviceDoneId?: string
  rectificationId?: string
  until?: string
  words?: string
}

/** Stores messages in the transaction of the event they tell of. The push job sends them later. */
export async function queueMessages(sql: Sql, messages: NewMessage[], now: Dayjs) {
  if (messages.length === 0) return
  const at = now.toISOString()
  const rows = messages.map(({ citizenId, kind, dedupe, ...message }) => ({
    citizen_id: citizenId,
    id: newId(now),
    dedupe,
    kind,
    training_id: message.trainingId ?? null,
    consultation_id: message.consultationId ?? null,
    visit_id: message.visitId ?? null,
    service_done_id: message.serviceDoneId ?? null,
    rectification_id: message.rectificationId ?? null,
    until: message.until ?? null,
    words: message.words ?? null,
    at,
    push_after: at,
  }))
  await sql`insert into messages ${sql(rows)} on conflict (citizen_id, dedupe) do nothing`
}
