import type { Consultation, ConsultationEvent } from '@/contract/consultations/consultations.schema'
import type { Sql } from '../../infra/db/open'

type Nullable<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: Exclude<T[P], undefined> | null }

type EventRow = Nullable<
  Omit<ConsultationEvent, 'pictures' | 'documents'>,
  'unit' | 'text' | 'stage' | 'cites' | 'dueAt' | 'closed'
>

export const eventsOf = (sql: Sql, id: string) => sql<EventRow[]>`
  select seq, at, kind, by, unit, text, stage, cites, due_at, closed
    from consultation_events where consultation_id = ${id} order by seq`

const maxReaders = 100

/** Staff who have read a consultation, latest first. */
export const readersOf = (sql: Sql, id: string) => sql<Consultation['readBy']>`
  select at, role, institution from accesses
   where consultation_id = ${id} order by at desc, accesses.id desc limit ${maxReaders}`
