import type { ConsultationStatus } from '@/contract/consultations/consultations.schema'
import { summaryOf } from '@/contract/consultations/consultations.rules'
import type { Matter } from '@/contract/people/matters.schema'
import { quoteOf, type FindMatters } from '../../infra/matters'

interface QuestionMatterRow {
  id: string
  text: string
  outlet: string
  status: Exclude<ConsultationStatus, 'closed'>
  dueAt: string | null
  dueDays: number
  sample: boolean
  /** The latest reply or request for more. */
  latestReply: string | null
  repliedAt: string | null
  askedAt: string
}

/** Questions and applications that are not closed. */
export const consultationMatters: FindMatters = async (sql, citizenId) => {
  const rows = await sql<QuestionMatterRow[]>`
    select c.id, c.text, c.unit outlet, c.status, c.due_at, c.due_days, c.sample, c.asked_at,
           reply.text latest_reply, reply.at replied_at
      from consultations c
      left join lateral (
        select text, at from consultation_events e
         where e.consultation_id = c.id and e.kind in ('replied', 'asked_back')
         order by seq desc limit 1) reply on c.status in ('asked_back', 'answered')
     where c.citizen_id = ${citizenId} and c.status <> 'closed'
     order by c.changed_at desc, c.id`
  return rows.map(
    ({ text, status, dueAt, dueDays, latestReply, repliedAt, askedAt, ...row }): Matter => {
      const matter = {
        ...row,
        title: summaryOf(text),
        ...(latestReply && { words: quoteOf(latestReply) }),
      }
      const at = repliedAt ?? askedAt
      if (status === 'asked_back')
        return { ...matter, kind: 'ask_back', turn: 'citizen', at, dueDays }
      if (status === 'answered') return { ...matter, kind: 'answer', turn: 'citizen', at }
      return { ...matter, kind: 'question', turn: 'other', at: dueAt ?? askedAt }
    },
  )
}
