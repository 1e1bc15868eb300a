import { insertMany } from '../../infra/db/insert-many'
import type { Sql } from '../../infra/db/open'
import { groupFacts, type Fact, type Facts } from './records/facts'

/** A fact with the hash of its body, used to detect changes. */
export type HashedFact = Fact & { hash: string }

interface StoredFact {
  kind: string
  id: string
  hash: string
  retired: boolean
}

export const listStoredFacts = (sql: Sql) => sql<StoredFact[]>`
  select kind, id, hash, retired_at is not null as retired from facts`

/** Inserts or updates facts; a retired one becomes live again. */
export const upsertFacts = (tx: Sql, facts: HashedFact[], now: string) =>
  insertMany(
    tx,
    'facts',
    facts.map((fact) => ({ ...fact, changedAt: now })),
    tx`
      on conflict (kind, id) do update
         set body = excluded.body, hash = excluded.hash, changed_at = excluded.changed_at,
             retired_at = null`,
  )

export const retireFact = (
  tx: Sql,
  { kind, id }: Pick<StoredFact, 'kind' | 'id'>,
  now: string,
) => tx`
  update facts set retired_at = ${now} where kind = ${kind} and id = ${id}`

export async function loadLiveFacts(sql: Sql): Promise<Facts> {
  return groupFacts(await sql<Fact[]>`select kind, id, body from facts where retired_at is null`)
}

/** Updates the training topics citizens may vote for. Votes survive the removal of their topic. */
export async function syncTopics(tx: Sql) {
  await tx`
    insert into topics (title, no)
    select id, (body ->> 'no')::int from facts where kind = 'topic' and retired_at is null
    on conflict (title) do update set no = excluded.no`
  await tx`
    delete from topics
     where title not in (select id from facts where kind = 'topic' and retired_at is null)`
}
