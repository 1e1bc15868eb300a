import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Message } from '@/contract/messages/messages.schema'
import { ownStorage, onErased } from '@/platform/storage'
import { idle, loading, ready, type Remote } from '@/shared/lib/remote'
import * as api from './messages.api'

interface MessagesStore {
  /** The newest first. */
  list: Remote<Message[]>
  /** The server could not be reached: what is on screen was read earlier. */
  offline: boolean
  load: () => Promise<void>
  /** All that are on screen are read. True: the server knows, too. */
  read: () => Promise<boolean>
}

/** What was told to whoever is signed in. Kept on the phone: it can be read without a network. */
export const useMessages = create<MessagesStore>()(
  persist(
    (set, get) => ({
      list: idle,
      offline: false,

      async load() {
        if (get().list.kind !== 'ready') set({ list: loading })
        const list = await api.listMessages()
        if (list.kind === 'ready') set({ list, offline: false })
        else if (list.failure.code === 'signed_out') set({ list, offline: false })
        else set(get().list.kind === 'ready' ? { offline: true } : { list }) // better old than blank
      },

      async read() {
        const { list } = get()
        const [newest] = list.kind === 'ready' ? list.value : []
        if (!newest) return false
        return (await api.readMessages(newest.id)).kind === 'ready'
      },
    }),
    {
      name: 'messages',
      storage: createJSONStorage(() => ownStorage),
      partialize: ({ list }) => (list.kind === 'ready' ? { kept: list.value } : {}),
      merge: (stored, now) => {
        const { kept } = (stored ?? {}) as { kept?: Message[] }
        return { ...now, ...(kept && { list: ready(kept) }) }
      },
    },
  ),
)

onErased(() => useMessages.setState({ list: idle, offline: false }))
