import type { DemandedItem, DemandFigures, DemandKind } from './demand.schema'
import { demand } from './demand.settings'

/** Different people who wanted an item, in one district or, without one, anywhere. */
export interface DemandCount {
  kind: DemandKind
  item: string
  /** `none`: not known. Absent: in all districts together. */
  district?: string | undefined
  people: number
}

/** Where an item is handled: by district, and online. */
export interface Supply {
  item: string
  /** Numbers of outlets. */
  districts: ReadonlyMap<string, number>
  online: boolean
}

/** Full groups only, so that the difference of two figures is none or at least a group as well. */
export const inGroups = (people: number) => people - (people % demand.group)

const nobody: DemandFigures = { asked: 0, applied: 0, booked: 0 }

const figuresOf = (counts: readonly DemandCount[]): DemandFigures =>
  counts.reduce((all, { kind, people }) => ({ ...all, [kind]: inGroups(people) }), nobody)

export const sumOfPeople = ({ asked: questions, applied, booked }: DemandFigures) =>
  questions + applied + booked

/** Demand beside supply: items that people wanted or outlets handle, the most wanted first. */
export function compareDemand(
  counts: readonly DemandCount[],
  supplies: readonly Supply[],
): DemandedItem[] {
  const supplyOf = new Map(supplies.map((supply) => [supply.item, supply]))
  const countsOf = new Map<string, DemandCount[]>()
  for (const count of counts) countsOf.set(count.item, [...(countsOf.get(count.item) ?? []), count])
  return [...new Set([...countsOf.keys(), ...supplyOf.keys()])]
    .map((item) => compareItem(item, countsOf.get(item) ?? [], supplyOf.get(item)))
    .filter(({ item, people }) => supplyOf.has(item) || sumOfPeople(people) > 0)
    .sort(
      (a, b) =>
        sumOfPeople(b.people) - sumOfPeople(a.people) ||
        a.outlets - b.outlets ||
        (a.item < b.item ? -1 : 1),
    )
}

function compareItem(
  item: string,
  counts: readonly DemandCount[],
  supply: Supply | undefined,
): DemandedItem {
  const outlets = supply?.districts ?? new Map<string, number>()
  const wanted = counts.flatMap(({ district }) => district ?? [])
  const districts = [...new Set([...wanted, ...outlets.keys()])].sort().map((district) => ({
    district,
    people: figuresOf(counts.filter((count) => count.district === district)),
    outlets: outlets.get(district) ?? 0,
  }))
  return {
    item,
    people: figuresOf(counts.filter(({ district }) => district === undefined)),
    outlets: [...outlets.values()].reduce((sum, handling) => sum + handling, 0),
    online: supply?.online ?? false,
    districts: districts.filter(
      (inDistrict) => inDistrict.outlets > 0 || sumOfPeople(inDistrict.people) > 0,
    ),
  }
}
