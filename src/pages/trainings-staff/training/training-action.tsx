import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { StaffTraining } from '@/contract/trainings/staff.schema'
import { TrainingActionSheet } from '@/features/trainings/organising/training/components/action-sheet'
import {
  seatTotals,
  type TrainingAction,
} from '@/features/trainings/organising/training-state.model'
import {
  useCallOffDrafts,
  useOrganisedTrainings,
} from '@/features/trainings/organising/organised-trainings.store'
import { byWords } from '@/contract/shared/due-words.rules'
import { own } from '@/contract/shared/own.rules'
import { useShell } from '@/shared/ui/shell'

interface Props {
  training: StaffTraining
  /** Undefined while nothing is to be confirmed. */
  action: TrainingAction | undefined
  now: number
  onClose: () => void
}

export function ConfirmedAction({ training, action, now, onClose }: Props) {
  const { publish, close, callOff, open } = useOrganisedTrainings()
  const { drafts, keep, sending } = useCallOffDrafts()
  const { language } = useShell()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const { id, seats, closesAt } = training

  async function confirm(confirmed: TrainingAction, reason: string) {
    setBusy(true)
    const requests = {
      publish: () => publish(id),
      close: () => close(id),
      call_off: () => callOff(id, reason),
    }
    const arrived = sending(id)
    const answer = await requests[confirmed]()
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') return void open(id)
    arrived()
    onClose()
  }

  return (
    <TrainingActionSheet
      action={action}
      affected={{ ...seatTotals(seats), closes: byWords(closesAt, now, language) }}
      busy={busy}
      failure={failure}
      reason={own(drafts, id)?.reason ?? ''}
      onReason={(reason) => keep(id, { reason })}
      onConfirm={(confirmed, reason) => void confirm(confirmed, reason)}
      onClose={() => {
        setFailure(undefined)
        onClose()
      }}
    />
  )
}
