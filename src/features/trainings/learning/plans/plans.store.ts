import { create } from 'zustand'
import type { Plan } from '@/contract/trainings/learning.schema'
import { idle, loading, type Remote } from '@/shared/lib/remote'
import * as api from '../learning.api'

interface PlansStore {
  year?: number
  plans: Remote<Plan[]>
  load: (year: number) => Promise<void>
}

/** Public: what each outlet planned for a year, and what it held. */
export const usePlans = create<PlansStore>()((set, get) => ({
  plans: idle,

  async load(year) {
    if (get().year !== year || get().plans.kind !== 'ready') set({ year, plans: loading })
    const plans = await api.listPlans(year)
    if (get().year !== year) return // another year was chosen meanwhile
    if (plans.kind === 'ready' || get().plans.kind !== 'ready') set({ plans })
  },
}))
