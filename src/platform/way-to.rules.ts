import type { Point } from '@/contract/facts/places.schema'

export interface Place {
  name: string
  /** Absent if no source states it. */
  address?: string | undefined
  /** GCJ-02, only if it is exact: the anchor of a district is no place. */
  at?: Point | undefined
}

/** `map` shows the point; `search` looks for the address on a map; `copy` leaves that to the citizen's map app. */
export type Way = 'map' | 'search' | 'copy'

/** How one gets to a place; undefined if neither its point nor its address is known. */
export const wayTo = ({ address, at }: Place, byAddress: Exclude<Way, 'map'>): Way | undefined =>
  at ? 'map' : address ? byAddress : undefined
