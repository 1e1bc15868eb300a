import type { Dashboard, VisitCounts } from '@/contract/ratings/oversight.schema'
import { emptyFigures, figuresOf } from '@/contract/ratings/figures.rules'
import { countOf } from '@/contract/ratings/levels.rules'
import type { RosterFile } from '@/contract/trainings/staff.schema'
import { isDashboardRange } from '@/contract/ratings/dashboards.rules'
import { daysBetween } from '@/contract/facts/working-days.rules'
import { own } from '@/contract/shared/own.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Db } from '../../../../infra/db/open'
import { csvOf } from '../../../../infra/http/csv'
import { refuse } from '../../../../infra/http/refusal'
import { outletNames } from '../../../facts/outlets.repo'
import { figureCells, figureHeads } from '../../figures/figure-columns'
import { countRatings } from '../../figures/public-figures.repo'
import * as repo from './dashboards.repo'
import type { Period } from './dashboards.repo'

export async function dashboard(db: Db, period: Period): Promise<Dashboard> {
  const { outlet, from, until } = period
  if (!isDashboardRange(from, until)) refuse('invalid')
  const [{ sample, ...use }, byDay, waits, done, counted] = await Promise.all([
    repo.countVisits(db, period),
    repo.countFinishedByDay(db, period),
    repo.readWaits(db, period),
    repo.countDone(db, period),
    countRatings(db, { from, until, of: { unit: outlet } }),
  ])
  const figures = own(figuresOf(counted, from).outlets, outlet) ?? emptyFigures
  const finished = new Map(byDay.map((row) => [row.day, row.finished]))
  return {
    outlet,
    from,
    until,
    use,
    done,
    rated: countOf(figures.levels),
    sample,
    byDay: daysOf(from, until).map((day) => ({ day, finished: finished.get(day) ?? 0 })),
    waits: { count: waits.count, ...minutes('median', waits), ...minutes('nine', waits) },
    figures,
  }
}

const minutes = <K extends 'median' | 'nine'>(name: K, waits: Record<K, number | null>) => {
  const value = waits[name]
  return value === null ? {} : { [name]: Math.round(value * 10) / 10 }
}

const msPerDay = 86_400_000

/** Both inclusive; not many, by `isDashboardRange`. */
const daysOf = (from: IsoDay, until: IsoDay) =>
  Array.from({ length: daysBetween(from, until) + 1 }, (_, count) =>
    new Date(Date.parse(from) + count * msPerDay).toISOString().slice(0, 10),
  )

const visitCountHeads: Record<keyof VisitCounts, string> = {
  appointments: '预约',
  tickets: '取号',
  walkIns: '直接到窗口',
  finished: '办完',
  missed: '预约未到',
  cancelled: '本人取消',
  void: '过号作废',
  calledOff: '网点取消',
  unseen: '窗口未确认',
}

/** The dashboard as CSV, without personal data. */
export async function dashboardFile(db: Db, period: Period): Promise<RosterFile> {
  const { outlet, from, until, ...all } = await dashboard(db, period)
  const name = (await outletNames(db, [outlet])).get(outlet) ?? outlet
  const keys = Object.keys(visitCountHeads) as (keyof VisitCounts)[]
  return {
    name: `本单位数据_${from}_${until}.csv`,
    csv: csvOf([
      [all.sample ? `【示例】${name}` : name, `${from} 至 ${until}`],
      [
        ...keys.map((key) => visitCountHeads[key]),
        '叫到的号',
        '等候中位分钟',
        '九成等候不超过分钟',
        '办结服务',
        '公布的评价',
        ...figureHeads,
      ],
      [
        ...keys.map((key) => all.use[key]),
        all.waits.count,
        all.waits.median,
        all.waits.nine,
        all.done,
        all.rated,
        ...figureCells(all.figures),
      ],
      [],
      ['日期', '办完'],
      ...all.byDay.map(({ day, finished }) => [day, finished]),
    ]),
  }
}
