import type { Fee, ServiceItem } from '@/contract/facts/services.schema'

type Actor = ServiceItem['steps'][number]['by']

export interface StepGroup {
  /** Who acts; undefined where the facts do not make it clear. */
  by: Actor
  steps: { nth: number; text: string }[]
}

/** The steps, those that follow one another and are done by the same side together. */
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

/** How many of the item's materials are at hand. What is ticked and no longer asked for does not count. */
export const preparedOf = ({ materials }: ServiceItem, ticked: string[]) =>
  materials.filter((material) => ticked.includes(material)).length

export interface FeeTable {
  /** Whether a paper and an online price stand side by side. */
  split: boolean
  rows: { code: string; name: string; verified: boolean; cells: FeeCell[] }[]
}

/** An amount with its unit; undefined where none is known. */
export type FeeCell = { amount: number; unit: string } | undefined

export function feeTable(fees: Fee[]): FeeTable {
  const split = fees.some(({ paper, online }) => paper !== undefined || online !== undefined)
  const cell = (amount: number | undefined, unit: string): FeeCell =>
    amount === undefined ? undefined : { amount, unit: unit.replace(/^元/, '') }
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

/** How it can be handled: the words for it are one of these. */
export function waysOf({ online, where }: ServiceItem, outlets: number) {
  if (online || where.includes('网上')) return outlets > 0 ? 'both' : 'online'
  return outlets > 0 ? 'outlets' : 'unknown'
}
