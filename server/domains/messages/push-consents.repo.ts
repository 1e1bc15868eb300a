import { limits } from '@/contract/people/limits.settings'
import type { MessageKind } from '@/contract/messages/messages.schema'
import { insertMany } from '../../infra/db/insert-many'
import { lockRow } from '../../infra/db/lock-row'
import type { Db, Sql } from '../../infra/db/open'

/** The number of unused consents by message kind. One consent permits one push. */
export async function listConsents(db: Sql, citizenId: string): Promise<Record<string, number>> {
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

/** Stores one consent per kind; a retry with the same key adds none, nor does one beyond the limit. */
export async function addConsents(db: Db, citizenId: string, { key, kinds }: Consents, at: string) {
  await db.begin(async (tx) => {
    await lockRow(tx, 'citizens', citizenId)
    const unused = await listConsents(tx, citizenId)
    const rows = kinds
      .filter((kind) => (unused[kind] ?? 0) < limits.unusedPushConsents)
      .map((kind) => ({ citizenId, key, kind, at }))
    await insertMany(tx, 'push_consents', rows, tx`on conflict do nothing`)
  })
}
