import { own } from '@/contract/shared/own.rules'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { typedSince } from '@/shared/lib/typed-since'
import { onErased, ownStorage } from './storage'

interface DraftsById<Draft> {
  drafts: Record<string, Draft>
  keep: (id: string, change: Draft) => void
  drop: (id: string) => void
  /**
   * To be called when a draft is sent; the returned function once it has arrived. It drops what was sent, keeps what
   * was typed meanwhile, and tells whether there is any.
   */
  sending: (id: string) => () => boolean
}

/**
 * A store of unsent forms by the id of what they are about. They stay on this phone, survive closing the app,
 * and go when their owner signs out. All fields of a draft are optional.
 */
export function draftsById<Draft extends object>(name: string) {
  const useDrafts = create<DraftsById<Draft>>()(
    persist(
      (set, get) => ({
        drafts: {},

        keep(id, change) {
          const { drafts } = get()
          set({ drafts: { ...drafts, [id]: { ...own(drafts, id), ...change } } })
        },

        drop(id) {
          const { [id]: _, ...drafts } = get().drafts
          set({ drafts })
        },

        sending(id) {
          const left = typedSince(() => own(get().drafts, id))
          return () => {
            const isLeft = left() !== undefined
            if (!isLeft) get().drop(id)
            return isLeft
          }
        },
      }),
      { name, storage: createJSONStorage(() => ownStorage) },
    ),
  )
  onErased(() => useDrafts.setState({ drafts: {} }))
  return useDrafts
}
