import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { onErased, ownStorage } from '@/platform/storage'
import { isEmptyDraft, type ActionDraft } from './actions.model'

/** A draft of one member of staff for one case. */
interface Kept {
  owner: string
  id: string
  draft: ActionDraft
}

/** An action without a response yet. */
interface Sent {
  id: string
  body: string
  key: string
}

interface RepliesStore {
  /** Latest first. */
  drafts: Kept[]
  sent: Sent[]
  keep: (keptDraft: Kept) => void
  /** Idempotency key: the same for a retry, new for any other action. */
  keyOf: (id: string, body: string) => string
  /** Forgets an action once its response has arrived. */
  settle: (key: string) => void
}

const maxKept = 30

/**
 * Unsent input of staff, on this phone only. It may contain personal data of citizens, so signing out
 * deletes it.
 */
export const useActionDrafts = create<RepliesStore>()(
  persist(
    (set, get) => ({
      drafts: [],
      sent: [],

      keep(keptDraft) {
        const others = get().drafts.filter(
          ({ owner, id }) => owner !== keptDraft.owner || id !== keptDraft.id,
        )
        set({
          drafts: (isEmptyDraft(keptDraft.draft) ? others : [keptDraft, ...others]).slice(
            0,
            maxKept,
          ),
        })
      },

      keyOf(id, body) {
        const known = get().sent.find((action) => action.id === id && action.body === body)
        if (known) return known.key
        const key = uuidV7(Date.now())
        set({ sent: [{ id, body, key }, ...get().sent].slice(0, maxKept) })
        return key
      },

      settle: (key) => set({ sent: get().sent.filter((action) => action.key !== key) }),
    }),
    { name: 'replies', storage: createJSONStorage(() => ownStorage) },
  ),
)

onErased(() => useActionDrafts.setState(useActionDrafts.getInitialState(), true))
