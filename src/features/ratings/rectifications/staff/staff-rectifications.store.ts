import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type {
  ListedRectification,
  StaffRectification,
} from '@/contract/ratings/rectifications.schema'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { onErased, ownStorage } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { idle, loading, type Remote, type Settled } from '@/shared/lib/remote'
import { tapKeys } from '@/shared/lib/tap-keys'
import { emptyDraft, orderActOf, type OrderDo, type OrderDraft } from './staff-rectifications.model'
import * as api from '../../oversight/oversight.api'

export type Show = 'open' | 'done'

interface OrdersStore {
  lists: Record<Show, Remote<ListedRectification[]>>
  /** The one on screen. */
  id?: string
  order: Remote<StaffRectification>
  /** What is typed for an act and not done yet, by order and act: on this phone only. */
  drafts: Record<string, OrderDraft>
  load: (show: Show) => Promise<void>
  open: (id: string) => Promise<void>
  keep: (id: string, act: OrderDo, draft: OrderDraft) => void
  /** Does it, pressed twice or not. What is typed goes once it is done. */
  act: (id: string, act: OrderDo) => Promise<Settled<StaffRectification> | undefined>
}

export const draftName = (id: string, act: OrderDo) => `${act} ${id}`

const keyed = tapKeys(() => uuidV7(Date.now()))

/** Orders to put something right, as their units and supervisors see them. */
export const useOrders = create<OrdersStore>()(
  persist(
    (set, get) => {
      const show = (id: string, order: Remote<StaffRectification>) => {
        if (get().id === id) set({ order })
      }
      function drop(name: string) {
        const { [name]: _, ...drafts } = get().drafts
        set({ drafts })
      }

      return {
        lists: { open: idle, done: idle },
        order: idle,
        drafts: {},

        load: (which) =>
          once(`orders ${which}`, async () => {
            const put = (list: Remote<ListedRectification[]>) =>
              set({ lists: { ...get().lists, [which]: list } })
            const isThere = get().lists[which].kind === 'ready'
            if (!isThere) put(loading)
            const answer = await api.listOrders(which)
            if (answer.kind === 'ready' || !isThere || answer.failure.code !== 'offline')
              put(answer)
          }),

        async open(id) {
          if (get().id !== id) set({ id, order: loading })
          const answer = await once(`order ${id}`, () => api.getOrder(id))
          const isThere = get().order.kind === 'ready'
          if (answer.kind === 'ready' || !isThere || answer.failure.code !== 'offline')
            show(id, answer)
        },

        keep: (id, act, draft) => set({ drafts: { ...get().drafts, [draftName(id, act)]: draft } }),

        act(id, act) {
          const name = draftName(id, act)
          return once(name, async () => {
            const body = orderActOf(act, get().drafts[name] ?? emptyDraft)
            if (!body) return undefined
            const answer = await keyed(`${name} ${JSON.stringify(body)}`, (key) =>
              api.actOnOrder(id, { ...body, key }),
            )
            if (answer.kind === 'ready') {
              drop(name)
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

onErased(() => useOrders.setState(useOrders.getInitialState(), true))
