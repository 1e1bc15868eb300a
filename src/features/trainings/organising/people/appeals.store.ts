import { create } from 'zustand'
import type { Appeal } from '@/contract/trainings/staff.schema'
import { onErased } from '@/platform/storage'
import { idle, loading, type Remote, type Settled } from '@/shared/lib/remote'
import { once } from '@/shared/lib/once'
import * as api from '../organising.api'

interface AppealsStore {
  /** Without a decision yet. */
  list: Remote<Appeal[]>
  load: () => Promise<void>
  decide: (appeal: Appeal, forgive: boolean) => Promise<Settled<Appeal[]>>
}

/** Appeals against counted no-shows. */
export const useAppeals = create<AppealsStore>()((set, get) => ({
  list: idle,

  async load() {
    if (get().list.kind !== 'ready') set({ list: loading })
    const list = await api.listAppeals()
    if (list.kind === 'ready' || get().list.kind !== 'ready') set({ list })
  },

  decide: ({ training, way, no }, forgive) =>
    once(`appeal ${training.id} ${way} ${no}`, async () => {
      const answer = await api.decideAppeal(training.id, { way, no, forgive })
      if (answer.kind === 'ready') set({ list: answer })
      return answer
    }),
}))

onErased(() => useAppeals.setState(useAppeals.getInitialState(), true))
