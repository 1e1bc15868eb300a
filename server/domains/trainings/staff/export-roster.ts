import type { Dayjs } from 'dayjs'
import type { Membership } from '@/contract/people/identity.schema'
import type { RosterFile } from '@/contract/trainings/staff.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Deps } from '../../../deps'
import { asOrganiser } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { csvOf } from '../../../infra/http/csv'
import { nameOf } from './people.repo'
import { readRoster, type Listed } from './roster.repo'
import { findTraining, type TrainingRow } from './trainings.repo'

const ways = { onsite: '线下', online: '线上' }
const statuses = {
  enrolled: '已报名',
  offered: '待确认',
  waitlisted: '候补',
  cancelled: '已取消',
}
const roles: Partial<Record<Membership['role'], string>> = {
  organiser: '组织者',
  supervisor: '主管',
}

/** A roster as a file that says who took it, when, and what for. */
export const exportRoster = ({ db, now }: Deps, who: Requester, id: string): Promise<RosterFile> =>
  db.begin(async (tx) => {
    const training = (await findTraining(tx, id)) ?? refuse('not_found')
    const as = asOrganiser(who, training.base)
    const reader = { staff: who.citizen, as, what: 'export' as const, now: now() }
    const entries = await readRoster(tx, id, reader)
    const by = `${(await nameOf(tx, who.citizen)) ?? who.citizen}（${roles[as.role]} ${as.institution}）`
    const mark = `${by}导出于 ${clockTime(now())}。含个人信息：仅限本场培训使用，用后删除，不得转给他人。`
    return {
      name: fileName(training, now()),
      csv: csvOf([[titleOf(training)], [mark], heads(training), ...entries.map(rowOf(training))]),
    }
  })

const titleOf = ({ title, sample }: TrainingRow) => (sample ? `【示例】${title}` : title)

const heads = ({ parts }: TrainingRow) => [
  '方式',
  '序号',
  '状态',
  '姓名',
  '手机尾号',
  '单位',
  '需要',
  '现场登记',
  ...parts.map(({ startsAt }) => `签到 ${clockTime(startsAt)}`),
]

const rowOf =
  ({ parts }: TrainingRow) =>
  ({ way, no, status, name, phone, employer, needs, walkIn, checkIns }: Listed) => [
    ways[way],
    no,
    statuses[status],
    name,
    phone,
    employer,
    needs,
    walkIn ? '是' : '',
    ...parts.map((_, index) => {
      const found = checkIns.find(({ part }) => part === index)
      return found && clockTime(found.at)
    }),
  ]

/** 2026-12-02 14:20, in Shanghai. */
function clockTime(moment: string | Dayjs) {
  const { day, minute } = clockAt(new Date(moment.valueOf()).valueOf())
  const two = (n: number) => String(n).padStart(2, '0')
  return `${day} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

const fileName = (training: TrainingRow, now: Dayjs) => {
  const title = titleOf(training)
    .replace(/[^\p{L}\p{N}【】_-]+/gu, '_')
    .slice(0, 40)
  return `名单_${title}_${clockTime(now).replace(/\D/g, '')}.csv`
}
