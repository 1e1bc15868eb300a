import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { OwnRating, RatingForm, ServiceDone } from '@/contract/ratings/ratings.schema'
import { isRetryable, useOutbox } from '@/platform/outbox'
import { onErased, ownStorage } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { keptOf, reading, withKept, type Records } from '@/shared/lib/records'
import { idle, ready, type Settled } from '@/shared/lib/remote'
import { newPictures, waitingRating, type Draft, type RatedFrom } from './rate.model'
import { useRatingDrafts } from './rating-drafts.store'
import * as api from './ratings.api'

/** What was done for them, the latest first, each with how they rated it. */
type Own = Records<ServiceDone, ServiceDone>

interface RatingsStore extends Own {
  load: () => Promise<void>
  loadOne: (id: string) => Promise<void>
  /** Sends it, or keeps it until it can be sent; what was typed leaves the draft for the parcel. */
  rate: (id: string, form: RatingForm, from: Rated) => Promise<Settled<unknown>>
  /** A rating that waits becomes a draft again. False: it is on its way. */
  takeBack: (id: string) => boolean
}

interface Rated {
  draft: Draft
  /** The rating that is changed. */
  before?: OwnRating | undefined
}

const source = { list: api.listServicesDone, one: api.getServiceDone }

/** What was done for who is signed in, and how they rate it. What was read stays on the phone. */
export const useRatings = create<RatingsStore>()(
  persist(
    (set, get) => {
      const { show, asker, load, loadOne, forget } = reading(set, get, source)
      onErased(forget)
      const drafts = useRatingDrafts.getState
      const outbox = useOutbox.getState

      function know(done: ServiceDone) {
        show(done.id, ready(done))
        const { list } = get()
        if (list.kind === 'ready')
          set({ list: ready(list.value.map((one) => (one.id === done.id ? done : one))) })
      }

      async function send(id: string, form: RatingForm, { draft, before }: Rated) {
        const isHere = asker()
        const pictures = newPictures(form, before)
        const from: RatedFrom = { kind: 'rate', service: id, draft }
        const steps = api.rateSteps(id, form, pictures)
        const sent = outbox().post({ id: form.key, steps, pictures, from })
        drafts().drop(id) // it is in the outbox by now
        const answer = await sent
        if (!isHere()) return answer
        if (answer.kind === 'ready' && answer.value) know(answer.value as ServiceDone)
        if (answer.kind === 'failed' && !isRetryable(answer.failure)) get().takeBack(id)
        return answer
      }

      return {
        list: idle,
        details: {},
        offline: false,
        load,
        loadOne,

        rate: (id, form, from) => once(`rate ${id}`, () => send(id, form, from)),

        takeBack(id) {
          const waiting = waitingRating(outbox().parcels, id)
          if (!waiting || !outbox().takeBack(waiting.parcel.id)) return false
          drafts().keep(id, waiting.draft)
          return true
        },
      }
    },
    {
      name: 'ratings',
      storage: createJSONStorage(() => ownStorage),
      partialize: keptOf,
      merge: withKept,
    },
  ),
)
