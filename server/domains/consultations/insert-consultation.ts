import dayjs from 'dayjs'
import type { AskForm } from '@/contract/consultations/consultations.schema'
import type { Vault } from '../../infra/crypto/vault'
import type { Sql } from '../../infra/db/open'
import { writeEvents, type ConsultationRow } from './case-ledger'

/** A question that has its unit, its number and its due time. */
export interface NewConsultation extends Omit<AskForm, 'pictures' | 'device'> {
  id: string
  citizenId: string
  number: string
  unit: string
  at: string
  due: { days: number; at: string; unsure: boolean }
  contentCheck: ConsultationRow['contentCheck']
  bodyHash: Buffer
  sample?: boolean
}

/** Stores it together with the two events it begins with. */
export async function insertConsultation(tx: Sql, made: NewConsultation, vault: Vault) {
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
    sample: made.sample ?? false,
  }
  await tx`insert into consultations ${tx(row)}`
  const events = [
    { seq: 1, kind: 'asked' as const, by: 'citizen' as const },
    { seq: 2, kind: 'routed' as const, by: 'system' as const, unit: made.unit, dueAt: due.at },
  ]
  await writeEvents(tx, { row: { id }, now: dayjs(at), events })
}
