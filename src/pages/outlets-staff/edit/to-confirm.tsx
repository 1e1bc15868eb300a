import { useState } from 'react'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Failure } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import { useFacts } from '@/features/facts/published/facts.store'
import { ConfirmCard } from '@/features/outlets/editing/confirming/components/confirm-card'
import { useConfirmations } from '@/features/outlets/editing/confirming/confirmations.store'
import { confirmationsText } from '@/features/outlets/editing/confirming/confirmations.text'
import { useOutletEdits } from '@/features/outlets/editing/outlet-edits.store'
import { useMinute } from '@/platform/clock'
import { showToast } from '@/platform/toast'
import { useWords } from '@/shared/ui/shell'

interface Props {
  outlet: string
  /** Its windows have hours of their own, so those of the outlet are not shown. */
  hasWindowHours: boolean
}

/** What fades unless somebody at the outlet confirms it. */
export function ToConfirm({ outlet, hasWindowHours }: Props) {
  const text = useWords(confirmationsText)
  const { toConfirm, confirm } = useConfirmations()
  const today = clockAt(useMinute()).day
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const list = own(toConfirm, outlet)
  const edits = list?.kind === 'ready' ? list.value : []

  async function send(ids: string[]) {
    if (busy) return
    setBusy(true)
    const answer = await confirm(outlet, ids)
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    const { loadNewest } = useOutletEdits.getState()
    void Promise.all([loadNewest(outlet), useFacts.getState().load()])
    if (answer.kind === 'ready') showToast(text.confirmed)
  }
  return (
    <ConfirmCard
      edits={edits.filter(({ change }) => !hasWindowHours || change.field !== 'hours')}
      today={today}
      busy={busy}
      failure={failure}
      onConfirm={(ids) => void send(ids)}
    />
  )
}
