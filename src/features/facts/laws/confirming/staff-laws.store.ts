import { create } from 'zustand'
import type { LawConfirmationForm, StaffLaw } from '@/contract/facts/law-confirmations.schema'
import { draftsById } from '@/platform/drafts-by-id'
import { onErased } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { idle, loading, type Remote, type Settled } from '@/shared/lib/remote'
import * as api from './staff-laws.api'

interface StaffLawsStore {
  laws: Remote<StaffLaw[]>
  load: () => Promise<void>
  confirm: (law: string, form: LawConfirmationForm) => Promise<Settled<StaffLaw[]>>
}

/** Addresses and reasons that are typed and not sent yet, by law. */
export const useLawDrafts = draftsById<{ official?: string; reason?: string }>('law-confirmations')

/** Laws that change pages, as supervisors see them. */
export const useStaffLaws = create<StaffLawsStore>()((set, get) => ({
  laws: idle,

  load: () =>
    once('laws', async () => {
      if (get().laws.kind !== 'ready') set({ laws: loading })
      const laws = await api.listLaws()
      if (laws.kind === 'ready' || get().laws.kind !== 'ready') set({ laws })
    }),

  confirm: (law, form) =>
    once(`confirm ${law}`, async () => {
      const laws = await api.confirmLaw(law, form)
      if (laws.kind === 'ready') set({ laws })
      else if (laws.failure.code === 'conflict') await get().load() // what is recorded now is to be compared
      return laws
    }),
}))

onErased(() => useStaffLaws.setState({ laws: idle }))
