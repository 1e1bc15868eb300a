import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { Me } from '@/contract/people/identity.schema'
import type { Training, Way } from '@/contract/trainings/trainings.schema'
import { useAccount } from '@/features/people/account/account.store'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { replacePage } from '@/platform/page-stack'

interface Wish {
  training: Training
  way: Way
  me: Me
  needs: string
  /** What is known of them was changed, or is not enough: it is saved first. */
  withProfile: boolean
}

/** Sends it, and goes on to what came of it. */
export function useSignUp() {
  const signUp = useEnrollments((store) => store.signUp)
  const know = useIdentity((store) => store.know)
  const save = useAccount((store) => store.save)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  async function send({ training: { id, asks }, way, me, needs, withProfile }: Wish) {
    if (withProfile) {
      const saved = await save(me, asks)
      if (!saved) return // the form says why
      know(saved)
    }
    const said = needs.trim()
    const answer = await signUp(id, { way, ...(said && { needs: said }) })
    if (answer.kind === 'failed') setFailure(answer.failure)
    else replacePage('trainings/enrollment', { id })
  }

  return {
    busy,
    failure,
    send: async (wish: Wish) => {
      setBusy(true)
      setFailure(undefined)
      await send(wish)
      setBusy(false)
    },
  }
}
