import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import type { Way } from '@/contract/trainings/trainings.schema'
import { WalkInSheet } from '@/features/trainings/organising/roster/components/walk-in-sheet'
import {
  useRosterDrafts,
  useRosters,
  walkInKey,
} from '@/features/trainings/organising/roster/rosters.store'

interface Props {
  id: string
  ways: Way[]
  open: boolean
  onClose: () => void
}

export function WalkIn({ id, ways, open, onClose }: Props) {
  const { addWalkIn, load } = useRosters()
  const { drafts, keep, sending } = useRosterDrafts()
  const key = walkInKey(id)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  async function add(way: Way, name: string) {
    setBusy(true)
    const arrived = sending(key)
    const answer = await addWalkIn(id, way, name)
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'ready' && !arrived()) onClose()
    void load(id) // updates the free seats
  }

  return (
    <WalkInSheet
      open={open}
      ways={ways}
      busy={busy}
      failure={failure}
      draft={own(drafts, key) ?? {}}
      onType={(part) => keep(key, part)}
      onAdd={(way, name) => void add(way, name)}
      onClose={() => {
        setFailure(undefined)
        onClose()
      }}
    />
  )
}
