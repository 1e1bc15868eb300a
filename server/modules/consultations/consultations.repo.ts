import type { AskForm } from '../../../src/contract/consultations.schema'
import type { Vault } from '../../crypto/vault'
import type { Sql } from '../../db/open'
import type { Row } from '../../consultations/book'

export async function findOwn(sql: Sql, id: string, citizenId: string) {
  const [row] = await sql<Row[]>`
    select * from consultations where id = ${id} and citizen_id = ${citizenId}`
  return row
}

/** All of somebody's, the latest first: as many as anybody looks through. */
export const listOwn = (sql: Sql, citizenId: string) => sql<Row[]>`
  select * from consultations where citizen_id = ${citizenId} order by asked_at desc, id desc limit 200`

export async function findAny(sql: Sql, id: string) {
  const [row] = await sql<Pick<Row, 'citizenId' | 'bodyHash'>[]>`
    select citizen_id, body_hash from consultations where id = ${id}`
  return row
}

/** Those of the pictures that are theirs and belong to nothing yet, taken for a question or an addition. */
export async function attachPictures(
  tx: Sql,
  ids: string[],
  to: { id: string; seq: number | null; citizenId: string },
) {
  if (ids.length === 0) return 0
  const rows = await tx`
    update pictures set consultation_id = ${to.id}, seq = ${to.seq}
     where id in ${tx(ids)} and citizen_id = ${to.citizenId} and consultation_id is null
    returning id`
  return rows.length
}

interface Made extends Omit<AskForm, 'pictures' | 'device'> {
  id: string
  citizenId: string
  number: string
  unit: string
  at: string
  due: { days: number; at: string; unsure: boolean }
  contentCheck: Row['contentCheck']
  bodyHash: Buffer
}

export async function insert(tx: Sql, made: Made, vault: Vault) {
  const { id, contact, application, at, due } = made
  const seal = (column: string, text: string) =>
    vault.seal(text, { table: 'consultations', column, row: id })
  const row = {
    id,
    citizen_id: made.citizenId,
    number: made.number,
    kind: made.kind,
    topic: made.topic,
    class: made.class,
    ip_type: made.ipType ?? null,
    district: made.district ?? null,
    text: made.text,
    anonymous: made.anonymous,
    contact: contact ? seal('contact', contact) : null,
    about: made.about ? tx.json(made.about) : null,
    application: application ? seal('application', JSON.stringify(application)) : null,
    unit: made.unit,
    status: 'open',
    stage: made.kind === 'consultation' ? null : 'applied',
    asked_at: at,
    due_from: at,
    due_days: due.days,
    due_at: due.at,
    due_unsure: due.unsure,
    content_check: made.contentCheck,
    body_hash: made.bodyHash,
    changed_at: at,
    last_seq: 2,
  }
  await tx`insert into consultations ${tx(row)}`
}
