import { create } from 'zustand'
import type { Access, Me, OwnData } from '@/contract/people/identity.schema'
import { onErased } from '@/platform/storage'
import { idle, loading, type Remote, type Settled } from '@/shared/lib/remote'
import * as api from '../profile/profile.api'

interface OwnDataStore {
  /** Who of staff read what about them, the newest first. */
  accesses: Remote<Access[]>
  /** All that is stored about them. On the phone only until they leave. */
  data: Remote<OwnData>
  loadAccesses: () => Promise<void>
  prepare: () => Promise<void>
  withdraw: () => Promise<Settled<Me>>
  /** Their account ends. Asked twice is asked once. */
  end: () => Promise<Settled<unknown>>
  accept: (code: string) => Promise<Settled<Me>>
}

/** What somebody may do with what is stored about them: PIPL 15 and 44 to 47. Nothing of it is kept here. */
export const useOwnData = create<OwnDataStore>()((set, get) => {
  let ending: Promise<Settled<unknown>> | undefined
  return {
    accesses: idle,
    data: idle,

    async loadAccesses() {
      const before = get().accesses
      if (before.kind !== 'ready') set({ accesses: loading })
      const accesses = await api.listAccesses()
      if (accesses.kind === 'ready' || before.kind !== 'ready') set({ accesses })
    },

    async prepare() {
      set({ data: loading })
      set({ data: await api.exportMe() })
    },

    withdraw: api.withdrawConsent,

    end() {
      ending ??= api.deleteMe().finally(() => (ending = undefined))
      return ending
    },

    accept: api.acceptInvitation,
  }
})

onErased(() => useOwnData.setState({ accesses: idle, data: idle }))
