import { create } from 'zustand'
import type { Dashboard } from '@/contract/ratings/oversight.schema'
import type { RosterFile } from '@/contract/trainings/staff.schema'
import { onErased } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { loading, type Remote, type Settled } from '@/shared/lib/remote'
import { daysOfPeriod, type Period } from './dashboard.model'
import * as api from '../reception.api'

interface DashboardStore {
  /** By outlet and days. */
  dashboards: Record<string, Remote<Dashboard>>
  load: (outlet: string, today: string, stretch: Period) => Promise<void>
  exportFile: (outlet: string, today: string, stretch: Period) => Promise<Settled<RosterFile>>
}

export const dashboardKey = (outlet: string, today: string, stretch: Period) =>
  `${outlet} ${today} ${stretch}`

/** An outlet's own figures. */
export const useDashboard = create<DashboardStore>()((set, get) => {
  const put = (key: string, board: Remote<Dashboard>) =>
    set({ dashboards: { ...get().dashboards, [key]: board } })
  return {
    dashboards: {},

    async load(outlet, today, stretch) {
      const key = dashboardKey(outlet, today, stretch)
      const isThere = () => get().dashboards[key]?.kind === 'ready'
      if (!isThere()) put(key, loading)
      const answer = await once(`dashboard ${key}`, () =>
        api.getDashboard(outlet, daysOfPeriod(today, stretch)),
      )
      if (answer.kind === 'ready' || !isThere()) put(key, answer)
    },

    exportFile: (outlet, today, stretch) =>
      once(`export ${dashboardKey(outlet, today, stretch)}`, () =>
        api.exportDashboard(outlet, daysOfPeriod(today, stretch)),
      ),
  }
})

onErased(() => useDashboard.setState({ dashboards: {} }))
