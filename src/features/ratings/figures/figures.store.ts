import { create } from 'zustand'
import type { AllFigures, Figures } from '@/contract/ratings/ratings.schema'
import type { Failure } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import { keepStored, readStored } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import * as api from './figures.api'

interface FiguresStore {
  /** Undefined until loaded. */
  all: AllFigures | undefined
  /** Why the last request failed. */
  failure: Failure | undefined
  readAt: EpochMs
  load: () => Promise<void>
}

/** Minimum time between two requests, in ms. */
const freshFor = 60_000
const stored = 'figures'

/** Public figures of all outlets and services, kept on the phone for offline use. */
export const useFigures = create<FiguresStore>()((set, get) => ({
  all: undefined,
  failure: undefined,
  readAt: 0,

  async load() {
    if (!get().all) set({ all: readStored<AllFigures>(stored) })
    if (!get().all) set({ failure: undefined })
    if (Math.abs(Date.now() - get().readAt) < freshFor) return
    await once('figures', async () => {
      const answer = await api.listFigures()
      if (answer.kind === 'failed') return set({ failure: answer.failure })
      set({ readAt: Date.now(), failure: undefined })
      if (JSON.stringify(answer.value) === JSON.stringify(get().all)) return // same screen
      keepStored(stored, answer.value)
      set({ all: answer.value })
    })
  },
}))

/** Undefined if never rated, or not loaded. */
export const figuresOf = (all: AllFigures | undefined, id: string): Figures | undefined =>
  own(all?.outlets, id) ?? own(all?.services, id)
