import { create } from 'zustand'
import type { PublicRatings } from '@/contract/ratings/ratings.schema'
import { loading, type Remote } from '@/shared/lib/remote'
import * as api from './public-ratings.api'

interface PublicStore {
  /** Keyed by outlet id or service id. */
  ratings: Record<string, Remote<PublicRatings>>
  load: (subject: string) => Promise<void>
}

export const usePublicRatings = create<PublicStore>()((set, get) => {
  const show = (subject: string, remote: Remote<PublicRatings>) =>
    set({ ratings: { ...get().ratings, [subject]: remote } })
  return {
    ratings: {},

    async load(subject) {
      const before = get().ratings[subject]
      if (before?.kind !== 'ready') show(subject, loading)
      const answer = await api.getRatings(subject)
      if (answer.kind === 'ready' || before?.kind !== 'ready') show(subject, answer)
    },
  }
})
