import type { Dayjs } from 'dayjs'
import type { MessageKind } from '@/contract/messages/messages.schema'
import { insertMany } from '../../infra/db/insert-many'
import type { Sql } from '../../infra/db/open'
import { newId } from '../../infra/db/uuid'

export interface NewMessage {
  /** Null once the account is deleted: nobody is told. */
  citizenId: string | null
  kind: MessageKind
  /** Identifies the event: a citizen gets one message about it. */
  dedupe: string
  trainingId?: string
  consultationId?: string
  visitId?: string
  serviceDoneId?: string
  rectificationId?: string
  factReportId?: string
  outlet?: string
  until?: string
  words?: string
}

/** Stores messages in the transaction of the event they tell of. The push job sends them later. */
export async function queueMessages(sql: Sql, messages: NewMessage[], now: Dayjs) {
  const at = now.toISOString()
  const rows = messages
    .filter(({ citizenId }) => citizenId !== null)
    .map((message) => ({ ...message, id: newId(now), at, pushAfter: at }))
  await insertMany(sql, 'messages', rows, sql`on conflict (citizen_id, dedupe) do nothing`)
}
