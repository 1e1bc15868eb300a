import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import { toTrainingForm } from '@/features/trainings/organising/editor/draft.model'
import { findProblems } from '@/features/trainings/organising/editor/draft-problems.model'
import { hasBegun, takenSeats } from '@/features/trainings/organising/training-state.model'
import { useOrganisedTrainings } from '@/features/trainings/organising/organised-trainings.store'
import { useMinute } from '@/platform/clock'
import { goBackOr, replacePage } from '@/platform/page-stack'
import { showToast } from '@/platform/toast'
import { useWords } from '@/shared/ui/shell'
import { typedSinceText } from '@/shared/typed-since.text'
import type { useDraft } from './use-draft'

export function useSaving({ id, draft, stored, from, sending }: ReturnType<typeof useDraft>) {
  const { open, save } = useOrganisedTrainings()
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const text = useWords(typedSinceText)
  const now = useMinute()

  const taken = stored ? takenSeats(stored.seats) : {}
  const begun = stored !== undefined && hasBegun(stored, now)
  const problems = draft ? findProblems(draft, { now, taken, begun }) : {}
  const count = Object.keys(problems).length
  const isOld = draft !== undefined && draft.version > 0 && stored !== undefined

  /** `version` is the stored version to replace. */
  async function send(version: number) {
    setTried(true)
    if (!draft || count > 0 || busy) return
    setBusy(true)
    const arrived = sending()
    const answer = await save(id, toTrainingForm({ ...draft, version }))
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'ready') {
      if (arrived(answer.value.version)) showToast(text.saved)
      else if (draft.version === 0) replacePage('trainings-staff/training', { id })
      else goBackOr('trainings-staff/home')
    } else if (from) void open(from) // shows what changed meanwhile
  }

  return {
    taken,
    busy,
    failure,
    /** Empty before saving was attempted. */
    problems: tried ? problems : {},
    left: tried ? count : 0,
    /** Whether another person saved a newer version. */
    newer: isOld && stored.version > draft.version,
    send,
  }
}
