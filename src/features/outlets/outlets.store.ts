import { create } from 'zustand'
import type { Point } from '@/contract/facts/places.schema'
import { fuzzyPosition } from '@/platform/location'
import { aroundPosition, innerCity } from './usual-views.model'
import type { MapView } from './clusters.model'
import type { Filter } from './filter.model'
import type { Bounds } from './mercator.model'
import type { Sort } from './order.model'

interface OutletsStore {
  filter: Filter
  sort: Sort
  /** The list is shown in place of the map. */
  listOnly: boolean
  /** The visible area of the map. */
  view: MapView
  /** The area to show, if the citizen chose one. Otherwise the map shows the results. */
  focus?: Bounds
  /** Counts calls of `focusOn`, so that focusing on the same area again moves the map back. */
  focusCount: number
  /** Outlet ids of the pressed marker: one is shown as a card, several as a list. */
  opened: string[]
  /** Kept in memory only. */
  position?: Point
  /** State of the position request, which only the citizen starts. */
  locating: 'no' | 'asking' | 'refused'
  /** Replaces the filter, also for links from other pages. */
  replaceFilter: (filter: Filter) => void
  /** As replaceFilter, and shows the list in place of the map. */
  showList: (filter: Filter) => void
  changeFilter: (change: Filter) => void
  clearFilter: () => void
  sortBy: (sort: Sort) => Promise<void>
  toggleListOnly: () => void
  recordView: (view: MapView) => void
  focusOn: (focus: Bounds) => void
  open: (ids: string[]) => void
  close: () => void
  locate: () => Promise<void>
  dismissRefusal: () => void
}

/** Filter, order and view of the outlets, shared by map and list. */
export const useOutlets = create<OutletsStore>()((set, get) => ({
  filter: {},
  sort: 'district',
  listOnly: false,
  view: { bounds: innerCity, zoom: 10 },
  focusCount: 0,
  opened: [],
  locating: 'no',

  replaceFilter: (filter) => set({ filter, focus: undefined, opened: [] }),
  showList(filter) {
    get().replaceFilter(filter)
    set({ listOnly: true })
  },
  changeFilter: (change) => get().replaceFilter({ ...get().filter, ...change }),
  clearFilter: () => get().replaceFilter({}),

  async sortBy(sort) {
    if (sort === 'distance' && !get().position) await get().locate()
    else set({ sort })
  },

  toggleListOnly: () => set({ listOnly: !get().listOnly, opened: [] }),
  recordView: (view) => set({ view }),
  focusOn: (focus) => set({ focus, focusCount: get().focusCount + 1, opened: [] }),
  open: (opened) => set({ opened }),
  close: () => set({ opened: [] }),

  async locate() {
    if (get().locating === 'asking') return
    set({ locating: 'asking' })
    const position = await fuzzyPosition()
    if (!position) return set({ locating: 'refused', sort: 'district' })
    set({ locating: 'no', position, sort: 'distance' })
    const near = aroundPosition(position)
    if (near) get().focusOn(near)
  },

  dismissRefusal: () => set({ locating: 'no' }),
}))
