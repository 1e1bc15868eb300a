import type { Point } from '@/contract/facts/places.schema'

export interface PlaceMapProps {
  name: string
  /** The place; absent where only its district is known. */
  at?: Point | undefined
  /** The district's middle. */
  anchor?: Point | undefined
  onPress: () => void
}
