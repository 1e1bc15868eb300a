import type { Dayjs } from 'dayjs'
import { earnsCertificate } from '@/contract/trainings/certificates.rules'
import type { Way } from '@/contract/trainings/trainings.schema'
import { insertMany } from '../../../infra/db/insert-many'
import type { Sql } from '../../../infra/db/open'
import { attendedParts, hasAnyCheckIn, tookPart } from '../enrollments/attendance'

export interface EndedTraining {
  id: string
  base: string
  title: string
  titleEn: string | null
  sample: boolean
  startsAt: string
  endsAt: string
  parts: number
  certificateFrom: number
}

const isUnsettled = (sql: Sql, endedBefore: string) => sql`
  settled_at is null and state in ('published', 'closed') and ends_at <= ${endedBefore}`

export const findUnsettled = (sql: Sql, endedBefore: string) => sql<{ id: string }[]>`
  select id from trainings where ${isUnsettled(sql, endedBefore)} order by ends_at, id`

/** Undefined if the training is settled by now or if another process is settling it. */
export async function lockUnsettled(tx: Sql, id: string, endedBefore: string) {
  const [row] = await tx<EndedTraining[]>`
    select id, base, title, title_en, sample, starts_at, ends_at, jsonb_array_length(parts) parts,
           certificate_from
      from trainings
     where id = ${id} and ${isUnsettled(tx, endedBefore)}
       for update skip locked`
  return row
}

export const setSettled = (tx: Sql, id: string, now: Dayjs) => tx`
  update trainings set settled_at = ${now.toISOString()} where id = ${id}`

interface Graduate {
  way: Way
  no: number
  citizenId: string
  attended: number
}

/** Enrollments that earn a certificate. Walk-ins do not: they have no account. */
export async function findGraduates(tx: Sql, { id, parts, certificateFrom }: EndedTraining) {
  const rows = await tx<Graduate[]>`
    select e.way, e.no, e.citizen_id, ${attendedParts(tx)} attended from enrollments e
     where e.training_id = ${id} and e.status = 'enrolled' and e.citizen_id is not null`
  return rows.filter(({ attended }) => earnsCertificate(certificateFrom, attended, parts))
}

/**
 * Revokes certificates of citizens who no longer earn one, because a check-in was undone. Certificates of
 * deleted accounts remain.
 */
export const revokeCertificates = (tx: Sql, id: string, graduates: Graduate[]) => tx`
  delete from certificates
   where training_id = ${id} and citizen_id is not null
     and citizen_id <> all (${graduates.map(({ citizenId }) => citizenId)}::uuid[])`

/** An existing certificate keeps its number and what it says about the training. */
export const upsertCertificates = (tx: Sql, rows: NewCertificate[]) =>
  insertMany(
    tx,
    'certificates',
    rows,
    tx`on conflict (training_id, way, no) do update set attended = excluded.attended`,
  )

type TrainingOnCertificate = Pick<
  EndedTraining,
  'title' | 'titleEn' | 'base' | 'startsAt' | 'endsAt' | 'parts'
>

interface NewCertificate extends Graduate, TrainingOnCertificate {
  number: string
  trainingId: string
  issuedAt: string
}

/**
 * Counts a no-show, dated to the end of the training, for every enrollment without a check-in, provided that
 * check-in was done for its way at all. Returns their citizen ids, null for
 * walk-ins and deleted accounts.
 */
export async function countNoShows(tx: Sql, { id, endsAt }: EndedTraining) {
  const rows = await tx<{ citizenId: string | null }[]>`
    update enrollments e set no_show = 'counted', no_show_at = ${endsAt}
     where e.training_id = ${id} and e.status = 'enrolled' and e.no_show is null
       and ${attendedParts(tx)} = 0 and ${hasAnyCheckIn(tx)}
    returning e.citizen_id`
  return rows.map(({ citizenId }) => citizenId)
}

export interface Participation {
  citizenId: string
  way: Way
}

export const findParticipations = (tx: Sql, id: string) => tx<Participation[]>`
  select e.citizen_id, e.way from enrollments e
   where e.training_id = ${id} and e.citizen_id is not null and ${tookPart(tx)}`
