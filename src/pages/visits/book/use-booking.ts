import { useState } from 'react'
import { meantLine } from '@/contract/shared/as-meant/text.rules'
import { meantName } from '@/contract/shared/as-meant/name.rules'
import type { Failure } from '@/contract/shared/failure'
import type { Me } from '@/contract/people/identity.schema'
import { useProfileDraft } from '@/features/people/profile/profile-draft.store'
import { hasCurrentConsent } from '@/features/people/profile/profile.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useVisitActions } from '@/features/visits/citizen/visit/visit-actions.store'
import { useBookingDrafts } from '@/features/visits/citizen/booking/booking-drafts.store'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'
import { replacePage } from '@/platform/page-stack'

export interface BookingChoice {
  window: string
  startsAt: string
  service?: string | undefined
}

interface BookingRequest extends BookingChoice {
  outlet: string
  me: Me
  /** As typed. Empty: the name in the profile is used. */
  visitor: string
  party: string | undefined
  despiteOverlap?: boolean
}

/** Saves a missing consent first, then books and opens the appointment. */
export function useBooking() {
  const create = useVisitActions((store) => store.create)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  async function send({ outlet, window, startsAt, service, me, ...more }: BookingRequest) {
    const { visitor, party, despiteOverlap } = more
    const arrived = useBookingDrafts.getState().sending(outlet)
    const citizen = hasCurrentConsent(me) ? me : await useProfileDraft.getState().save(me, [])
    if (!citizen) return // the form shows the reason
    if (citizen !== me) useIdentity.getState().updateMe(citizen)
    const meantParty = meantLine(party ?? '')
    const name = meantName(visitor) || (citizen.profile?.name ?? '')
    const answer = await create({
      kind: 'appointment',
      window,
      startsAt,
      visitor: name,
      ...(service && { service }),
      ...(meantParty && { party: meantParty }),
      ...(despiteOverlap && { despiteOverlap }),
    })
    if (answer.kind === 'ready') {
      arrived()
      return replacePage('visits/visit', { id: answer.value.id })
    }
    setFailure(answer.failure)
    void useAvailability.getState().load(outlet) // the free times have probably changed
  }

  return {
    busy,
    failure,
    dismissFailure: () => setFailure(undefined),
    send: async (request: BookingRequest) => {
      setBusy(true)
      setFailure(undefined)
      await send(request)
      setBusy(false)
    },
  }
}
