import { create } from 'zustand'
import type { Failure } from '@/contract/shared/failure'
import type { Access, Me, OwnData } from '@/contract/people/identity.schema'
import { onErased } from '@/platform/storage'
import { readAgain, readMore } from '@/shared/lib/pages'
import { idle, loading, type Remote, type Settled } from '@/shared/lib/remote'
import * as api from '../profile/profile.api'

interface OwnDataStore {
  /** Accesses of staff to the citizen's data, latest first. */
  accesses: Remote<Access[]>
  /** The export of all data. In memory only, until the citizen signs out. */
  data: Remote<OwnData>
  loadAccesses: () => Promise<void>
  loadMoreAccesses: () => Promise<Failure | undefined>
  exportData: () => Promise<void>
  withdrawConsent: () => Promise<Settled<Me>>
  /** A double tap sends one request. */
  deleteAccount: () => Promise<Settled<unknown>>
  acceptInvitation: (code: string) => Promise<Settled<Me>>
}

/** The citizen's rights over their data under PIPL, articles 15 and 44 to 47. Nothing is stored on the phone. */
export const useOwnData = create<OwnDataStore>()((set, get) => {
  let deletion: Promise<Settled<unknown>> | undefined
  return {
    accesses: idle,
    data: idle,

    async loadAccesses() {
      const before = get().accesses
      if (before.kind !== 'ready') set({ accesses: loading })
      const accesses = await readAgain(before, api.listAccesses)
      if (accesses.kind === 'ready' || before.kind !== 'ready') set({ accesses })
    },

    loadMoreAccesses: () =>
      readMore(
        () => get().accesses,
        api.listAccesses,
        (accesses) => set({ accesses }),
      ),

    async exportData() {
      set({ data: loading })
      set({ data: await api.exportMe() })
    },

    withdrawConsent: api.withdrawConsent,

    deleteAccount() {
      deletion ??= api.deleteMe().finally(() => (deletion = undefined))
      return deletion
    },

    acceptInvitation: api.acceptInvitation,
  }
})

onErased(() => useOwnData.setState({ accesses: idle, data: idle }))
