import { create } from 'zustand'
import type { Dashboard } from '@/contract/ratings/oversight.schema'
import type { RosterFile } from '@/contract/trainings/staff.schema'
import { onErased } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { loading, type Remote, type Settled } from '@/shared/lib/remote'
import { daysUntil, type Stretch } from './dashboard.model'
import * as api from '../reception.api'

interface DashboardStore {
  /** By outlet and days. */
  boards: Record<string, Remote<Dashboard>>
  load: (outlet: string, today: string, stretch: Stretch) => Promise<void>
  exportFile: (outlet: string, today: string, stretch: Stretch) => Promise<Settled<RosterFile>>
}

export const boardKey = (outlet: string, today: string, stretch: Stretch) =>
  `${outlet} ${today} ${stretch}`

/** An outlet's own figures. */
export const useDashboard = create<DashboardStore>()((set, get) => {
  const put = (key: string, board: Remote<Dashboard>) =>
    set({ boards: { ...get().boards, [key]: board } })
  return {
    boards: {},

    async load(outlet, today, stretch) {
      const key = boardKey(outlet, today, stretch)
      const isThere = () => get().boards[key]?.kind === 'ready'
      if (!isThere()) put(key, loading)
      const answer = await once(`dashboard ${key}`, () =>
        api.getDashboard(outlet, daysUntil(today, stretch)),
      )
      if (answer.kind === 'ready' || !isThere()) put(key, answer)
    },

    exportFile: (outlet, today, stretch) =>
      once(`export ${boardKey(outlet, today, stretch)}`, () =>
        api.exportDashboard(outlet, daysUntil(today, stretch)),
      ),
  }
})

onErased(() => useDashboard.setState({ boards: {} }))
