import { own } from '@/contract/shared/own.rules'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { ArrivalForm, Visit, VisitAction, VisitForm } from '@/contract/visits/visits.schema'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import type { WithoutKey } from '@/contract/shared/without-key.types'
import { onErased, ownStorage } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { isUndecided, isUnreachable, type Settled } from '@/shared/lib/remote'
import * as api from './visit-actions.api'
import { useVisits } from '../list/visits.store'

/** An action on a visit; the store adds the idempotency key. */
export type VisitActionInput = WithoutKey<VisitAction>

interface VisitActionsStore {
  /** Idempotency keys of undecided requests, by request, so that a retry reuses its key. */
  keys: Record<string, string>
  loadOne: (id: string) => Promise<Settled<Visit>>
  /** Books a slot or takes a queue number. */
  create: (form: VisitForm) => Promise<Settled<Visit>>
  perform: (id: string, action: VisitActionInput) => Promise<Settled<Visit>>
  /** Records an arrival by the code of a window. */
  arrive: (form: Omit<ArrivalForm, 'id'>) => Promise<Settled<Visit>>
}

/** Counts sign-outs. Answers to requests of an earlier citizen are not stored. */
let session = 0

async function storeAnswer(request: Promise<Settled<Visit>>) {
  const startSession = session
  const answer = await request
  if (answer.kind === 'ready' && startSession === session) useVisits.getState().upsert(answer.value)
  return answer
}

/** Actions on the citizen's visits. */
export const useVisitActions = create<VisitActionsStore>()(
  persist(
    (set, get) => {
      /** Sends a request with its idempotency key, kept until it is done or refused. */
      const keyed = (request: string, send: (key: string) => Promise<Settled<Visit>>) =>
        once(`visit ${request}`, async () => {
          const key = own(get().keys, request) ?? uuidV7(Date.now())
          set({ keys: { ...get().keys, [request]: key } }) // before sending: the app may be closed meanwhile
          const answer = await storeAnswer(send(key))
          const { [request]: _, ...others } = get().keys
          if (answer.kind === 'ready' || !isUndecided(answer.failure)) set({ keys: others })
          return answer
        })

      return {
        keys: {},

        async loadOne(id) {
          const answer = await storeAnswer(api.getVisit(id))
          if (answer.kind === 'failed')
            useVisits.setState({ offline: isUnreachable(answer.failure) })
          return answer
        },

        create: (form) => keyed(nameOf(form), (id) => api.createVisit(id, form)),

        perform: (id, action) =>
          keyed(`${id} ${nameOf(action)}`, (key) => api.applyVisitAction(id, { ...action, key })),

        arrive: (form) => keyed(JSON.stringify(form), (id) => api.arrive({ ...form, id })),
      }
    },
    { name: 'visit-acts', storage: createJSONStorage(() => ownStorage) },
  ),
)

/** The answer to a question about the request does not make it another one. */
const nameOf = (request: object) => JSON.stringify({ ...request, despiteOverlap: undefined })

onErased(() => {
  session++
  useVisitActions.setState({ keys: {} })
})
