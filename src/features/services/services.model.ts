import type { Audience, ServiceItem, Stage } from '@/contract/facts/services.schema'
import type { IpType } from '@/contract/facts/sources.schema'

/** What of the catalogue is asked for. What is left out is not asked about. */
export interface Wish {
  stage: Stage
  ipType?: IpType
  audience?: Audience
}

/** Items of one IP type, or those that serve several. */
export interface Group {
  of: IpType | 'several'
  items: ServiceItem[]
}

/** The chain 创造·运用·保护·管理·服务. */
export const stages: Stage[] = ['creation', 'utilization', 'protection', 'management', 'service']

/** As chips and groups follow each other: what small firms ask about most comes first. */
export const ipTypes: IpType[] = [
  'trademark',
  'patent',
  'copyright',
  'gi',
  'layout',
  'secret',
  'data',
  'plant',
  'contract',
]

export const audiences: Audience[] = [
  'business',
  'individual',
  'academia',
  'association',
  'park',
  'agency',
  'government',
]

/** What fits every part of the wish. */
export const fitting = (items: ServiceItem[], { stage, ipType, audience }: Partial<Wish>) =>
  items.filter(
    (item) =>
      (!stage || item.stage === stage) &&
      (!ipType || item.ipTypes.includes(ipType)) &&
      (!audience || item.audiences.includes(audience)),
  )

/** How many items each stage has, for the rest of the wish: where else to look. */
export const stageCounts = (items: ServiceItem[], { ipType, audience }: Wish) =>
  stages.map((stage) => ({
    stage,
    count: fitting(items, { stage, ...(ipType && { ipType }), ...(audience && { audience }) })
      .length,
  }))

/** How many items serve each audience, for the rest of the wish. */
export const audienceCounts = (items: ServiceItem[], { stage, ipType }: Wish) =>
  audiences.map((audience) => ({
    audience,
    count: fitting(items, { stage, audience, ...(ipType && { ipType }) }).length,
  }))

/** By the one IP type an item is about; what is about several stands apart, and last. */
export function grouped(items: ServiceItem[]): Group[] {
  const groupOf = ({ ipTypes: [first, ...others] }: ServiceItem) =>
    first && others.length === 0 ? first : 'several'
  return [...ipTypes, 'several' as const]
    .map((of) => ({ of, items: items.filter((item) => groupOf(item) === of) }))
    .filter((group) => group.items.length > 0)
}

/** The first `most` rows, headings included; each group says how many items it has in all. */
export function firstOf(groups: Group[], most: number): (Group & { total: number })[] {
  let left = most
  return groups.flatMap(({ of, items }) => {
    const some = items.slice(0, Math.max(left - 1, 0))
    left -= some.length + 1
    return some.length > 0 ? [{ of, items: some, total: items.length }] : []
  })
}
