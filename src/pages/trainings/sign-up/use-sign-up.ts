import { useState } from 'react'
import { meantLine } from '@/contract/shared/as-meant/text.rules'
import type { Failure } from '@/contract/shared/failure'
import type { Me } from '@/contract/people/identity.schema'
import type { Training, Way } from '@/contract/trainings/trainings.schema'
import { useProfileDraft } from '@/features/people/profile/profile-draft.store'
import { useSignUpDrafts } from '@/features/trainings/enrollment/sign-up-drafts.store'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { replacePage } from '@/platform/page-stack'

interface Request {
  training: Training
  way: Way
  me: Me
  needs: string
  /** Whether the profile was changed or is incomplete, and has to be saved first. */
  withProfile: boolean
  despiteOverlap?: boolean
}

/** Sends the sign-up, then shows the enrollment. */
export function useSignUp() {
  const signUp = useEnrollments((store) => store.signUp)
  const know = useIdentity((store) => store.updateMe)
  const save = useProfileDraft((store) => store.save)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  async function send({ training: { id, asks }, way, me, needs, ...how }: Request) {
    const { withProfile, despiteOverlap } = how
    const arrived = useSignUpDrafts.getState().sending(id)
    if (withProfile) {
      const saved = await save(me, asks)
      if (!saved) return // the form shows the problem
      know(saved)
    }
    const trimmedNeeds = meantLine(needs)
    const answer = await signUp(id, {
      way,
      ...(trimmedNeeds && { needs: trimmedNeeds }),
      ...(despiteOverlap && { despiteOverlap }),
    })
    if (answer.kind === 'failed') return setFailure(answer.failure)
    arrived()
    replacePage('trainings/enrollment', { id })
  }

  return {
    busy,
    failure,
    dismissFailure: () => setFailure(undefined),
    send: async (request: Request) => {
      setBusy(true)
      setFailure(undefined)
      await send(request)
      setBusy(false)
    },
  }
}
