import type { MessageKind } from '@/contract/messages/messages.schema'
import { insertMany } from '../../infra/db/insert-many'
import type { Db } from '../../infra/db/open'

/** The number of unused consents by message kind. One consent permits one push. */
export async function listConsents(db: Db, citizenId: string): Promise<Record<string, number>> {
  const rows = await db<{ kind: string; count: number }[]>`
    select kind, count(*)::int count from push_consents
     where citizen_id = ${citizenId} and used_at is null
     group by kind`
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]))
}

interface Consents {
  /** Idempotency key: the id of the tap that granted them. */
  key: string
  kinds: MessageKind[]
}

/** Stores one consent per kind; a retry with the same key adds none. */
export async function addConsents(db: Db, citizenId: string, { key, kinds }: Consents, at: string) {
  const rows = kinds.map((kind) => ({ citizenId, key, kind, at }))
  await insertMany(db, 'push_consents', rows, db`on conflict do nothing`)
}
