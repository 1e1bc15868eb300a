import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { PublicRatings } from '@/contract/ratings/ratings.schema'
import { own } from '@/contract/shared/own.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import { serverNow } from '@/platform/server-clock'
import { stateStorage } from '@/platform/storage'
import { isUnreachable, loading, ready, type Remote } from '@/shared/lib/remote'
import * as api from './public-ratings.api'

interface PublicRatingsStore {
  /** Keyed by outlet id or service id. */
  ratings: Record<string, Remote<PublicRatings>>
  /** When those that are ready were read, by the server's clock. */
  readAt: Record<string, EpochMs>
  /** The server could not be reached, so what is on screen was read earlier. */
  offline: boolean
  load: (subject: string) => Promise<void>
}

interface Kept {
  subject: string
  ratings: PublicRatings
  readAt: EpochMs
}

/** The ratings opened last are stored, so that their pages open offline. */
const maxKept = 10

/** The published ratings of single outlets and services. */
export const usePublicRatings = create<PublicRatingsStore>()(
  persist(
    (set, get) => ({
      ratings: {},
      readAt: {},
      offline: false,

      async load(subject) {
        const before = own(get().ratings, subject)
        const show = (remote: Remote<PublicRatings>) => {
          const { [subject]: _, ...others } = get().ratings
          set({ ratings: { ...others, [subject]: remote } }) // the last key is the newest
        }
        if (before?.kind !== 'ready') show(loading)
        const answer = await api.getRatings(subject)
        const isAway = answer.kind === 'failed' && isUnreachable(answer.failure)
        if (!isAway || before?.kind !== 'ready') show(answer)
        if (answer.kind === 'ready') set({ readAt: { ...get().readAt, [subject]: serverNow() } })
        set({ offline: isAway })
      },
    }),
    {
      name: 'public-ratings',
      storage: createJSONStorage(() => stateStorage),
      partialize: ({ ratings, readAt }) => ({
        kept: Object.entries(ratings)
          .flatMap(([subject, remote]): Kept[] =>
            remote.kind === 'ready'
              ? [{ subject, ratings: remote.value, readAt: own(readAt, subject) ?? 0 }]
              : [],
          )
          .slice(-maxKept),
      }),
      merge: (stored, now) => {
        const { kept = [] } = (stored ?? {}) as { kept?: Kept[] }
        const entries = <T>(value: (entry: Kept) => T) =>
          Object.fromEntries(kept.map((entry) => [entry.subject, value(entry)]))
        return {
          ...now,
          ratings: entries(({ ratings }) => ready(ratings)),
          readAt: entries(({ readAt }) => readAt),
        }
      },
    },
  ),
)
