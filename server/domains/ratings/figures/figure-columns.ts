import { badOf, countOf, meanOf } from '@/contract/ratings/levels.rules'
import type { Figures } from '@/contract/ratings/ratings.schema'

/** Column headings and cells of the public figures, shared by all CSV files. */
export const figureHeads = [
  '评价数（满 5 人才有）',
  '非常满意',
  '满意',
  '基本满意',
  '不满意',
  '非常不满意',
  '平均（满 5 条才有）',
  '差评',
  '整改中',
  '其中超期',
  '已改好',
  '未确认',
  '主管结案',
  '复核不计',
  '整改中位工作日',
  '窗口未确认的评价',
]

export function figureCells({ levels, orders, medianDays, unseen = 0 }: Figures) {
  const mean = meanOf(levels)
  return [
    countOf(levels),
    ...[...levels].reverse(),
    mean === undefined ? '' : mean.toFixed(2),
    badOf(levels),
    orders.open,
    orders.overdue,
    orders.confirmed,
    orders.unconfirmed,
    orders.reviewed,
    orders.setAside,
    medianDays,
    unseen,
  ]
}
