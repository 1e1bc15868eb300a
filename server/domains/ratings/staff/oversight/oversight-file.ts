import type { Oversight } from '@/contract/ratings/oversight.schema'
import type { RosterFile } from '@/contract/trainings/staff.schema'
import { csvOf } from '../../../../infra/http/csv'
import { figureCells, figureHeads } from '../../figures/figure-columns'

/** A year of all outlets as CSV, without personal data. */
export function oversightFile(
  { year, units, total }: Oversight,
  nameOf: (unit: string) => string,
): RosterFile {
  const rows = [...units, { ...total, unit: '合计' }]
  return {
    name: `服务评价_${year}.csv`,
    csv: csvOf([
      ['单位', '窗口办事', '咨询办结', '培训到场', ...figureHeads, '待主管'],
      ...rows.map(({ unit, visits, consultations, trainings, figures, toReview }) => [
        unit === '合计' ? unit : nameOf(unit),
        visits,
        consultations,
        trainings,
        ...figureCells(figures),
        toReview,
      ]),
    ]),
  }
}
