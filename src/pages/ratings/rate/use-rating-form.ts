import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { ServiceDone } from '@/contract/ratings/ratings.schema'
import { own } from '@/contract/shared/own.rules'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { draftOf, toRatingForm, type Draft } from '@/features/ratings/rating/rate.model'
import { useRatingDrafts } from '@/features/ratings/rating/rating-drafts.store'
import { useRatings } from '@/features/ratings/rating/ratings.store'
import { deviceId } from '@/platform/device-id'
import { isRetryable } from '@/platform/outbox'

const blank: Draft = {}

/** State of the rating form of one service. */
export function useRatingForm(id: string) {
  const kept = useRatingDrafts(({ drafts }) => own(drafts, id))
  const { keep, drop } = useRatingDrafts()
  const { rate, takeBack, loadOne } = useRatings()
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Failure>()
  const [thanks, setThanks] = useState(false)

  return {
    draft: kept ?? blank,
    /** An existing rating is being edited. */
    changing: kept !== undefined,
    tried,
    busy,
    refused,
    /** The rating was just received. */
    thanks,
    change: (more: Partial<Draft>) => keep(id, more),
    /** Starts editing the existing rating. */
    begin: ({ rating }: ServiceDone) => rating && keep(id, draftOf(rating)),
    /** Discards the changes. */
    leave: () => drop(id),

    send: async ({ rating }: ServiceDone) => {
      const draft = kept ?? blank
      const key = uuidV7(Date.now())
      const form = toRatingForm(draft, { key, device: deviceId(), before: rating })
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

    /** Takes a waiting rating back into the form. */
    reclaim: () => takeBack(id),
  }
}

export type Rating = ReturnType<typeof useRatingForm>
