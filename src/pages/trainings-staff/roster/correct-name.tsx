import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { RosterEntry } from '@/contract/trainings/staff.schema'
import { CorrectNameSheet } from '@/features/trainings/organising/roster/components/correct-name-sheet'
import { useRosters } from '@/features/trainings/organising/roster/rosters.store'

interface Props {
  id: string
  entry: RosterEntry | undefined
  onClose: () => void
}

export function CorrectName({ id, entry, onClose }: Props) {
  const send = useRosters((store) => store.correctName)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  const close = () => {
    setFailure(undefined)
    onClose()
  }
  async function correct({ way, no }: RosterEntry, correction: { name: string; reason: string }) {
    setBusy(true)
    const answer = await send(id, { way, no, ...correction })
    setBusy(false)
    if (answer.kind === 'failed') setFailure(answer.failure)
    else close()
  }
  return (
    <CorrectNameSheet
      entry={entry}
      busy={busy}
      failure={failure}
      onCorrect={(correction) => entry && void correct(entry, correction)}
      onClose={close}
    />
  )
}
