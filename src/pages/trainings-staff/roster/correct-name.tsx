import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import type { RosterEntry } from '@/contract/trainings/staff.schema'
import { CorrectNameSheet } from '@/features/trainings/organising/roster/components/correct-name-sheet'
import {
  correctionKey,
  useRosterDrafts,
  useRosters,
} from '@/features/trainings/organising/roster/rosters.store'

interface Props {
  id: string
  entry: RosterEntry | undefined
  onClose: () => void
}

export function CorrectName({ id, entry, onClose }: Props) {
  const send = useRosters((store) => store.correctName)
  const { drafts, keep, sending } = useRosterDrafts()
  const key = entry && correctionKey(id, entry)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  const close = () => {
    setFailure(undefined)
    onClose()
  }
  async function correct({ way, no }: RosterEntry, correction: { name: string; reason: string }) {
    setBusy(true)
    const arrived = sending(correctionKey(id, { way, no }))
    const answer = await send(id, { way, no, ...correction })
    setBusy(false)
    if (answer.kind === 'failed') setFailure(answer.failure)
    else if (!arrived()) close()
  }
  return (
    <CorrectNameSheet
      entry={entry}
      busy={busy}
      failure={failure}
      draft={(key && own(drafts, key)) || {}}
      onType={(part) => key && keep(key, part)}
      onCorrect={(correction) => entry && void correct(entry, correction)}
      onClose={close}
    />
  )
}
