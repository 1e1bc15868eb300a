import type { MessageKind } from '@/contract/messages/messages.schema'
import { insertMany } from '../../infra/db/insert-many'
import type { Db } from '../../infra/db/open'

/** How many messages of each kind may still be pushed to somebody. */
export async function listConsents(db: Db, citizenId: string): Promise<Record<string, number>> {
  const rows = await db<{ kind: string; count: number }[]>`
    select kind, count(*)::int count from push_consents
     where citizen_id = ${citizenId} and used_at is null
     group by kind`
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]))
}

interface Consents {
  /** Of the tap at which WeChat was told yes. */
  key: string
  kinds: MessageKind[]
}

/** Each kind once a tap, however often the phone has to say so. */
export async function addConsents(db: Db, citizenId: string, { key, kinds }: Consents, at: string) {
  const rows = kinds.map((kind) => ({ citizenId, key, kind, at }))
  await insertMany(db, 'push_consents', rows, db`on conflict do nothing`)
}
