import { own } from '@/contract/shared/own.rules'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { EpochMs } from '@/contract/shared/time.types'
import type { DaySlots, VisitableOutlet } from '@/contract/visits/visits.schema'
import { stateStorage } from '@/platform/storage'
import { serverNow } from '@/platform/server-clock'
import { idle, loading, ready, type Remote, type Settled } from '@/shared/lib/remote'
import * as api from './availability.api'
import { slotsOf, type Availability } from './slots.model'

interface AvailabilityStore {
  outlets: Remote<VisitableOutlet[]>
  /** When the outlets were read; undefined for a list that an older version of the app kept. */
  outletsReadAt?: EpochMs | undefined
  /** The server was unreachable, so the outlets are those of an earlier answer. */
  offline: boolean
  /** By outlet id. */
  byOutlet: Record<string, Remote<Availability>>
  /** When each outlet's availability was read. */
  readAt: Record<string, EpochMs>
  loadOutlets: () => Promise<void>
  load: (outlet: string) => Promise<void>
}

/** The days of an outlet with very many slots come in several replies. */
async function readAllDays(outlet: string): Promise<Settled<Availability>> {
  const first = await api.getAvailability(outlet)
  if (first.kind !== 'ready') return first
  const { days = [], next, ...rest } = first.value
  const all: DaySlots[] = [...days]
  for (let from = next, last = ''; from && from > last;) {
    const more = await api.getAvailability(outlet, from)
    if (more.kind !== 'ready') return more
    all.push(...(more.value.days ?? []))
    ;[last, from] = [from, more.value.next]
  }
  return ready({ ...rest, slots: slotsOf(all) })
}

/** What citizens can book. Only the list of outlets is cached on the phone, never the free slots. */
export const useAvailability = create<AvailabilityStore>()(
  persist(
    (set, get) => {
      const show = (outlet: string, remote: Remote<Availability>) =>
        set({ byOutlet: { ...get().byOutlet, [outlet]: remote } })

      return {
        outlets: idle,
        offline: false,
        byOutlet: {},
        readAt: {},

        async loadOutlets() {
          const outlets = await api.listVisitableOutlets()
          if (outlets.kind === 'ready') set({ outlets, outletsReadAt: serverNow(), offline: false })
          else if (get().outlets.kind === 'ready') set({ offline: true })
          else set({ outlets })
        },

        async load(outlet) {
          if (own(get().byOutlet, outlet)?.kind !== 'ready') show(outlet, loading)
          const answer = await readAllDays(outlet)
          if (answer.kind === 'ready') set({ readAt: { ...get().readAt, [outlet]: serverNow() } })
          if (answer.kind === 'ready' || own(get().byOutlet, outlet)?.kind !== 'ready')
            show(outlet, answer)
        },
      }
    },
    {
      name: 'visiting',
      storage: createJSONStorage(() => stateStorage),
      partialize: ({ outlets, outletsReadAt }) =>
        outlets.kind === 'ready' ? { kept: outlets.value, outletsReadAt } : {},
      merge: (stored, initial) => {
        const { kept, outletsReadAt } = (stored ?? {}) as StoredOutlets
        return { ...initial, ...(kept && { outlets: ready(kept), outletsReadAt }) }
      },
    },
  ),
)

interface StoredOutlets extends Pick<AvailabilityStore, 'outletsReadAt'> {
  kept?: VisitableOutlet[]
}
