import type { Point } from '@/contract/facts/places.schema'

export interface PlaceMapProps {
  name: string
  /** Exact position; absent if only the district is known. */
  at?: Point | undefined
  /** Anchor of the district. */
  anchor?: Point | undefined
  onPress: () => void
}
