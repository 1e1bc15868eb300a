import type { ListedStaffTraining } from '@/contract/trainings/staff.schema'
import type { TrainingForm } from '@/contract/trainings/trainings.schema'
import { withoutNulls } from '../../../infra/db/nulls'
import type { Sql } from '../../../infra/db/open'

/** A training with all that its organisers see of it. */
export interface TrainingRow
  extends Omit<TrainingForm, 'seats' | 'note' | 'version'>, ListedStaffTraining {
  version: number
  reason?: string
  settledAt?: string
}

/** Of the many there will be, the latest. */
const most = 500

/** In person before online. */
const wanted = (sql: Sql) => sql`
  select t.id, t.base, t.title, t.title_en, t.topic, t.level, t.summary, t.audience, t.agenda, t.parts,
         t.starts_at, t.ends_at, t.closes_at, t.cancel_until, t.fee_yuan, t.materials,
         t.certificate_from, t.asks, t.place, t.link, t.lecturers, t.state, t.reason, t.sample,
         t.version, t.settled_at,
         (select json_agg(json_build_object(
                   'way', s.way, 'capacity', s.capacity, 'waitlist', s.waitlist,
                   'enrolled', s.enrolled, 'offered', s.offered, 'waiting', s.waiting)
                   order by s.way desc)
            from seats s where s.training_id = t.id) seats,
         (select count(distinct (c.way, c.no))::int
            from check_ins c where c.training_id = t.id and c.undone_at is null) checked_in
    from trainings t`

/** Those of some bases, or of all; the latest first. */
export async function listTrainings(sql: Sql, bases: string[] | 'all') {
  const those = bases === 'all' ? sql`true` : sql`t.base in ${sql(bases)}`
  const rows = await sql<object[]>`
    ${wanted(sql)} where ${those} order by t.starts_at desc, t.id limit ${most}`
  return rows.map((row) => withoutNulls(row) as TrainingRow)
}

export async function findTraining(sql: Sql, id: string) {
  const [row] = await sql<object[]>`${wanted(sql)} where t.id = ${id}`
  return row && (withoutNulls(row) as TrainingRow)
}

/** The same, and nobody else changes it before this transaction is over. */
export async function holdTraining(tx: Sql, id: string) {
  await tx`select from trainings where id = ${id} for update`
  return findTraining(tx, id)
}

export type Content = Omit<TrainingForm, 'note' | 'version'>

const columnsOf = (tx: Sql, content: Content) => ({
  base: content.base,
  title: content.title,
  title_en: content.titleEn ?? null,
  topic: content.topic ?? null,
  level: content.level,
  summary: content.summary ?? null,
  audience: content.audience ?? null,
  agenda: tx.json(content.agenda),
  parts: tx.json(content.parts),
  starts_at: content.parts[0]!.startsAt,
  ends_at: content.parts.at(-1)!.endsAt,
  closes_at: content.closesAt,
  cancel_until: content.cancelUntil,
  fee_yuan: content.feeYuan,
  materials: tx.json(content.materials),
  certificate_from: content.certificateFrom,
  asks: tx.json(content.asks),
  place: content.place ?? null,
  link: content.link ?? null,
  lecturers: tx.json(content.lecturers),
})

/** Makes a draft, unless there is one of this id. */
export async function addDraft(tx: Sql, id: string, content: Content, now: string) {
  const row = { ...columnsOf(tx, content), id, state: 'draft', created_at: now }
  const { count } = await tx`insert into trainings ${tx(row)} on conflict (id) do nothing`
  if (count > 0)
    await tx`insert into seats ${tx(content.seats.map((seats) => ({ ...seats, training_id: id })))}`
  return count > 0
}

export const changeTraining = (tx: Sql, id: string, content: Content) => tx`
  update trainings set ${tx(columnsOf(tx, content))}, version = version + 1 where id = ${id}`

export const setState = (tx: Sql, id: string, state: TrainingRow['state'], now: string) => tx`
  update trainings
     set state = ${state},
         published_at = case when ${state} = 'published'
                             then coalesce(published_at, ${now}) else published_at end
   where id = ${id}`

export const callOff = (tx: Sql, id: string, reason: string) => tx`
  update trainings set state = 'called_off', reason = ${reason} where id = ${id}`

/** Who has a seat, is offered one, or waits for one. */
export async function whoCounts(sql: Sql, id: string) {
  const rows = await sql<{ citizenId: string }[]>`
    select citizen_id from enrollments
     where training_id = ${id} and citizen_id is not null
       and status in ('enrolled', 'offered', 'waitlisted')`
  return rows.map(({ citizenId }) => citizenId)
}

/** What a training may not name, because it is not known. */
export async function unknownIn(sql: Sql, { base, topic, lecturers }: Content) {
  const [row] = await sql<{ base: boolean; topic: boolean; lecturers: number }[]>`
    select exists (select from facts where kind = 'outlet' and id = ${base} and retired_at is null) base,
           exists (select from topics where title = ${topic ?? ''}) topic,
           (select count(*)::int from lecturers where id = any (${lecturers}::uuid[])) lecturers`
  const { base: known, topic: listed, lecturers: found } = row!
  return {
    base: !known,
    topic: topic !== undefined && !listed,
    lecturers: found < new Set(lecturers).size,
  }
}
