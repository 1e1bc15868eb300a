import { own } from '@/contract/shared/own.rules'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Plan } from '@/contract/trainings/learning.schema'
import { onErased, ownStorage } from '@/platform/storage'
import { idle, loading, type Remote, type Settled } from '@/shared/lib/remote'
import { once } from '@/shared/lib/once'
import { typedSince } from '@/shared/lib/typed-since'
import * as api from '../organising.api'
import type { TypedPlan } from './plan.model'

interface PlansStore {
  year?: number
  /** The plans of all outlets in `year`; they are public. */
  plans: Remote<Plan[]>
  /** Unsaved input by planKey(), stored on the phone. */
  typed: Record<string, TypedPlan>
  load: (year: number) => Promise<void>
  type: (outletId: string, year: number, change: TypedPlan) => void
  save: (plan: Pick<Plan, 'base' | 'year' | 'items'>) => Promise<Settled<Plan>>
}

export const planKey = (outletId: string, year: number) => `${outletId}-${year}`

/** The annual training plans of the outlets. */
export const usePlans = create<PlansStore>()(
  persist(
    (set, get) => ({
      plans: idle,
      typed: {},

      async load(year) {
        if (get().year !== year) set({ year, plans: loading })
        const plans = await api.listPlans(year)
        if (get().year === year) set({ plans })
      },

      type(outletId, year, change) {
        const { typed } = get()
        const key = planKey(outletId, year)
        set({ typed: { ...typed, [key]: { ...own(typed, key), ...change } } })
      },

      save: ({ base, year, items }) =>
        once(`plan ${base} ${year}`, async () => {
          const key = planKey(base, year)
          const left = typedSince(() => own(get().typed, key))
          const planned = items.map(({ topic, planned: count }) => ({ topic, planned: count }))
          const answer = await api.savePlan(base, year, { items: planned })
          if (answer.kind === 'failed') return answer
          await get().load(year)
          const { [key]: _, ...others } = get().typed
          if (!left()) set({ typed: others })
          return answer
        }),
    }),
    {
      name: 'plan-drafts',
      storage: createJSONStorage(() => ownStorage),
      partialize: ({ typed }) => ({ typed }),
    },
  ),
)

onErased(() => usePlans.setState(usePlans.getInitialState(), true))
