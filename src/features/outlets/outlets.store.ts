import { create } from 'zustand'
import type { Point } from '@/contract/facts/places.schema'
import { fuzzyPosition } from '@/platform/location'
import { aroundPosition, innerCity } from './camera.model'
import type { View } from './clusters.model'
import type { Filter } from './filter.model'
import type { Bounds } from './mercator.model'
import type { Sort } from './order.model'

interface OutletsStore {
  filter: Filter
  sort: Sort
  /** The list covers the map. */
  full: boolean
  /** What the map shows. */
  view: View
  /** What the citizen asked the map to show, and how often they did; else it shows what is found. */
  focus?: Bounds
  asked: number
  /** Ids of what a marker stands for: one is shown as a card, several as a list. */
  opened: string[]
  /** Kept while the app runs, and nowhere. */
  position?: Point
  /** Whether the citizen was asked for it: only after they pressed for it. */
  locating: 'no' | 'asking' | 'refused'
  /** Comes here from elsewhere, for this and nothing else. */
  show: (filter: Filter) => void
  wish: (change: Filter) => void
  clear: () => void
  sortBy: (sort: Sort) => Promise<void>
  toggleFull: () => void
  lookedAt: (view: View) => void
  lookAt: (focus: Bounds) => void
  open: (ids: string[]) => void
  close: () => void
  locate: () => Promise<void>
  forgetRefusal: () => void
}

/** What is looked for on the map and in the list: one set for both. */
export const useOutlets = create<OutletsStore>()((set, get) => ({
  filter: {},
  sort: 'district',
  full: false,
  view: { bounds: innerCity, zoom: 10 },
  asked: 0,
  opened: [],
  locating: 'no',

  show: (filter) => set({ filter, focus: undefined, opened: [] }),
  wish: (change) => get().show({ ...get().filter, ...change }),
  clear: () => get().show({}),

  async sortBy(sort) {
    if (sort === 'distance' && !get().position) await get().locate()
    else set({ sort })
  },

  toggleFull: () => set({ full: !get().full, opened: [] }),
  lookedAt: (view) => set({ view }),
  lookAt: (focus) => set({ focus, asked: get().asked + 1, opened: [] }),
  open: (opened) => set({ opened }),
  close: () => set({ opened: [] }),

  async locate() {
    if (get().locating === 'asking') return
    set({ locating: 'asking' })
    const position = await fuzzyPosition()
    if (!position) return set({ locating: 'refused', sort: 'district' })
    set({ locating: 'no', position, sort: 'distance' })
    const near = aroundPosition(position)
    if (near) get().lookAt(near)
  },

  forgetRefusal: () => set({ locating: 'no' }),
}))
