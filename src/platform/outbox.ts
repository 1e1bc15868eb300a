import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Failure } from '@/contract/shared/failure'
import { failed, ready, type Settled } from '@/shared/lib/remote'
import { sendRequest, type HttpRequest } from './http'
import { deletePicture, readPicture } from './stored-pictures'
import { onErased, ownStorage } from './storage'

export interface Step extends HttpRequest {
  /** Id of a stored picture to send as the body. */
  picture?: string
  /** Id of a stored document to send with the body. */
  document?: string
}

/** Requests that are sent in order, each after the answer to the one before. Each must be idempotent. */
export interface Parcel {
  id: string
  steps: Step[]
  /** What it was made from, so that it can be turned back into a draft. */
  from?: unknown
  /** Stored pictures and documents to delete after delivery. */
  pictures?: string[]
  /** Dropped if the server refuses it, because nobody waits for the result. */
  light?: true
  /** Why the last attempt failed. */
  failure?: Failure
}

interface OutboxStore {
  parcels: Parcel[]
  /** Id of the parcel being sent. */
  sending?: string
  /** Stores the parcel until it is delivered, and sends it. */
  post: (parcel: Parcel) => Promise<Settled<unknown>>
  /** Sends a waiting parcel; a second call joins the first. `quietly`: never asks for a sign-in. */
  send: (id: string, quietly?: boolean) => Promise<Settled<unknown>>
  /** Sends all waiting parcels the server has not refused, until the network fails. */
  sendAll: () => Promise<void>
  find: (id: string) => Parcel | undefined
  /** Removes a parcel and returns it; undefined while it is being sent. */
  takeBack: (id: string) => Parcel | undefined
}

/** Whether the cause is temporary, so that sending again may succeed. */
export const isRetryable = ({ code }: Failure) =>
  isBusy({ code }) || ['offline', 'asked_enough', 'signed_out'].includes(code)

/** Whether the server was reached but cannot take it now: it is sent again later, without being asked. */
const isBusy = ({ code }: Failure) =>
  ['unavailable', 'unconfirmed', 'broken', 'too_many'].includes(code)

/** Pauses before sending again, in ms. The first is as long as the server's Retry-After. */
const pauses = [5000, 15_000, 60_000, 300_000]
let failedInARow = 0
let nextTry: ReturnType<typeof setTimeout> | undefined

/** Sends again later if the server was busy. Returns the answer. */
function tryLater(answer: ReturnType<typeof failed>) {
  if (!isBusy(answer.failure)) return answer
  nextTry ??= setTimeout(
    () => {
      nextTry = undefined
      void useOutbox.getState().sendAll()
    },
    pauses[Math.min(failedInARow++, pauses.length - 1)],
  )
  return answer
}

const inFlight = new Map<string, Promise<Settled<unknown>>>()

/** Requests that could not be sent yet. Persisted, so that they survive a restart of the app. */
export const useOutbox = create<OutboxStore>()(
  persist(
    (set, get) => {
      const find = (id: string) => get().parcels.find((parcel) => parcel.id === id)
      const replaceParcel = (id: string, next: Parcel[]) =>
        set({ parcels: get().parcels.flatMap((parcel) => (parcel.id === id ? next : parcel)) })

      async function deliver(id: string, quietly: boolean) {
        let answer: Settled<unknown> = ready(undefined)
        let parcel = find(id)
        while (parcel?.steps.length) {
          answer = await sendStep(parcel.steps[0]!, quietly)
          parcel = find(id)
          if (!parcel) break // erased by a sign-out
          const remaining = remainingOf(parcel, answer)
          replaceParcel(id, remaining)
          if (answer.kind === 'failed') return tryLater(answer)
          failedInARow = 0
          parcel = remaining[0]
        }
        parcel?.pictures?.forEach(deletePicture)
        replaceParcel(id, [])
        return answer
      }

      return {
        parcels: [],
        find,

        post(parcel) {
          if (!find(parcel.id)) set({ parcels: [...get().parcels, parcel] })
          return get().send(parcel.id)
        },

        send(id, quietly = false) {
          const sending = inFlight.get(id)
          if (sending) return sending
          set({ sending: id })
          const done = deliver(id, quietly).finally(() => {
            inFlight.delete(id)
            set({ sending: undefined })
          })
          inFlight.set(id, done)
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
          if (inFlight.has(id)) return undefined
          replaceParcel(id, [])
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

/** The parcel after the answer to its first step; empty if it is dropped. */
function remainingOf({ failure: _, ...parcel }: Parcel, answer: Settled<unknown>): Parcel[] {
  if (answer.kind === 'ready') return [{ ...parcel, steps: parcel.steps.slice(1) }]
  const { failure } = answer
  return parcel.light && !isRetryable(failure) ? [] : [{ ...parcel, failure }]
}

async function sendStep(
  { picture, document, ...request }: Step,
  quietly: boolean,
): Promise<Settled<unknown>> {
  const file = picture ?? document
  if (!file) return sendRequest(request, quietly)
  const data = readPicture(file)
  if (!data) return failed({ code: picture ? 'bad_picture' : 'bad_pdf' })
  return sendRequest(
    { ...request, data: { ...(request.data as object), data }, large: true },
    quietly,
  )
}

onErased(() => useOutbox.setState({ parcels: [] }))
