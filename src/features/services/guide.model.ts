import type { Fee, ServiceItem } from '@/contract/facts/services.schema'
import { own } from '@/contract/shared/own.rules'
import { originalOf } from '@/shared/lib/original'

type Actor = ServiceItem['steps'][number]['by']

export interface StepGroup {
  /** Who acts; undefined if unclear. */
  by: Actor
  steps: { nth: number; text: string }[]
}

/** Groups consecutive steps by actor. */
export function stepGroups(steps: ServiceItem['steps']): StepGroup[] {
  const groups: StepGroup[] = []
  steps.forEach(({ text, by }, index) => {
    const last = groups[groups.length - 1]
    const step = { nth: index + 1, text }
    if (last && last.by === by) last.steps.push(step)
    else groups.push({ by, steps: [step] })
  })
  return groups
}

/** Number of ticked materials that are still required. */
export const countPrepared = ({ materials }: ServiceItem, ticked: string[]) =>
  materials.filter((material) => ticked.includes(material)).length

export interface FeeTable {
  /** Separate columns for paper and online prices. */
  split: boolean
  rows: { code: string; name: string; verified: boolean; cells: FeeCell[] }[]
}

/** Undefined if unknown. */
export type FeeCell = { amount: number; unit: string } | undefined

export function feeTable(fees: Fee[]): FeeTable {
  const split = fees.some(({ paper, online }) => paper !== undefined || online !== undefined)
  const cell = (amount: number | undefined, unit: string): FeeCell =>
    amount === undefined ? undefined : { amount, unit: unit.replace(/^(?:元|CNY)/, '') }
  return {
    split,
    rows: fees.map(({ code, name, amount, paper, online, unit, verified }) => ({
      code,
      name,
      verified,
      cells: split ? [cell(paper ?? amount, unit), cell(online, unit)] : [cell(amount, unit)],
    })),
  }
}

/** Service items that can be applied for in this app. */
const applications: Record<string, 'mediation' | 'aid'> = { SV047: 'mediation', SV045: 'aid' }
export const applicationFor = (item: { id: string }) => own(applications, item.id)

/** Where the item can be handled. `outlets`: number of handling outlets. */
export function channelOf(item: ServiceItem, outlets: number) {
  if (item.online || applicationFor(item) || originalOf(item).where.includes('网上'))
    return outlets > 0 ? 'both' : 'online'
  return outlets > 0 ? 'outlets' : 'unknown'
}
