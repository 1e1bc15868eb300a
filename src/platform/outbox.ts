import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Failure } from '@/contract/shared/failure'
import { failed, ready, type Settled } from '@/shared/lib/remote'
import { carry, type HttpRequest } from './http'
import { dropPicture, keptPicture } from './kept-pictures'
import { onErased, ownStorage } from './storage'

export interface Step extends HttpRequest {
  /** A kept picture that is what it sends. */
  picture?: string
}

/** Requests that belong together, each sent when the one before it is answered. Each is safe to repeat. */
export interface Parcel {
  id: string
  steps: Step[]
  /** What it was made of, for whoever takes it back. */
  from?: unknown
  /** Kept pictures that nobody needs once it has arrived. */
  pictures?: string[]
  /** Nobody waits for it: refused, it is dropped. */
  light?: true
  /** Why it is still here. */
  failure?: Failure
}

interface OutboxStore {
  parcels: Parcel[]
  /** On its way. */
  sending?: string
  /** Keeps it until it has arrived, and sends it. */
  post: (parcel: Parcel) => Promise<Settled<unknown>>
  /** Sends one that waits; asked twice is asked once. `quietly`: nobody is asked to sign in. */
  send: (id: string, quietly?: boolean) => Promise<Settled<unknown>>
  /** Sends all that wait and were not refused, until the network fails. */
  sendAll: () => Promise<void>
  takeBack: (id: string) => Parcel | undefined
}

/** What passes by itself: a parcel that failed so is sent again. */
export const isRetryable = ({ code }: Failure) =>
  ['offline', 'unavailable', 'broken', 'too_many', 'asked_enough', 'signed_out'].includes(code)

const underWay = new Map<string, Promise<Settled<unknown>>>()

/** What could not be sent yet. Kept on the phone: it goes out also when the app was closed meanwhile. */
export const useOutbox = create<OutboxStore>()(
  persist(
    (set, get) => {
      const find = (id: string) => get().parcels.find((parcel) => parcel.id === id)
      const become = (id: string, next: Parcel[]) =>
        set({ parcels: get().parcels.flatMap((parcel) => (parcel.id === id ? next : parcel)) })

      async function deliver(id: string, quietly: boolean) {
        let answer: Settled<unknown> = ready(undefined)
        let parcel = find(id)
        while (parcel?.steps.length) {
          answer = await take(parcel.steps[0]!, quietly)
          parcel = find(id)
          if (!parcel) break // erased meanwhile
          const left = leftOf(parcel, answer)
          become(id, left)
          if (answer.kind === 'failed') return answer
          parcel = left[0]
        }
        parcel?.pictures?.forEach(dropPicture)
        become(id, [])
        return answer
      }

      return {
        parcels: [],

        post(parcel) {
          if (!find(parcel.id)) set({ parcels: [...get().parcels, parcel] })
          return get().send(parcel.id)
        },

        send(id, quietly = false) {
          const sending = underWay.get(id)
          if (sending) return sending
          set({ sending: id })
          const done = deliver(id, quietly).finally(() => {
            underWay.delete(id)
            set({ sending: undefined })
          })
          underWay.set(id, done)
          return done
        },

        async sendAll() {
          for (const { id, failure } of get().parcels) {
            if (failure && !isRetryable(failure)) continue
            const answer = await get().send(id, true)
            if (answer.kind === 'failed' && answer.failure.code === 'offline') return
          }
        },

        takeBack(id) {
          const parcel = find(id)
          if (underWay.has(id)) return undefined
          become(id, [])
          return parcel
        },
      }
    },
    {
      name: 'outbox',
      storage: createJSONStorage(() => ownStorage),
      partialize: ({ parcels }) => ({ parcels }),
    },
  ),
)

/** What is left of a parcel once its first step is answered. */
function leftOf({ failure: _, ...parcel }: Parcel, answer: Settled<unknown>): Parcel[] {
  if (answer.kind === 'ready') return [{ ...parcel, steps: parcel.steps.slice(1) }]
  const { failure } = answer
  return parcel.light && !isRetryable(failure) ? [] : [{ ...parcel, failure }]
}

async function take({ picture, ...request }: Step, quietly: boolean): Promise<Settled<unknown>> {
  if (!picture) return carry(request, quietly)
  const data = keptPicture(picture)
  if (!data) return failed({ code: 'bad_picture' })
  return carry({ ...request, data: { data }, large: true }, quietly)
}

onErased(() => useOutbox.setState({ parcels: [] }))
