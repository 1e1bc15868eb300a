import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { StaffTraining } from '@/contract/trainings/staff.schema'
import { ActSheet } from '@/features/trainings/organising/training/components/action-sheet'
import { countsOf, type Act } from '@/features/trainings/organising/training-state.model'
import { useOrganised } from '@/features/trainings/organising/organised-trainings.store'
import { momentWords } from '@/shared/lib/moments'
import { useShell } from '@/shared/ui/shell'

interface Props {
  training: StaffTraining
  /** None while nothing is to be done. */
  act: Act | undefined
  now: number
  onClose: () => void
}

/** Does what was confirmed, and says why it could not. */
export function Acting({ training, act, now, onClose }: Props) {
  const { publish, close, callOff, open } = useOrganised()
  const { language } = useShell()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const { id, seats, closesAt } = training

  async function confirm(confirmed: Act, reason: string) {
    setBusy(true)
    const acts = {
      publish: () => publish(id),
      close: () => close(id),
      call_off: () => callOff(id, reason),
    }
    const answer = await acts[confirmed]()
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'ready') onClose()
    else void open(id)
  }

  return (
    <ActSheet
      act={act}
      concerned={{ ...countsOf(seats), closes: momentWords(closesAt, now, language) }}
      busy={busy}
      failure={failure}
      onConfirm={(confirmed, reason) => void confirm(confirmed, reason)}
      onClose={() => {
        setFailure(undefined)
        onClose()
      }}
    />
  )
}
