import type { Dayjs } from 'dayjs'
import { clockAt } from '@/contract/facts/working-days.rules'
import { roleNames } from '@/contract/people/role-names.settings'
import type { RosterFile } from '@/contract/trainings/staff.schema'
import type { Deps } from '../../../../deps'
import { csvOf } from '../../../../infra/http/csv'
import type { Requester } from '../../../../infra/http/requester'
import { organisedTraining } from '../organised-training'
import type { TrainingRow } from '../trainings.repo'
import { findStaffName, readRoster, type RosterRow } from './roster.repo'

const ways = { onsite: '线下', online: '线上' }
const statuses = {
  enrolled: '已报名',
  offered: '待确认',
  waitlisted: '候补',
  cancelled: '已取消',
}

/** A roster as CSV. Its second line states who exported it, when, and how it may be used. */
export const exportRoster = (
  { db, now }: Deps,
  requester: Requester,
  id: string,
): Promise<RosterFile> =>
  db.begin(async (tx) => {
    const { training, membership: as } = await organisedTraining(tx, requester, id)
    const staff = requester.citizen
    const rows = await readRoster(tx, id, { staff, as, what: 'export', now: now() })
    const name = (await findStaffName(tx, staff)) ?? staff
    const exporter = `${name}（${roleNames[as.role]} ${as.institution}）`
    const notice = `${exporter}导出于 ${clockTime(now())}。含个人信息：仅限本场培训使用，用后删除，不得转给他人。`
    return {
      name: fileName(training, now()),
      csv: csvOf([
        [titleOf(training)],
        [notice],
        headerOf(training),
        ...rows.map((row) => lineOf(training, row)),
      ]),
    }
  })

const titleOf = ({ title, sample }: TrainingRow) => (sample ? `【示例】${title}` : title)

const headerOf = ({ parts }: TrainingRow) => [
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

const lineOf = ({ parts }: TrainingRow, row: RosterRow) => [
  ways[row.way],
  row.no,
  statuses[row.status],
  row.name,
  row.phone,
  row.employer,
  row.needs,
  row.walkIn ? '是' : '',
  ...parts.map((_, index) => {
    const checkIn = row.checkIns.find(({ part }) => part === index)
    return checkIn && clockTime(checkIn.at)
  }),
]

/** Shanghai time, as 2026-12-02 14:20. */
function clockTime(moment: string | Dayjs) {
  const { day, minute } = clockAt(new Date(moment.valueOf()).valueOf())
  const twoDigits = (n: number) => String(n).padStart(2, '0')
  return `${day} ${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`
}

function fileName(training: TrainingRow, now: Dayjs) {
  const title = titleOf(training)
    .replace(/[^\p{L}\p{N}【】_-]+/gu, '_')
    .slice(0, 40)
  return `名单_${title}_${clockTime(now).replace(/\D/g, '')}.csv`
}
