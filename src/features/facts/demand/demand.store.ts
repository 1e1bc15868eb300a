import { create } from 'zustand'
import type { Demand } from '@/contract/facts/demand.schema'
import { onErased } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { loading, type Remote } from '@/shared/lib/remote'
import * as api from './demand.api'

interface DemandStore {
  years: Record<number, Remote<Demand>>
  load: (year: number) => Promise<void>
  makeFile: typeof api.exportDemand
}

/** Demand for services by district, with the outlets that handle them, by year; for supervisors. */
export const useDemand = create<DemandStore>()((set, get) => ({
  years: {},

  async load(year) {
    const put = (all: Remote<Demand>) => set({ years: { ...get().years, [year]: all } })
    const isReady = () => get().years[year]?.kind === 'ready'
    if (!isReady()) put(loading)
    const answer = await once(`demand ${year}`, () => api.getDemand(year))
    if (answer.kind === 'ready' || !isReady()) put(answer)
  },

  makeFile: (year) => once(`demand file ${year}`, () => api.exportDemand(year)),
}))

onErased(() => useDemand.setState({ years: {} }))
