import dayjs from 'dayjs'
import type { AskForm } from '@/contract/consultations/consultations.schema'
import type { Vault } from '../../infra/crypto/vault'
import type { Sql } from '../../infra/db/open'
import { insertEvents } from './case-ledger.repo'
import type { ConsultationRow } from './consultation-row'

/** A question with its responsible unit, number and deadline. */
export interface NewConsultation extends Omit<AskForm, 'pictures' | 'documents' | 'device'> {
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

/** Inserts a consultation with its first two events: `asked` and `routed`. */
export async function insertConsultation(tx: Sql, consultation: NewConsultation, vault: Vault) {
  const { id, kind, contact, application, about, at, due, unit } = consultation
  const seal = (column: string, text: string) =>
    vault.seal(text, { table: 'consultations', column, row: id })
  const row = {
    id,
    citizen_id: consultation.citizenId,
    number: consultation.number,
    kind,
    topic: consultation.topic,
    class: consultation.class,
    ip_type: consultation.ipType ?? null,
    district: consultation.district ?? null,
    text: consultation.text,
    anonymous: consultation.anonymous,
    contact: contact ? seal('contact', contact) : null,
    about: about ? tx.json(about) : null,
    application: application ? seal('application', JSON.stringify(application)) : null,
    unit,
    status: 'open',
    stage: kind === 'consultation' ? null : 'applied',
    asked_at: at,
    due_from: at,
    due_days: due.days,
    due_at: due.at,
    due_unsure: due.unsure,
    content_check: consultation.contentCheck,
    body_hash: consultation.bodyHash,
    changed_at: at,
    last_seq: 2,
    sample: consultation.sample ?? false,
  }
  await tx`insert into consultations ${tx(row)}`
  await insertEvents(tx, {
    row: { id },
    now: dayjs(at),
    events: [
      { seq: 1, kind: 'asked', by: 'citizen' },
      { seq: 2, kind: 'routed', by: 'system', unit, dueAt: due.at },
    ],
  })
}
