import { insertMany } from '../../../../infra/db/insert-many'
import type { Sql } from '../../../../infra/db/open'
import type { TrainingContent } from './training-content'

const columnsOf = (tx: Sql, content: TrainingContent) => ({
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

/** Returns false, without writing, if the id exists. */
export async function insertDraft(tx: Sql, id: string, content: TrainingContent, now: string) {
  const row = { ...columnsOf(tx, content), id, state: 'draft', created_at: now }
  const { count } = await tx`insert into trainings ${tx(row)} on conflict (id) do nothing`
  if (count > 0)
    await insertMany(
      tx,
      'seats',
      content.seats.map((seats) => ({ ...seats, trainingId: id })),
    )
  return count > 0
}

export const updateTraining = (tx: Sql, id: string, content: TrainingContent) => tx`
  update trainings set ${tx(columnsOf(tx, content))}, version = version + 1 where id = ${id}`

/** Which of the outlet, topic and lecturers that the content refers to do not exist. */
export async function findUnknownReferences(
  sql: Sql,
  { base: outletId, topic, lecturers }: TrainingContent,
) {
  const [row] = await sql<{ hasOutlet: boolean; hasTopic: boolean; knownLecturers: number }[]>`
    select exists (select from facts
                    where kind = 'outlet' and id = ${outletId} and retired_at is null) has_outlet,
           exists (select from topics where title = ${topic ?? ''}) has_topic,
           (select count(*)::int from lecturers where id = any (${lecturers}::uuid[])) known_lecturers`
  const { hasOutlet, hasTopic, knownLecturers } = row!
  return {
    outlet: !hasOutlet,
    topic: topic !== undefined && !hasTopic,
    lecturers: knownLecturers < new Set(lecturers).size,
  }
}
