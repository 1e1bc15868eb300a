import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { onErased, ownStorage } from '@/platform/storage'
import { isEmptyDraft, type ActionDraft } from './actions.model'

/** Of whom, about which consultation, and what is typed. */
interface Kept {
  owner: string
  id: string
  draft: ActionDraft
}

/** An act whose answer has not come. */
interface Sent {
  id: string
  body: string
  key: string
}

interface RepliesStore {
  /** The latest first. */
  drafts: Kept[]
  sent: Sent[]
  keep: (one: Kept) => void
  /** The same act, asked once more, has the same key; another has a new one. */
  keyOf: (id: string, body: string) => string
  /** Its answer came. */
  settle: (key: string) => void
}

const most = 30

/**
 * What is typed and not sent yet. On this phone, until it is: whoever types it sees it, nobody else. It may
 * say something about whoever asked, so it goes when its owner signs out.
 */
export const useActionDrafts = create<RepliesStore>()(
  persist(
    (set, get) => ({
      drafts: [],
      sent: [],

      keep(one) {
        const others = get().drafts.filter(({ owner, id }) => owner !== one.owner || id !== one.id)
        set({ drafts: (isEmptyDraft(one.draft) ? others : [one, ...others]).slice(0, most) })
      },

      keyOf(id, body) {
        const known = get().sent.find((one) => one.id === id && one.body === body)
        if (known) return known.key
        const key = uuidV7(Date.now())
        set({ sent: [{ id, body, key }, ...get().sent].slice(0, most) })
        return key
      },

      settle: (key) => set({ sent: get().sent.filter((one) => one.key !== key) }),
    }),
    { name: 'replies', storage: createJSONStorage(() => ownStorage) },
  ),
)

onErased(() => useActionDrafts.setState(useActionDrafts.getInitialState(), true))
