import { create } from 'zustand'
import type { Oversight } from '@/contract/ratings/oversight.schema'
import type { StaffRating } from '@/contract/ratings/ratings.schema'
import type { Failure } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import { draftsById } from '@/platform/drafts-by-id'
import { onErased } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { pagedLists } from '@/shared/lib/pages'
import { loading, type Remote, type Settled } from '@/shared/lib/remote'
import * as api from './oversight.api'

interface OversightStore {
  /** Keyed by outlet id. */
  ratings: Record<string, Remote<StaffRating[]>>
  /** Keyed by year. */
  years: Record<number, Remote<Oversight>>
  loadRatings: (outlet: string) => Promise<Failure | undefined>
  loadMoreRatings: (outlet: string) => Promise<Failure | undefined>
  /** Supervisors only. */
  removeText: (outlet: string, id: string, reason: string) => Promise<Settled<StaffRating>>
  loadYear: (year: number) => Promise<void>
  exportYear: typeof api.exportOversight
}

export const useOversight = create<OversightStore>()((set, get) => {
  const putRatings = (outlet: string, list: Remote<StaffRating[]>) =>
    set({ ratings: { ...get().ratings, [outlet]: list } })
  const putYear = (year: number, all: Remote<Oversight>) =>
    set({ years: { ...get().years, [year]: all } })

  const ratings = pagedLists('ratings', () => get().ratings, putRatings, api.listRatings)

  return {
    ratings: {},
    years: {},

    loadRatings: ratings.load,
    loadMoreRatings: ratings.loadMore,

    removeText: (outlet, id, reason) =>
      once(`remove ${id}`, async () => {
        const answer = await api.removeText(id, reason)
        const before = own(get().ratings, outlet)
        if (answer.kind === 'ready' && before?.kind === 'ready')
          putRatings(outlet, {
            ...before,
            value: before.value.map((rating) => (rating.id === id ? answer.value : rating)),
          })
        return answer
      }),

    async loadYear(year) {
      const isLoaded = () => get().years[year]?.kind === 'ready'
      if (!isLoaded()) putYear(year, loading)
      const answer = await once(`oversight ${year}`, () => api.getOversight(year))
      if (answer.kind === 'ready' || !isLoaded()) putYear(year, answer)
    },

    exportYear: (year) => once(`export oversight ${year}`, () => api.exportOversight(year)),
  }
})

onErased(() => useOversight.setState({ ratings: {}, years: {} }))

/** Why the text of a rating is to be removed, by rating. */
export const useRemovalDrafts = draftsById<{ reason?: string }>('text-removals')
