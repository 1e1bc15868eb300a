import type { MessageKind } from '@/contract/messages/messages.schema'
import type { Sql } from '../../infra/db/open'

export interface Due {
  citizenId: string
  id: string
  kind: MessageKind
  trainingId: string | null
  consultationId: string | null
  until: string | null
  words: string | null
  at: string
  /** How often it was tried. */
  tries: number
  openid: string | null
  title: string | null
  startsAt: string | null
  place: string | null
}

/** Some that are due, held for this process until the transaction ends. */
export const holdDue = (tx: Sql, now: string, most: number) => tx<Due[]>`
  select m.citizen_id, m.id, m.kind, m.training_id, m.consultation_id, m.until, m.words, m.at, m.push_tries tries,
         c.openid, coalesce(t.title, q.number) title, t.starts_at, t.place
    from messages m
    join citizens c on c.id = m.citizen_id
    left join trainings t on t.id = m.training_id
    left join consultations q on q.id = m.consultation_id
   where m.push = 'due' and m.push_after <= ${now}
   order by m.push_after
   limit ${most}
     for update of m skip locked`

type State = 'due' | 'taken' | 'sent' | 'failed' | 'none'

/** `tries` counts up when it is taken. */
export const setState = (
  sql: Sql,
  { citizenId, id }: Pick<Due, 'citizenId' | 'id'>,
  state: State,
) =>
  sql`
    update messages set push = ${state}, push_tries = push_tries + ${state === 'taken' ? 1 : 0}
     where citizen_id = ${citizenId} and id = ${id}`

export const setDue = (sql: Sql, { citizenId, id }: Due, after: string) => sql`
  update messages set push = 'due', push_after = ${after}
   where citizen_id = ${citizenId} and id = ${id}`

/** Uses one consent up; false if there is none. */
export async function takeConsent(tx: Sql, { citizenId, kind }: Due, at: string) {
  const used = await tx`
    update push_consents set used_at = ${at}
     where (citizen_id, key, kind) = (
       select citizen_id, key, kind from push_consents
        where citizen_id = ${citizenId} and kind = ${kind} and used_at is null
        order by at, key limit 1 for update skip locked)
    returning key`
  return used.length > 0
}

/** Where nothing can be pushed, nothing is due. */
export const giveUpDue = (sql: Sql, now: string) => sql`
  update messages set push = 'none' where push = 'due' and push_after <= ${now}`
