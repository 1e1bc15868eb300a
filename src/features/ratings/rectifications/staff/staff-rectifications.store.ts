import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type {
  ListedRectification,
  RectificationsShown,
  StaffRectification,
} from '@/contract/ratings/rectifications.schema'
import type { Failure } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { onErased, ownStorage } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { pagedLists } from '@/shared/lib/pages'
import { idle, isUnreachable, loading, type Remote, type Settled } from '@/shared/lib/remote'
import { typedSince } from '@/shared/lib/typed-since'
import { idempotencyKeys } from '@/shared/lib/idempotency-keys'
import {
  emptyDraft,
  toStaffAction,
  type StaffActionKind,
  type ActionDraft,
} from './staff-rectifications.model'
import * as api from './staff-rectifications.api'

interface StaffRectificationsStore {
  lists: Record<RectificationsShown, Remote<ListedRectification[]>>
  id?: string
  rectification: Remote<StaffRectification>
  /** Unsent input, keyed by `draftKey`. */
  drafts: Record<string, ActionDraft>
  load: (show: RectificationsShown) => Promise<Failure | undefined>
  loadMore: (show: RectificationsShown) => Promise<Failure | undefined>
  open: (id: string) => Promise<void>
  keep: (id: string, act: StaffActionKind, draft: ActionDraft) => void
  /** A double tap acts once. Input is dropped after success, except what was typed meanwhile. */
  act: (id: string, act: StaffActionKind) => Promise<Settled<StaffRectification> | undefined>
}

export const draftKey = (id: string, act: StaffActionKind) => `${act} ${id}`

const keyed = idempotencyKeys(() => uuidV7(Date.now()))

/** Rectifications as staff see them. */
export const useStaffRectifications = create<StaffRectificationsStore>()(
  persist(
    (set, get) => {
      const show = (id: string, rectification: Remote<StaffRectification>) => {
        if (get().id === id) set({ rectification })
      }
      function drop(name: string) {
        const { [name]: _, ...drafts } = get().drafts
        set({ drafts })
      }

      return {
        lists: { open: idle, review: idle, done: idle },
        rectification: idle,
        drafts: {},

        ...pagedLists(
          'rectifications',
          () => get().lists,
          (which, list) => set({ lists: { ...get().lists, [which]: list } }),
          api.listRectifications,
        ),

        async open(id) {
          if (get().id !== id) set({ id, rectification: loading })
          const answer = await once(`rectification ${id}`, () => api.getRectification(id))
          const isLoaded = get().rectification.kind === 'ready'
          if (answer.kind === 'ready' || !isLoaded || !isUnreachable(answer.failure))
            show(id, answer)
        },

        keep: (id, act, draft) => set({ drafts: { ...get().drafts, [draftKey(id, act)]: draft } }),

        act(id, act) {
          const name = draftKey(id, act)
          return once(name, async () => {
            const left = typedSince(() => own(get().drafts, name))
            const body = toStaffAction(act, own(get().drafts, name) ?? emptyDraft)
            if (!body) return undefined
            const answer = await keyed(`${name} ${JSON.stringify(body)}`, (key) =>
              api.actOnRectification(id, { ...body, key }),
            )
            if (answer.kind === 'ready') {
              if (!left()) drop(name)
              show(id, answer)
            }
            return answer
          })
        },
      }
    },
    {
      name: 'order-drafts',
      storage: createJSONStorage(() => ownStorage),
      partialize: ({ drafts }) => ({ drafts }),
    },
  ),
)

onErased(() => useStaffRectifications.setState(useStaffRectifications.getInitialState(), true))
