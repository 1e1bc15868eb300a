import type { ContentCheck } from '../../../infra/content-check'
import type { Sql } from '../../../infra/db/open'

/** A text whose content check failed: of a question, or of an event added to it. */
export interface UncheckedText {
  /** Of the consultation. */
  id: string
  /** Of the event; null: the question itself. */
  seq: number | null
  at: string
  text: string | null
  /** Encrypted. */
  application: Buffer | null
  openid: string | null
}

/** Questions, locked until the transaction ends. Those locked by another server are skipped. */
export const lockQuestions = (tx: Sql, limit: number, last?: UncheckedText) => tx<UncheckedText[]>`
  select c.id, null::int seq, c.asked_at at, c.text, c.application, z.openid
    from consultations c
    left join citizens z on z.id = c.citizen_id
   where c.content_check = 'due'
     and ${last ? tx`(c.asked_at, c.id) < (${last.at}, ${last.id})` : true}
   order by c.asked_at desc, c.id desc
   limit ${limit}
     for update of c skip locked`

/** Events likewise. Their consultations are locked too, against a concurrent account deletion. */
export const lockEvents = (tx: Sql, limit: number, last?: UncheckedText) => tx<UncheckedText[]>`
  select e.consultation_id id, e.seq, e.at, e.text, null::bytea application, z.openid
    from consultation_events e
    join consultations c on c.id = e.consultation_id
    left join citizens z on z.id = c.citizen_id
   where e.content_check = 'due'
     and ${last ? tx`(e.at, e.consultation_id) < (${last.at}, ${last.id})` : true}
   order by e.at desc, e.consultation_id desc
   limit ${limit}
     for update of e, c skip locked`

/** A risky event marks the whole consultation, which is where staff see the warning. */
export async function setCheck(tx: Sql, { id, seq }: UncheckedText, check: ContentCheck) {
  if (seq !== null)
    await tx`
      update consultation_events set content_check = ${check}
       where consultation_id = ${id} and seq = ${seq}`
  if (seq === null || check === 'risky')
    await tx`update consultations set content_check = ${check} where id = ${id}`
}

/** WeChat no longer checks texts of people who have been away for so long. */
export async function giveUpChecks(sql: Sql, before: string) {
  await sql`
    update consultations set content_check = 'off'
     where content_check = 'due' and asked_at <= ${before}`
  await sql`
    update consultation_events set content_check = 'off'
     where content_check = 'due' and at <= ${before}`
}
