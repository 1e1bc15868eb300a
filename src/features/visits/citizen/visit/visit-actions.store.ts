import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { ArrivalForm, Visit, VisitAction, VisitForm } from '@/contract/visits/visits.schema'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { onErased, ownStorage } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import type { Settled } from '@/shared/lib/remote'
import * as api from './visit-actions.api'
import { useVisits } from '../list/visits.store'

/** What can be done with a visit, without the key that the store gives it. */
export type VisitActionInput = VisitAction extends infer A
  ? A extends unknown
    ? Omit<A, 'key'>
    : never
  : never

interface VisitActionsStore {
  /** Of what was sent and not answered: the same, sent again, carries the same key. */
  keys: Record<string, string>
  loadOne: (id: string) => Promise<Settled<Visit>>
  /** Books a slot, or takes a number. */
  create: (form: VisitForm) => Promise<Settled<Visit>>
  perform: (id: string, act: VisitActionInput) => Promise<Settled<Visit>>
  /** Is at a window, by its code. */
  arrive: (form: Omit<ArrivalForm, 'id'>) => Promise<Settled<Visit>>
}

/** How often the phone has changed hands: what was asked for before that is nobody's any more. */
let owners = 0

async function settle(asking: Promise<Settled<Visit>>) {
  const owner = owners
  const answer = await asking
  if (answer.kind === 'ready' && owner === owners) useVisits.getState().upsert(answer.value)
  return answer
}

/** What is done with one's own visits. */
export const useVisitActions = create<VisitActionsStore>()(
  persist(
    (set, get) => {
      /** Sends a wish under its key, which stays its own until an answer comes, even one that refuses. */
      const keyed = (wish: string, send: (key: string) => Promise<Settled<Visit>>) =>
        once(`visit ${wish}`, async () => {
          const key = get().keys[wish] ?? uuidV7(Date.now())
          set({ keys: { ...get().keys, [wish]: key } }) // before it is sent: the app may be closed
          const answer = await settle(send(key))
          const { [wish]: _, ...others } = get().keys
          if (!isUnanswered(answer)) set({ keys: others })
          return answer
        })

      return {
        keys: {},

        async loadOne(id) {
          const answer = await settle(api.getVisit(id))
          if (answer.kind === 'failed')
            useVisits.setState({ offline: answer.failure.code === 'offline' })
          return answer
        },

        create: (form) => keyed(JSON.stringify(form), (id) => api.createVisit(id, form)),

        perform: (id, act) =>
          keyed(`${id} ${JSON.stringify(act)}`, (key) => api.applyVisitAction(id, { ...act, key })),

        arrive: (form) => keyed(JSON.stringify(form), (id) => api.arrive({ ...form, id })),
      }
    },
    { name: 'visit-acts', storage: createJSONStorage(() => ownStorage) },
  ),
)

const isUnanswered = (answer: Settled<Visit>) =>
  answer.kind === 'failed' && ['offline', 'unavailable', 'broken'].includes(answer.failure.code)

onErased(() => {
  owners++
  useVisitActions.setState({ keys: {} })
})
