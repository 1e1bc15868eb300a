import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { Way } from '@/contract/trainings/trainings.schema'
import { WalkInSheet } from '@/features/trainings/organising/roster/components/walk-in-sheet'
import { useRosters } from '@/features/trainings/organising/roster/rosters.store'

interface Props {
  id: string
  ways: Way[]
  open: boolean
  onClose: () => void
}

export function WalkIn({ id, ways, open, onClose }: Props) {
  const { addWalkIn, load } = useRosters()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  async function add(way: Way, name: string) {
    setBusy(true)
    const answer = await addWalkIn(id, way, name)
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'ready') onClose()
    void load(id) // updates the free seats
  }

  return (
    <WalkInSheet
      open={open}
      ways={ways}
      busy={busy}
      failure={failure}
      onAdd={(way, name) => void add(way, name)}
      onClose={() => {
        setFailure(undefined)
        onClose()
      }}
    />
  )
}
