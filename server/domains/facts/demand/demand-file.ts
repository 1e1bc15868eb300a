import type { DemandedItem } from '@/contract/facts/demand.schema'
import { own } from '@/contract/shared/own.rules'
import { csvOf } from '../../../infra/http/csv'
import type { DemandRead } from './read-demand'

const words: Record<string, string> = {
  mediation: '人民调解',
  aid: '维权援助',
  none: '没有说明',
  '310000': '全市',
}

const heads = [
  '编号',
  '事项',
  '区',
  '咨询人数（满 5 人一计）',
  '申请人数（满 5 人一计）',
  '预约取号人数（满 5 人一计）',
  '能办的网点',
  '网上能办',
]

/** A year as CSV for the yearly list of services: each item, then its districts. Without personal data. */
export function demandFile({ demand: { year, items, sample }, names }: DemandRead) {
  const nameOf = (id: string) => own(words, id) ?? names.get(id) ?? id
  const line = (
    { item, online }: DemandedItem,
    district: string,
    { people, outlets }: Pick<DemandedItem, 'people' | 'outlets'>,
  ) => [
    item,
    nameOf(item),
    district,
    people.asked,
    people.applied,
    people.booked,
    outlets,
    online ? '是' : '',
  ]
  return {
    name: `${sample ? '示例_' : ''}需求和供给_${year}.csv`,
    csv: csvOf([
      heads,
      ...items.flatMap((item) => [
        line(item, '合计', item),
        ...item.districts.map((inDistrict) => line(item, nameOf(inDistrict.district), inDistrict)),
      ]),
    ]),
  }
}
