import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import { formOf } from '@/features/trainings/organising/editor/draft.model'
import { problemsOf } from '@/features/trainings/organising/editor/draft-problems.model'
import { hasBegun, takenOf } from '@/features/trainings/organising/training-state.model'
import { useOrganised } from '@/features/trainings/organising/organised-trainings.store'
import { useMinute } from '@/platform/clock'
import { goBackOr, replacePage } from '@/platform/page-stack'
import type { useDraft } from './use-draft'

/** What stands in the way of saving, and saving. */
export function useSaving({ id, draft, stored, from, drop }: ReturnType<typeof useDraft>) {
  const { open, save } = useOrganised()
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const now = useMinute()

  const taken = stored ? takenOf(stored.seats) : {}
  const begun = stored !== undefined && hasBegun(stored, now)
  const problems = draft ? problemsOf(draft, { now, taken, begun }) : {}
  const count = Object.keys(problems).length
  const isOld = draft !== undefined && draft.version > 0 && stored !== undefined

  /** `version`: which one is meant to be replaced. */
  async function send(version: number) {
    setTried(true)
    if (!draft || count > 0 || busy) return
    setBusy(true)
    const answer = await save(id, formOf({ ...draft, version }))
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'ready') {
      drop()
      if (draft.version === 0) replacePage('trainings-staff/training', { id })
      else goBackOr('trainings-staff/home')
    } else if (from) void open(from) // who else took a seat, or changed it: say so
  }

  return {
    taken,
    busy,
    failure,
    /** None before somebody tried to save. */
    problems: tried ? problems : {},
    left: tried ? count : 0,
    /** Somebody else saved meanwhile. */
    newer: isOld && stored.version > draft.version,
    send,
  }
}
