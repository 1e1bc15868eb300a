import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { ServiceDone } from '@/contract/ratings/ratings.schema'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { draftOf, formOf, type Draft } from '@/features/ratings/rating/rate.model'
import { useRatingDrafts } from '@/features/ratings/rating/rating-drafts.store'
import { useRatings } from '@/features/ratings/rating/ratings.store'
import { deviceId } from '@/platform/device-id'
import { isRetryable } from '@/platform/outbox'

const blank: Draft = {}

/** The rating of one service, from the first tap until it is sent; and changed while it can be. */
export function useRating(id: string) {
  const kept = useRatingDrafts(({ drafts }) => drafts[id])
  const { keep, drop } = useRatingDrafts()
  const { rate, takeBack, loadOne } = useRatings()
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Failure>()
  const [thanks, setThanks] = useState(false)

  return {
    draft: kept ?? blank,
    /** A rating that stands is being changed. */
    changing: kept !== undefined,
    tried,
    busy,
    refused,
    /** It has just arrived. */
    thanks,
    change: (more: Partial<Draft>) => keep(id, more),
    /** Begins with what was given. */
    begin: ({ rating }: ServiceDone) => rating && keep(id, draftOf(rating)),
    /** What was given stays. */
    leave: () => drop(id),

    send: async ({ rating }: ServiceDone) => {
      const draft = kept ?? blank
      const key = uuidV7(Date.now())
      const form = formOf(draft, { key, device: deviceId(), before: rating })
      setTried(!form)
      if (!form || busy) return
      setBusy(true)
      setRefused(undefined)
      const answer = await rate(id, form, { draft, before: rating })
      setBusy(false)
      setThanks(answer.kind === 'ready')
      if (answer.kind === 'ready' || isRetryable(answer.failure)) return
      setRefused(answer.failure)
      void loadOne(id) // it may have been rated on another phone
    },

    /** What waits can be changed: the words are here again. */
    reclaim: () => takeBack(id),
  }
}

export type Rating = ReturnType<typeof useRating>
