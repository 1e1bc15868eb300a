import { create } from 'zustand'
import type { EditToConfirm } from '@/contract/facts/outlet-edits.schema'
import { own } from '@/contract/shared/own.rules'
import { onErased } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import type { Remote, Settled } from '@/shared/lib/remote'
import * as api from '../outlet-edits.api'

interface ConfirmationsStore {
  /** By outlet. */
  toConfirm: Record<string, Remote<EditToConfirm[]>>
  load: (outlet: string) => Promise<void>
  confirm: (outlet: string, edits: string[]) => Promise<Settled<EditToConfirm[]>>
}

/** What the staff of an outlet are asked to confirm, because it fades otherwise. */
export const useConfirmations = create<ConfirmationsStore>()((set, get) => {
  const put = (outlet: string, list: Remote<EditToConfirm[]>) =>
    set({ toConfirm: { ...get().toConfirm, [outlet]: list } })
  const load = (outlet: string) =>
    once(`to confirm ${outlet}`, async () => {
      const list = await api.listToConfirm(outlet)
      if (list.kind === 'ready' || own(get().toConfirm, outlet)?.kind !== 'ready') put(outlet, list)
    })
  return {
    toConfirm: {},
    load,

    confirm: (outlet, edits) =>
      once(`confirm ${outlet}`, async () => {
        const list = await api.confirmOutlet(outlet, edits)
        if (list.kind === 'ready') put(outlet, list)
        else if (list.failure.code === 'conflict') await load(outlet) // somebody has changed it
        return list
      }),
  }
})

onErased(() => useConfirmations.setState({ toConfirm: {} }))
