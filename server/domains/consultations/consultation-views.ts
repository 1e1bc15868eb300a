import type {
  Application,
  Consultation,
  ConsultationEvent,
  ListedConsultation,
} from '@/contract/consultations/consultations.schema'
import { withoutNulls } from '../../infra/db/nulls'
import type { Sql } from '../../infra/db/open'
import type { Deps } from '../../deps'
import { picturesOf } from '../pictures/attached-pictures'
import type { ConsultationRow } from './case-ledger'

/** What of a question stands in a list, in characters. */
const summaryLength = 80

/** In a list. */
export function listedView(row: ConsultationRow): ListedConsultation {
  const { id, number, kind, topic, ipType, district, unit, status, stage, closed } = row
  const { askedAt, dueAt, dueUnsure, changedAt, sample } = row
  return {
    ...withoutNulls({ ipType, district, stage, closed, dueAt }),
    ...{ id, number, kind, topic, class: row.class, unit, status, askedAt, dueUnsure },
    ...{ changedAt, sample },
    summary: [...row.text.replace(/\s+/g, ' ')].slice(0, summaryLength).join(''),
  }
}

/** All of it, but who has read it. */
export async function citizenView(
  sql: Sql,
  row: ConsultationRow,
  { vault, now }: Pick<Deps, 'vault' | 'now'>,
) {
  const pictures = (await picturesOf(sql, vault, now(), [row.id])).get(row.id) ?? []
  const place = (column: string) => ({ table: 'consultations', column, row: row.id })
  const ofSeq = (seq: number | null) =>
    pictures.filter((one) => one.seq === seq).map(({ picture }) => picture)
  const events = await sql<EventRow[]>`
    select seq, at, kind, by, unit, text, stage, cites, due_at, closed
      from consultation_events where consultation_id = ${row.id} order by seq`
  return {
    ...listedView(row),
    ...withoutNulls({ about: row.about, complex: row.complex, mergedInto: row.mergedInto }),
    text: row.text,
    anonymous: row.anonymous,
    ...(row.contact && { contact: vault.open(row.contact, place('contact')) }),
    ...(row.application && {
      application: JSON.parse(vault.open(row.application, place('application'))) as Application,
    }),
    pictures: ofSeq(null),
    dueFrom: row.dueFrom,
    dueDays: row.dueDays,
    ...(row.handedAt && { order: orderOf(row, row.handedAt) }),
    events: events.map((event) => {
      const own = ofSeq(event.seq)
      return { ...withoutNulls(event), ...(own.length > 0 && { pictures: own }) }
    }),
  }
}

type Nullable<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: Exclude<T[P], undefined> | null }
type EventRow = Nullable<
  Omit<ConsultationEvent, 'pictures'>,
  'unit' | 'text' | 'stage' | 'cites' | 'dueAt' | 'closed'
>

const orderOf = ({ orderNumber, orderResult }: ConsultationRow, handedAt: string) => ({
  handedAt,
  ...(orderNumber && { number: orderNumber }),
  ...(orderResult && { result: orderResult }),
})

/** Who has read it, the latest first. */
export const readersOf = (sql: Sql, id: string) => sql<Consultation['readBy']>`
  select at, role, institution from accesses
   where consultation_id = ${id} order by at desc, accesses.id desc limit 100`
