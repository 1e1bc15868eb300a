import { summaryOf } from '@/contract/consultations/consultations.rules'
import type { Application, ListedConsultation } from '@/contract/consultations/consultations.schema'
import { withoutNulls } from '../../infra/db/nulls'
import type { Sql } from '../../infra/db/open'
import type { Deps } from '../../deps'
import { attachmentsOf } from '../pictures/attached-pictures'
import type { ConsultationRow } from './consultation-row'
import { eventsOf } from './consultation-views.repo'

export function listedView(row: ConsultationRow): ListedConsultation {
  const { ipType, district, stage, closed, dueAt } = row
  return {
    ...withoutNulls({ ipType, district, stage, closed, dueAt }),
    id: row.id,
    number: row.number,
    kind: row.kind,
    topic: row.topic,
    class: row.class,
    summary: summaryOf(row.text),
    unit: row.unit,
    status: row.status,
    askedAt: row.askedAt,
    dueUnsure: row.dueUnsure,
    changedAt: row.changedAt,
    sample: row.sample,
  }
}

/** The whole consultation, except who has read it. */
export async function citizenView(
  sql: Sql,
  row: ConsultationRow,
  { vault, now }: Pick<Deps, 'vault' | 'now'>,
) {
  const { about, complex, mergedInto, contact, application } = row
  const attachedAt = await attachmentsOf(sql, { vault, now }, row.id)
  const { pictures = [], documents } = attachedAt(null)
  const place = (column: string) => ({ table: 'consultations', column, row: row.id })
  const events = await eventsOf(sql, row.id)
  return {
    ...listedView(row),
    ...withoutNulls({ about, complex, mergedInto }),
    text: row.text,
    anonymous: row.anonymous,
    ...(contact && { contact: vault.open(contact, place('contact')) }),
    ...(application && {
      application: JSON.parse(vault.open(application, place('application'))) as Application,
    }),
    pictures,
    ...(documents && { documents }),
    dueFrom: row.dueFrom,
    dueDays: row.dueDays,
    ...(row.handedAt && { order: workOrderView(row, row.handedAt) }),
    events: events.map((event) => ({ ...withoutNulls(event), ...attachedAt(event.seq) })),
  }
}

const workOrderView = ({ orderNumber, orderResult }: ConsultationRow, handedAt: string) => ({
  handedAt,
  ...(orderNumber && { number: orderNumber }),
  ...(orderResult && { result: orderResult }),
})
