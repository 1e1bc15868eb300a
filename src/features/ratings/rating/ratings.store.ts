import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Failure } from '@/contract/shared/failure'
import type { OwnRating, RatingForm, ServiceDone } from '@/contract/ratings/ratings.schema'
import { own } from '@/contract/shared/own.rules'
import { isRetryable, useOutbox } from '@/platform/outbox'
import { serverNow } from '@/platform/server-clock'
import { onErased, ownStorage } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import {
  toStoredRecords,
  recordsReader,
  withStoredRecords,
  type Records,
} from '@/shared/lib/records'
import { idle, ready, type Settled } from '@/shared/lib/remote'
import { newPictures, waitingRating, type Draft, type RatingParcel } from './rate.model'
import { useRatingDrafts } from './rating-drafts.store'
import * as api from './ratings.api'

type OwnServices = Records<ServiceDone, ServiceDone>

interface RatingsStore extends OwnServices {
  load: () => Promise<void>
  loadMore: () => Promise<Failure | undefined>
  loadOne: (id: string) => Promise<void>
  /** Sends the rating through the outbox; the draft moves into the parcel. */
  rate: (id: string, form: RatingForm, from: RatingContext) => Promise<Settled<unknown>>
  /** Turns a waiting rating back into a draft. False if it is already being sent. */
  takeBack: (id: string) => boolean
}

interface RatingContext {
  draft: Draft
  /** The rating to change; absent for a new one. */
  before?: OwnRating | undefined
}

const source = { list: api.listServicesDone, detail: api.getServiceDone, now: serverNow }

/** The citizen's services done and their ratings, kept on the phone for offline reading. */
export const useRatings = create<RatingsStore>()(
  persist(
    (set, get) => {
      const { show, sessionGuard, load, loadMore, loadOne, forget } = recordsReader(
        set,
        get,
        source,
      )
      onErased(forget)
      const drafts = useRatingDrafts.getState
      const outbox = useOutbox.getState

      function upsert(done: ServiceDone) {
        show(done.id, ready(done))
        const { list } = get()
        if (list.kind === 'ready')
          set({
            list: {
              ...list,
              value: list.value.map((service) => (service.id === done.id ? done : service)),
            },
          })
      }

      async function send(id: string, form: RatingForm, { draft, before }: RatingContext) {
        const isCurrent = sessionGuard()
        const pictures = newPictures(form, before)
        const from: RatingParcel = { kind: 'rate', service: id, draft }
        const steps = api.rateSteps(id, form, pictures)
        const sent = outbox().post({ id: form.key, steps, pictures, from })
        drafts().drop(id) // the outbox holds it now
        const answer = await sent
        if (!isCurrent()) return answer
        if (answer.kind === 'ready' && answer.value) upsert(answer.value as ServiceDone)
        if (answer.kind === 'failed' && !isRetryable(answer.failure)) get().takeBack(id)
        return answer
      }

      return {
        list: idle,
        details: {},
        offline: false,
        load,
        loadMore,
        loadOne,

        rate: (id, form, from) => once(`rate ${id}`, () => send(id, form, from)),

        takeBack(id) {
          const waiting = waitingRating(outbox().parcels, id)
          if (!waiting || !outbox().takeBack(waiting.parcel.id)) return false
          drafts().keep(id, { ...waiting.draft, ...own(drafts().drafts, id) }) // what was typed since counts
          return true
        },
      }
    },
    {
      name: 'ratings',
      storage: createJSONStorage(() => ownStorage),
      partialize: toStoredRecords,
      merge: withStoredRecords,
    },
  ),
)
