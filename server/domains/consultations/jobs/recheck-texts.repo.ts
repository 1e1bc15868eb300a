import type { ContentCheck } from '../../../infra/content-check'
import type { Sql } from '../../../infra/db/open'

/** Words that are still to be checked: of a question, or of what was said about it later. */
export interface Due {
  id: string
  /** Of the event; null: the question. */
  seq: number | null
  at: string
  text: string | null
  /** Sealed. */
  application: Buffer | null
  openid: string | null
}

/** Where the last look ended: the newest come first. */
export type From = Pick<Due, 'at' | 'id'> | undefined

/** Some questions, held for this process until the transaction ends. */
export const holdQuestions = (tx: Sql, from: From, most: number) => tx<Due[]>`
  select c.id, null::int seq, c.asked_at at, c.text, c.application, z.openid
    from consultations c
    left join citizens z on z.id = c.citizen_id
   where c.content_check = 'due'
     and ${from ? tx`(c.asked_at, c.id) < (${from.at}, ${from.id})` : true}
   order by c.asked_at desc, c.id desc
   limit ${most}
     for update of c skip locked`

/** Some events likewise, with their questions: one that goes meanwhile waits, and is waited for. */
export const holdEvents = (tx: Sql, from: From, most: number) => tx<Due[]>`
  select e.consultation_id id, e.seq, e.at, e.text, null::bytea application, z.openid
    from consultation_events e
    join consultations c on c.id = e.consultation_id
    left join citizens z on z.id = c.citizen_id
   where e.content_check = 'due'
     and ${from ? tx`(e.at, e.consultation_id) < (${from.at}, ${from.id})` : true}
   order by e.at desc, e.consultation_id desc
   limit ${most}
     for update of e, c skip locked`

/** Staff see a question that is risky, be it by something that was added. */
export async function setCheck(tx: Sql, { id, seq }: Due, check: ContentCheck) {
  if (seq !== null)
    await tx`
      update consultation_events set content_check = ${check}
       where consultation_id = ${id} and seq = ${seq}`
  if (seq === null || check === 'risky')
    await tx`update consultations set content_check = ${check} where id = ${id}`
}

/** Who wrote them so long ago has not been here since, or they would have been checked. */
export async function giveUpChecks(sql: Sql, before: string) {
  await sql`
    update consultations set content_check = 'off'
     where content_check = 'due' and asked_at <= ${before}`
  await sql`
    update consultation_events set content_check = 'off'
     where content_check = 'due' and at <= ${before}`
}
