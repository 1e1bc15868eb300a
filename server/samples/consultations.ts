import { createHash } from 'node:crypto'
import type { Dayjs } from 'dayjs'
import type { AskForm } from '@/contract/consultations/consultations.schema'
import { answerDays } from '@/contract/consultations/consultations.rules'
import { dueAfterWorkingDays } from '@/contract/shared/due.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import { stopClock } from '../domains/consultations/case-clock'
import { addEvent, withCaseLedger } from '../domains/consultations/case-ledger'
import {
  insertConsultation,
  type NewConsultation,
} from '../domains/consultations/insert-consultation'
import { formatNumber } from '../domains/consultations/next-number'
import { readRouting, responsibleUnitFor, type Routing } from '../domains/consultations/routing'
import type { Vault } from '../infra/crypto/vault'
import type { Sql } from '../infra/db/open'
import { newId } from '../infra/db/uuid'
import { samplePeople } from './people'

interface Sample extends Partial<Omit<AskForm, 'pictures' | 'device' | 'text'>> {
  text: string
  hoursAgo: number
  claimed?: true
  reply?: { text: string; cites: string[] }
}

const samples: Sample[] = [
  {
    text: '公司名称改了，还没拿到商标注册证，需要先变更申请人吗？',
    ipType: 'trademark',
    about: { kind: 'service', id: 'SV022' },
    hoursAgo: 4,
    claimed: true,
  },
  {
    text: '我们在徐汇，想知道今年的专利资助还能不能申请，要准备什么。',
    topic: 'policy',
    ipType: 'patent',
    district: '310104',
    anonymous: true,
    hoursAgo: 2,
  },
  { text: '发明专利和实用新型可以同时申请吗？', ipType: 'patent', hoursAgo: 1 },
  {
    text: '第一次申请商标，要先查有没有人用过吗？',
    ipType: 'trademark',
    hoursAgo: 30,
    reply: { text: '建议先检索。相同或近似的商标已经注册或申请在先，会被驳回。', cites: [] },
  },
  {
    text: '隔壁的店用了和我们几乎一样的招牌，想请人调解。',
    kind: 'mediation',
    topic: 'mediation',
    class: 'help',
    ipType: 'trademark',
    application: {
      applicant: '示例茶馆',
      respondent: '示例隔壁店',
      dispute: 'trademark_infringement',
      elsewhere: 'no',
      proof: 'yes',
      tried: '当面说过一次，没有结果。',
      wanted: '请对方换招牌。',
    },
    hoursAgo: 26,
  },
  { text: '质押登记要评估报告吗？', topic: 'general', ipType: 'patent', hoursAgo: 24 * 6 },
]

/** Samples take the highest numbers of a day, as those of real questions must not have gaps. */
const firstSampleOrdinal = 99_900

/** Inserts one consultation for each state a case can be in, marked as a sample. */
export async function makeConsultations(tx: Sql, vault: Vault, now: Dayjs) {
  const routing = readRouting()
  for (const [index, sample] of samples.entries()) {
    const askedAt = now.subtract(sample.hoursAgo, 'hour')
    const consultation = consultationOf(sample, askedAt, firstSampleOrdinal + index, routing)
    await insertConsultation(tx, consultation, vault)
    await workOn(tx, consultation, sample, askedAt.add(30, 'minute'))
  }
}

function consultationOf(
  { hoursAgo: _, claimed: __, reply: ___, ...given }: Sample,
  askedAt: Dayjs,
  ordinal: number,
  routing: Routing,
): NewConsultation {
  const form = { kind: 'consultation', topic: 'general', class: 'enquiry', ...given } as const
  const days = answerDays(form.class, askedAt.valueOf())
  const due = dueAfterWorkingDays(askedAt.valueOf(), days)
  const id = newId(askedAt)
  return {
    anonymous: false,
    ...form,
    id,
    citizenId: samplePeople.learner.id,
    number: formatNumber(clockAt(askedAt.valueOf()).day, ordinal),
    unit: responsibleUnitFor(routing, form),
    at: askedAt.toISOString(),
    due: { days, at: new Date(due.at).toISOString(), unsure: due.unsure },
    contentCheck: 'off',
    bodyHash: createHash('sha256').update(id).digest(),
    sample: true,
  }
}

async function workOn(
  tx: Sql,
  { id, unit }: NewConsultation,
  { claimed, reply }: Sample,
  now: Dayjs,
) {
  if (!claimed && !reply) return
  const agent = samplePeople.agent.id
  const by = { by: 'staff' as const, byStaff: agent, unit }
  await withCaseLedger(tx, { id }, now, (ledger) => {
    const { row } = ledger
    row.status = 'claimed'
    row.claimedBy = agent
    addEvent(ledger, { kind: 'claimed', ...by })
    if (!reply) return
    row.status = 'answered'
    row.answeredAt = now.toISOString()
    stopClock(ledger)
    addEvent(ledger, { kind: 'replied', ...by, ...reply })
  })
}
