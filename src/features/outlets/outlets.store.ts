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
  /** The visible area of the map. */
  view: View
  /** Area requested by the citizen; without it the map shows the results. */
  focus?: Bounds
  /** Counts requests, so that requesting the same area again moves the map back. */
  asked: number
  /** Outlet ids of the pressed marker: one is shown as a card, several as a list. */
  opened: string[]
  /** Kept in memory only. */
  position?: Point
  /** State of the position request, which only the citizen starts. */
  locating: 'no' | 'asking' | 'refused'
  /** Replaces the filter, for links from other pages. */
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

/** Filter, order and view of the outlets, shared by map and list. */
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
