import { create } from 'zustand'
import type { AllFigures, Figures } from '@/contract/ratings/ratings.schema'
import { keepStored, readStored } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import * as api from './figures.api'

interface FiguresStore {
  /** Undefined until they are known: nothing waits for them. */
  all: AllFigures | undefined
  /** When they were read, in ms since 1970. */
  readAt: number
  load: () => Promise<void>
}

/** For so long what was read is not asked for again, in ms. */
const fresh = 60_000
const stored = 'figures'

/** The public figures of all outlets and services. Saved on the phone: better old than none. */
export const useFigures = create<FiguresStore>()((set, get) => ({
  all: undefined,
  readAt: 0,

  async load() {
    if (!get().all) set({ all: readStored<AllFigures>(stored) })
    if (Math.abs(Date.now() - get().readAt) < fresh) return
    await once('figures', async () => {
      const answer = await api.listFigures()
      if (answer.kind === 'failed') return
      set({ readAt: Date.now() })
      if (JSON.stringify(answer.value) === JSON.stringify(get().all)) return // same screen
      keepStored(stored, answer.value)
      set({ all: answer.value })
    })
  },
}))

/** Of one outlet or service item; undefined where it was never rated, or nobody knows. */
export const figuresOf = (all: AllFigures | undefined, id: string): Figures | undefined =>
  all?.outlets[id] ?? all?.services[id]
