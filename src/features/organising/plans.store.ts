import { create } from 'zustand'
import type { Plan } from '@/contract/learning.schema'
import { onErased } from '@/platform/storage'
import { idle, loading, type Remote, type Settled } from '@/shared/lib/remote'
import { once } from './once'
import * as api from './organising.api'

interface PlansStore {
  year?: number
  /** Of every base, in that year: they are public. */
  plans: Remote<Plan[]>
  load: (year: number) => Promise<void>
  save: (plan: Pick<Plan, 'base' | 'year' | 'items'>) => Promise<Settled<Plan>>
}

/** What bases mean to hold in a year. */
export const usePlans = create<PlansStore>()((set, get) => ({
  plans: idle,

  async load(year) {
    if (get().year !== year) set({ year, plans: loading })
    const plans = await api.listPlans(year)
    if (get().year === year) set({ plans })
  },

  save: ({ base, year, items }) =>
    once(`plan ${base} ${year}`, async () => {
      const planned = items.map(({ topic, planned: count }) => ({ topic, planned: count }))
      const answer = await api.savePlan(base, year, { items: planned })
      if (answer.kind === 'ready') await get().load(year)
      return answer
    }),
}))

onErased(() => usePlans.setState(usePlans.getInitialState(), true))
