import { create } from 'zustand'
import type { Dashboard } from '@/contract/ratings/oversight.schema'
import { own } from '@/contract/shared/own.rules'
import type { RosterFile } from '@/contract/trainings/staff.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import { onErased } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { loading, type Remote, type Settled } from '@/shared/lib/remote'
import { daysOfPeriod, type Period } from './dashboard.model'
import * as api from '../reception.api'

interface DashboardStore {
  /** By `dashboardKey`. */
  dashboards: Record<string, Remote<Dashboard>>
  load: (outlet: string, today: IsoDay, period: Period) => Promise<void>
  exportFile: (outlet: string, today: IsoDay, period: Period) => Promise<Settled<RosterFile>>
}

export const dashboardKey = (outlet: string, today: IsoDay, period: Period) =>
  `${outlet} ${today} ${period}`

/** Figures of an outlet for its staff. */
export const useDashboard = create<DashboardStore>()((set, get) => {
  const show = (key: string, board: Remote<Dashboard>) =>
    set({ dashboards: { ...get().dashboards, [key]: board } })
  return {
    dashboards: {},

    async load(outlet, today, period) {
      const key = dashboardKey(outlet, today, period)
      const isLoaded = () => own(get().dashboards, key)?.kind === 'ready'
      if (!isLoaded()) show(key, loading)
      const answer = await once(`dashboard ${key}`, () =>
        api.getDashboard(outlet, daysOfPeriod(today, period)),
      )
      if (answer.kind === 'ready' || !isLoaded()) show(key, answer)
    },

    exportFile: (outlet, today, period) =>
      once(`export ${dashboardKey(outlet, today, period)}`, () =>
        api.exportDashboard(outlet, daysOfPeriod(today, period)),
      ),
  }
})

onErased(() => useDashboard.setState({ dashboards: {} }))
