import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import {
  EntrySheet,
  type EntryAction,
} from '@/features/consultations/staff/knowledge/components/entry-sheet'
import { useEntries } from '@/features/consultations/staff/knowledge/entries.store'
import { entriesText } from '@/features/consultations/staff/knowledge/entries.text'
import { useFacts } from '@/features/facts/published/facts.store'
import { showToast } from '@/platform/toast'
import { useWords } from '@/shared/ui/shell'

interface Props {
  id: string
  /** Undefined: nothing to confirm. */
  act: EntryAction | undefined
  onClose: () => void
}

/** Publishes or withdraws an entry and refreshes the published facts of this phone. */
export function ConfirmEntryAction({ id, act, onClose }: Props) {
  const { publish, withdraw, load } = useEntries()
  const { load: loadFacts } = useFacts()
  const text = useWords(entriesText)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  async function confirm(confirmed: EntryAction) {
    setBusy(true)
    const answer = await (confirmed === 'publish' ? publish(id) : withdraw(id))
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') return void load()
    showToast(confirmed === 'publish' ? text.published : text.withdrawn)
    void loadFacts()
    onClose()
  }

  return (
    <EntrySheet
      act={act}
      busy={busy}
      failure={failure}
      onConfirm={(confirmed) => void confirm(confirmed)}
      onClose={() => {
        setFailure(undefined)
        onClose()
      }}
    />
  )
}
