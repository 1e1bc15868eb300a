import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Failure } from '@/contract/shared/failure'
import type { Message } from '@/contract/messages/messages.schema'
import { ownStorage, onErased } from '@/platform/storage'
import { fromStoredList, readAgain, readMore, toStoredList } from '@/shared/lib/pages'
import type { StoredList } from '@/shared/lib/pages'
import { idle, loading, type Remote } from '@/shared/lib/remote'
import * as api from './messages.api'

interface MessagesStore {
  /** Latest first. */
  list: Remote<Message[]>
  /** The server was unreachable, so the screen shows an earlier answer. */
  offline: boolean
  load: () => Promise<void>
  loadMore: () => Promise<Failure | undefined>
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
        const list = await readAgain(get().list, api.listMessages)
        if (list.kind === 'ready') set({ list, offline: false })
        else if (list.failure.code === 'signed_out') set({ list, offline: false })
        else set(get().list.kind === 'ready' ? { offline: true } : { list }) // keep the earlier list
      },

      loadMore: () =>
        readMore(
          () => get().list,
          api.listMessages,
          (list) => set({ list }),
        ),

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
      partialize: ({ list }) => toStoredList(list),
      merge: (stored, initial) => ({
        ...initial,
        ...fromStoredList((stored ?? {}) as StoredList<Message>),
      }),
    },
  ),
)

onErased(() => useMessages.setState({ list: idle, offline: false }))
