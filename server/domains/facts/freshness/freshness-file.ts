import type {
  Freshness,
  FreshnessField,
  FreshnessItem,
  FreshnessKind,
  FreshnessReason,
} from '@/contract/facts/freshness.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import { csvOf } from '../../../infra/http/csv'

const kinds: Record<FreshnessKind, string> = {
  outlet: '网点',
  guide: '办事指南',
  answer: '常见问题',
  fee: '费用',
  law: '法律',
}

const fields: Record<FreshnessField, string> = {
  record: '整条',
  address: '地址',
  phones: '电话',
  hours: '开放时间',
  place: '准确位置',
  handlers: '办理网点',
  materials: '材料',
  steps: '步骤',
  limit: '时限',
  fee: '费用',
  online: '网上入口',
}

const heads = [
  '次序',
  '类别',
  '编号',
  '名称',
  '分数',
  '用到它的条数',
  '反映不符（条）',
  '最早答复期限',
  '说法不一',
  '确认已过半年',
  '待核实',
  '来源已旧',
  '缺',
  '待核对的法律',
  '已过有效期',
  '英文已旧',
]

/** The whole board in its order as CSV, without personal data. */
export const freshnessFile = ({ day, items }: Freshness) => ({
  name: `先改哪些_${day}.csv`,
  csv: csvOf([heads, ...items.map((item, index) => cellsOf(item, index + 1))]),
})

type Kind = FreshnessReason['kind']
type Of<K extends Kind> = Extract<FreshnessReason, { kind: K }>

const separator = '、'

function cellsOf({ kind, id, name, score, uses, reasons }: FreshnessItem, place: number) {
  const of = <K extends Kind>(wanted: K) =>
    reasons.filter((reason): reason is Of<K> => reason.kind === wanted)
  const dated = (list: { field: FreshnessField; day?: string }[]) =>
    list.map(({ field, day }) => (day ? `${fields[field]} ${day}` : fields[field])).join(separator)
  const [reported] = of('reported')
  return [
    place,
    kinds[kind],
    id,
    name,
    score,
    uses,
    reported?.count,
    reported && clockAt(Date.parse(reported.dueAt)).day,
    dated(of('contradicted')),
    dated(of('faded')),
    dated(of('unverified')),
    dated(of('old')),
    dated(of('missing')),
    of('law')
      .map(({ name: law, from }) => `${law.zh} ${from}`)
      .join(separator),
    of('expired')[0]?.day,
    of('english').length > 0 ? '是' : '',
  ]
}
