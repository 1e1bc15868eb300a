import type { Audience, ServiceItem, Stage } from '@/contract/facts/services.schema'
import type { IpType } from '@/contract/facts/sources.schema'

/** Absent criteria match every item. */
export interface CatalogueFilter {
  stage: Stage
  ipType?: IpType
  audience?: Audience
}

/** Items of one IP type, or those of several types. */
export interface Group {
  of: IpType | 'several'
  items: ServiceItem[]
}

/** In display order: 创造·运用·保护·管理·服务. */
export const stages: Stage[] = ['creation', 'utilization', 'protection', 'management', 'service']

/** In display order: the most requested by small businesses first. */
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

export const filterItems = (
  items: ServiceItem[],
  { stage, ipType, audience }: Partial<CatalogueFilter>,
) =>
  items.filter(
    (item) =>
      (!stage || item.stage === stage) &&
      (!ipType || item.ipTypes.includes(ipType)) &&
      (!audience || item.audiences.includes(audience)),
  )

/** Number of items in each stage, for the other criteria of the filter. */
export const stageCounts = (items: ServiceItem[], { ipType, audience }: CatalogueFilter) =>
  stages.map((stage) => ({
    stage,
    count: filterItems(items, { stage, ...(ipType && { ipType }), ...(audience && { audience }) })
      .length,
  }))

/** Number of items for each audience, for the other criteria of the filter. */
export const audienceCounts = (items: ServiceItem[], { stage, ipType }: CatalogueFilter) =>
  audiences.map((audience) => ({
    audience,
    count: filterItems(items, { stage, audience, ...(ipType && { ipType }) }).length,
  }))

/** Groups items by IP type. Items of several types form the last group. */
export function groupByIpType(items: ServiceItem[]): Group[] {
  const groupOf = ({ ipTypes: [first, ...others] }: ServiceItem) =>
    first && others.length === 0 ? first : 'several'
  return [...ipTypes, 'several' as const]
    .map((of) => ({ of, items: items.filter((item) => groupOf(item) === of) }))
    .filter((group) => group.items.length > 0)
}

/** The first `limit` lines, headings included. `total` counts all items of the group. */
export function takeRows(groups: Group[], limit: number): (Group & { total: number })[] {
  let left = limit
  return groups.flatMap(({ of, items }) => {
    const some = items.slice(0, Math.max(left - 1, 0))
    left -= some.length + 1
    return some.length > 0 ? [{ of, items: some, total: items.length }] : []
  })
}
