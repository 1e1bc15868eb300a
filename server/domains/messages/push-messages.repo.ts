import type { MessageKind } from '@/contract/messages/messages.schema'
import type { Sql } from '../../infra/db/open'
import type { PushSubject } from './push-timing.rules'

/** A message that waits to be pushed, with what its template may show. */
export interface DueMessage extends PushSubject {
  citizenId: string
  id: string
  kind: MessageKind
  trainingId: string | null
  consultationId: string | null
  visitId: string | null
  serviceDoneId: string | null
  rectificationId: string | null
  factReportId: string | null
  outlet: string | null
  /** The recipient supervises the rectification instead of having rated. */
  staff: boolean
  words: string | null
  at: string
  /** Attempts so far. */
  tries: number
  openid: string | null
  title: string | null
  place: string | null
}

/** Locks up to `limit` due messages for this process until the transaction ends. */
export const lockDue = (tx: Sql, now: string, limit: number) => tx<DueMessage[]>`
  select m.citizen_id, m.id, m.kind, m.training_id, m.consultation_id, m.visit_id,
         m.service_done_id, m.rectification_id, m.fact_report_id, m.outlet, m.until, m.words, m.at, m.push_tries tries,
         d.citizen_id is distinct from m.citizen_id staff,
         c.openid, coalesce(t.title, q.number, v.no || ' 号', w.name) title,
         coalesce(t.starts_at, v.starts_at) starts_at, coalesce(t.ends_at, v.ends_at) ends_at,
         coalesce(t.place, o.body ->> 'name') place, s.rate_until,
         (v.day::date + 1)::timestamp at time zone 'Asia/Shanghai' day_ends_at,
         coalesce(v.status, ${enrollmentStatus(tx)}) status,
         case when v.id is not null then m.until <> v.starts_at
              when t.id is not null then m.until not in (
                select (part ->> 'startsAt')::timestamptz from jsonb_array_elements(t.parts) part)
          end moved
    from messages m
    join citizens c on c.id = m.citizen_id
    left join trainings t on t.id = m.training_id
    left join consultations q on q.id = m.consultation_id
    left join visits v on v.id = m.visit_id
    left join windows w on w.id = v.window_id
    left join services_done s on s.id = m.service_done_id
    left join facts o on o.kind = 'outlet' and o.id = coalesce(t.base, v.outlet, m.outlet)
    left join rectifications r on r.id = m.rectification_id
    left join ratings g on g.id = r.rating_id
    left join services_done d on d.id = g.service_id
   where m.push = 'due' and m.push_after <= ${now}
   order by m.push_after
   limit ${limit}
     for update of m skip locked`

/** The status of the recipient's latest enrollment in the training; null if the training is gone. */
const enrollmentStatus = (sql: Sql) => sql`
  case when t.id is not null then coalesce(
    (select e.status from enrollments e
      where e.training_id = t.id and e.citizen_id = m.citizen_id
      order by e.asked_at desc, e.no desc limit 1), 'none') end`

type PushState = 'due' | 'taken' | 'sent' | 'failed' | 'none'

/** Sets the state of a push; `taken` counts as an attempt. */
export const setState = (
  sql: Sql,
  { citizenId, id }: Pick<DueMessage, 'citizenId' | 'id'>,
  state: PushState,
) =>
  sql`
    update messages set push = ${state}, push_tries = push_tries + ${state === 'taken' ? 1 : 0}
     where citizen_id = ${citizenId} and id = ${id}`

/** Schedules another attempt after a moment. */
export const reschedule = (sql: Sql, { citizenId, id }: DueMessage, after: string) => sql`
  update messages set push = 'due', push_after = ${after}
   where citizen_id = ${citizenId} and id = ${id}`

/** Uses up the oldest consent for this kind; false if there is none. */
export async function takeConsent(tx: Sql, { citizenId, kind }: DueMessage, at: string) {
  const used = await tx`
    update push_consents set used_at = ${at}
     where (citizen_id, key, kind) = (
       select citizen_id, key, kind from push_consents
        where citizen_id = ${citizenId} and kind = ${kind} and used_at is null
        order by at, key limit 1 for update skip locked)
    returning key`
  return used.length > 0
}

/** Gives up all due pushes, where WeChat is not configured. */
export const giveUpDue = (sql: Sql, now: string) => sql`
  update messages set push = 'none' where push = 'due' and push_after <= ${now}`
