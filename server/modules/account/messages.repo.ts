import type { Access } from '../../../src/contract/identity.schema'
import type { Message } from '../../../src/contract/messages.schema'
import type { Db } from '../../db/open'

interface Row extends Pick<Message, 'id' | 'kind' | 'at' | 'read'> {
  until: string | null
  words: string | null
  trainingId: string | null
  title: string | null
  titleEn: string | null
  startsAt: string
  sample: boolean
  consultationId: string | null
  number: string | null
}

/** What was told to somebody, the newest first: as much as anybody reads. */
export async function listMessages(db: Db, citizenId: string): Promise<Message[]> {
  const rows = await db<Row[]>`
    select m.id, m.kind, m.at, m.read_at is not null read, m.until, m.words,
           m.training_id, t.title, t.title_en, t.starts_at, t.sample,
           m.consultation_id, c.number
      from messages m
      left join trainings t on t.id = m.training_id
      left join consultations c on c.id = m.consultation_id
     where m.citizen_id = ${citizenId}
     order by m.id desc limit 200`
  return rows.map(({ until, words, consultationId, number, ...row }) => {
    const { trainingId, title, titleEn, startsAt, sample, ...message } = row
    return {
      ...message,
      ...(consultationId && number && { consultation: { id: consultationId, number } }),
      ...(trainingId &&
        title && {
          training: { id: trainingId, title, ...(titleEn && { titleEn }), startsAt, sample },
        }),
      ...(until && { until }),
      ...(words && { words }),
    }
  })
}

/** Those up to and with `last` are read; one that came meanwhile is not. */
export const readMessages = (db: Db, citizenId: string, last: string, at: string) => db`
  update messages set read_at = ${at}
   where citizen_id = ${citizenId} and id <= ${last} and read_at is null`

interface AccessRow extends Omit<Access, 'training' | 'consultation'> {
  consultationId: string | null
  number: string | null
  trainingId: string | null
  title: string | null
  titleEn: string | null
}

/** Who read something about somebody, and what, the newest first. */
export async function listAccesses(db: Db, citizenId: string): Promise<Access[]> {
  const rows = await db<AccessRow[]>`
    select a.at, a.role, a.institution, a.what, a.training_id, t.title, t.title_en,
           a.consultation_id, c.number
      from accesses a
      left join trainings t on t.id = a.training_id
      left join consultations c on c.id = a.consultation_id
     where a.citizen_id = ${citizenId}
     order by a.at desc, a.id desc limit 500`
  return rows.map(({ trainingId, title, titleEn, consultationId, number, ...access }) => ({
    ...access,
    ...(consultationId && number && { consultation: { id: consultationId, number } }),
    ...(trainingId &&
      title && { training: { id: trainingId, title, ...(titleEn && { titleEn }) } }),
  }))
}
