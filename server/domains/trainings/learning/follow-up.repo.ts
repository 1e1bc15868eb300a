import type { FeedbackForm, UsageReportForm } from '@/contract/trainings/learning.schema'
import type { NoShow } from '@/contract/trainings/trainings.schema'
import type { Sql } from '../../../infra/db/open'
import { hasGivenFeedback, hasReportedUsage, tookPart } from '../enrollments/attendance'
import type { Participant } from '../seats/enrollment-status.repo'
import { isEnrollment, type EnrollmentKey } from '../seats/seats.repo'

export interface OwnSeat extends EnrollmentKey {
  endsAt: string
  tookPart: boolean
  noShow: NoShow | null
  hasGivenFeedback: boolean
  hasReportedUsage: boolean
}

/** Locks a citizen's seat until the transaction ends; undefined if they have none. */
export async function lockOwnSeat(tx: Sql, { trainingId, citizenId }: Participant) {
  const [row] = await tx<OwnSeat[]>`
    select e.training_id, e.way, e.no, t.ends_at, ${tookPart(tx)} took_part, e.no_show,
           ${hasGivenFeedback(tx)} has_given_feedback, ${hasReportedUsage(tx)} has_reported_usage
      from enrollments e join trainings t on t.id = e.training_id
     where e.training_id = ${trainingId} and e.citizen_id = ${citizenId} and e.status = 'enrolled'
       for update of e`
  return row
}

export const insertFeedback = (
  tx: Sql,
  participant: Participant,
  { words, ...scores }: FeedbackForm,
  at: string,
) => tx`
  insert into feedback ${tx({ ...columnsOf(participant), at, ...scores, words: words ?? null })}
  on conflict do nothing`

export const insertUsageReport = (
  tx: Sql,
  participant: Participant,
  { words, used }: UsageReportForm,
  at: string,
) => tx`
  insert into uses ${tx({ ...columnsOf(participant), at, used, words: words ?? null })}
  on conflict do nothing`

const columnsOf = ({ trainingId, citizenId }: Participant) => ({
  training_id: trainingId,
  citizen_id: citizenId,
})

export const setAppealed = (tx: Sql, key: EnrollmentKey, words: string, at: string) => tx`
  update enrollments set no_show = 'appealed', appeal = ${words}, appealed_at = ${at}
   where ${isEnrollment(tx, key)}`
