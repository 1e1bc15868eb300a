import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Message } from '@/contract/messages/messages.schema'
import { ownStorage, onErased } from '@/platform/storage'
import { idle, loading, ready, type Remote } from '@/shared/lib/remote'
import * as api from './messages.api'

interface MessagesStore {
  /** Latest first. */
  list: Remote<Message[]>
  /** The server was unreachable, so the screen shows an earlier answer. */
  offline: boolean
  load: () => Promise<void>
  /** Marks all listed messages as read. True: the server has confirmed it. */
  markRead: () => Promise<boolean>
}

/** The citizen's messages, cached on the phone for reading offline. */
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
        else set(get().list.kind === 'ready' ? { offline: true } : { list }) // keep the earlier list
      },

      async markRead() {
        const { list } = get()
        const [latest] = list.kind === 'ready' ? list.value : []
        if (!latest) return false
        return (await api.readMessages(latest.id)).kind === 'ready'
      },
    }),
    {
      name: 'messages',
      storage: createJSONStorage(() => ownStorage),
      partialize: ({ list }) => (list.kind === 'ready' ? { kept: list.value } : {}),
      merge: (stored, initial) => {
        const { kept } = (stored ?? {}) as { kept?: Message[] }
        return { ...initial, ...(kept && { list: ready(kept) }) }
      },
    },
  ),
)

onErased(() => useMessages.setState({ list: idle, offline: false }))
