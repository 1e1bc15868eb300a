import { createHash } from 'node:crypto'
import type { Dayjs } from 'dayjs'
import type { AskForm } from '@/contract/consultations/consultations.schema'
import { consulting } from '@/contract/consultations/consultations.settings'
import { dueAfter } from '@/contract/shared/due.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import { withCaseLedger, addEvent, stopClock } from '../domains/consultations/case-ledger'
import { insertConsultation } from '../domains/consultations/insert-consultation'
import { readRouting, responsibleUnitFor, type Routing } from '../domains/consultations/routing'
import type { Vault } from '../infra/crypto/vault'
import type { Sql } from '../infra/db/open'
import { newId } from '../infra/db/uuid'
import { samplePeople } from './people'

interface Sample extends Partial<Omit<AskForm, 'pictures' | 'device' | 'text'>> {
  text: string
  /** Asked so many hours ago. */
  ago: number
  claimed?: true
  reply?: { text: string; cites: string[] }
}

const samples: Sample[] = [
  {
    text: '公司名称改了，还没拿到商标注册证，需要先变更申请人吗？',
    ipType: 'trademark',
    about: { kind: 'service', id: 'SV022' },
    ago: 4,
    claimed: true,
  },
  {
    text: '我们在徐汇，想知道今年的专利资助还能不能申请，要准备什么。',
    topic: 'policy',
    ipType: 'patent',
    district: '310104',
    anonymous: true,
    ago: 2,
  },
  { text: '发明专利和实用新型可以同时申请吗？', ipType: 'patent', ago: 1 },
  {
    text: '第一次申请商标，要先查有没有人用过吗？',
    ipType: 'trademark',
    ago: 30,
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
    ago: 26,
  },
  { text: '质押登记要评估报告吗？', topic: 'general', ipType: 'patent', ago: 24 * 6 },
]

/** At the far end of a day's numbers: those of real questions have no gaps. */
const sampleNumber = (asked: Dayjs, nth: number) =>
  `ZX${clockAt(asked.valueOf()).day.replaceAll('-', '')}${99_900 + nth}`

/** Questions as people ask them, at each stage there is; each says that it is a sample. */
export async function makeConsultations(tx: Sql, vault: Vault, now: Dayjs) {
  const routing = readRouting()
  for (const [nth, sample] of samples.entries())
    await makeOne(tx, { vault, routing, nth }, sample, now)
}

async function makeOne(
  tx: Sql,
  { vault, routing, nth }: { vault: Vault; routing: Routing; nth: number },
  { ago, claimed, reply, ...given }: Sample,
  now: Dayjs,
) {
  const asked = now.subtract(ago, 'hour')
  const form = { kind: 'consultation', topic: 'general', class: 'enquiry', ...given } as const
  const days = consulting.dueDays[form.class]
  const due = dueAfter(asked.valueOf(), days)
  const unit = responsibleUnitFor(routing, form)
  const id = newId(asked)
  const bodyHash = createHash('sha256').update(id).digest()
  const number = sampleNumber(asked, nth)
  const at = asked.toISOString()
  const dueAt = { days, at: new Date(due.at).toISOString(), unsure: due.unsure }
  await insertConsultation(
    tx,
    {
      ...{ anonymous: false, ...form, id, number, unit, at, bodyHash, due: dueAt },
      ...{ citizenId: samplePeople.learner.id, contentCheck: 'off', sample: true },
    },
    vault,
  )
  if (!claimed && !reply) return
  const agent = samplePeople.agent.id
  await withCaseLedger(tx, { id }, asked.add(30, 'minute'), (book) => {
    const by = { by: 'staff' as const, byStaff: agent, unit }
    Object.assign(book.row, { status: 'claimed', claimedBy: agent })
    addEvent(book, { kind: 'claimed', ...by })
    if (!reply) return
    Object.assign(book.row, { status: 'answered', answeredAt: book.now.toISOString() })
    stopClock(book)
    addEvent(book, { kind: 'replied', ...by, ...reply })
  })
}
