import type { FeedbackForm, UseReportForm } from '@/contract/trainings/learning.schema'
import type { NoShow, Way } from '@/contract/trainings/trainings.schema'
import { tookPart } from '../enrollments/attendance'
import type { Sql } from '../../../infra/db/open'

interface Own {
  way: Way
  no: number
  endsAt: string
  came: boolean
  noShow: NoShow | null
  fedBack: boolean
  toldUse: boolean
}

/** The seat somebody had at a training, held until the transaction is over; undefined if they had none. */
export async function holdOwn(tx: Sql, trainingId: string, citizen: string) {
  const [row] = await tx<Own[]>`
    select e.way, e.no, t.ends_at, ${tookPart(tx)} came, e.no_show,
           exists (select from feedback f
                    where f.training_id = e.training_id and f.citizen_id = e.citizen_id) fed_back,
           exists (select from uses u
                    where u.training_id = e.training_id and u.citizen_id = e.citizen_id) told_use
      from enrollments e join trainings t on t.id = e.training_id
     where e.training_id = ${trainingId} and e.citizen_id = ${citizen} and e.status = 'enrolled'
       for update of e`
  return row
}

interface By {
  trainingId: string
  citizen: string
  at: string
}

/** The first answer counts: a second one changes nothing. */
export const addFeedback = (tx: Sql, by: By, { words, ...scores }: FeedbackForm) => tx`
  insert into feedback ${tx({ ...keys(by), ...scores, words: words ?? null })} on conflict do nothing`

export const addUse = (tx: Sql, by: By, { words, used }: UseReportForm) => tx`
  insert into uses ${tx({ ...keys(by), used, words: words ?? null })} on conflict do nothing`

const keys = ({ trainingId, citizen, at }: By) => ({
  training_id: trainingId,
  citizen_id: citizen,
  at,
})

export const askBack = (
  tx: Sql,
  { trainingId, at }: By,
  seat: { way: Way; no: number; words: string },
) => tx`
  update enrollments set no_show = 'appealed', appeal = ${seat.words}, appealed_at = ${at}
   where training_id = ${trainingId} and way = ${seat.way} and no = ${seat.no}`
