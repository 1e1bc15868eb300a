import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { Me } from '@/contract/people/identity.schema'
import { useProfileDraft } from '@/features/people/profile/profile-draft.store'
import { hasCurrentConsent } from '@/features/people/profile/profile.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useVisitActions } from '@/features/visits/citizen/visit/visit-actions.store'
import { useBookingDrafts } from '@/features/visits/citizen/booking/booking-drafts.store'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'
import { replacePage } from '@/platform/page-stack'

/** Which time, and what for. */
export interface Chosen {
  window: string
  startsAt: string
  service?: string | undefined
}

interface Wish extends Chosen {
  outlet: string
  me: Me
  /** As typed; empty: the name in the profile. */
  visitor: string
  party: string | undefined
}

/** Books it, and goes on to it. */
export function useBooking() {
  const make = useVisitActions((store) => store.create)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  async function send({ outlet, window, startsAt, service, me, visitor, party }: Wish) {
    const known = hasCurrentConsent(me) ? me : await useProfileDraft.getState().save(me, [])
    if (!known) return // the form says why
    if (known !== me) useIdentity.getState().updateMe(known)
    const name = visitor.trim() || (known.profile?.name ?? '')
    const answer = await make({
      ...{ kind: 'appointment', window, startsAt, visitor: name },
      ...(service && { service }),
      ...(party && { party }),
    })
    if (answer.kind === 'ready') {
      useBookingDrafts.getState().discard(outlet)
      return replacePage('visits/visit', { id: answer.value.id })
    }
    setFailure(answer.failure)
    void useAvailability.getState().load(outlet) // what is free is otherwise by now
  }

  return {
    busy,
    failure,
    forgive: () => setFailure(undefined),
    send: async (wish: Wish) => {
      setBusy(true)
      setFailure(undefined)
      await send(wish)
      setBusy(false)
    },
  }
}
