import { create } from 'zustand'
import type { Freshness } from '@/contract/facts/freshness.schema'
import { onErased } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { idle, loading, type Remote } from '@/shared/lib/remote'
import * as api from './freshness.api'

interface FreshnessStore {
  board: Remote<Freshness>
  load: () => Promise<void>
  makeFile: typeof api.exportFreshness
}

/** What supervisors correct first. */
export const useFreshness = create<FreshnessStore>()((set, get) => ({
  board: idle,

  load: () =>
    once('freshness', async () => {
      if (get().board.kind !== 'ready') set({ board: loading })
      const board = await api.getFreshness()
      if (board.kind === 'ready' || get().board.kind !== 'ready') set({ board })
    }),

  makeFile: () => once('freshness file', api.exportFreshness),
}))

onErased(() => useFreshness.setState({ board: idle }))
