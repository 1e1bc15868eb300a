import { sumOfPeople } from '@/contract/facts/demand.rules'
import type { DemandedItem, DemandFigures } from '@/contract/facts/demand.schema'

const hasPeople = (people: DemandFigures) => sumOfPeople(people) > 0

/** Items that at least a group of people wanted; `unhandled`: of these, those that no outlet handles. */
export const wantedItems = (items: DemandedItem[], unhandled: boolean) =>
  items.filter(
    ({ people, outlets, online }) =>
      hasPeople(people) && (!unhandled || (outlets === 0 && !online)),
  )

/** Districts that somebody wants it in. The others are in the file. */
export const wantedDistricts = ({ districts }: DemandedItem) =>
  districts.filter(({ people }) => hasPeople(people))
