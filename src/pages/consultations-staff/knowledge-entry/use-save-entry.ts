import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import { entryProblems } from '@/features/consultations/staff/knowledge/entries.model'
import { useEntries } from '@/features/consultations/staff/knowledge/entries.store'
import { entriesText } from '@/features/consultations/staff/knowledge/entries.text'
import { showToast } from '@/platform/toast'
import { typedSinceText } from '@/shared/typed-since.text'
import { useWords } from '@/shared/ui/shell'
import type { useEntryDraft } from './use-entry-draft'

export function useSaveEntry({ id, draft, stored, sending }: ReturnType<typeof useEntryDraft>) {
  const { save, load } = useEntries()
  const text = useWords(entriesText)
  const since = useWords(typedSinceText)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const count = draft ? Object.keys(entryProblems(draft)).length : 0

  /** `from`: the version to replace. */
  async function send(from: number) {
    setTried(true)
    if (!draft || count > 0 || busy) return
    setBusy(true)
    const arrived = sending()
    const answer = await save(id, { ...draft, from })
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') return void load() // shows the newer version
    const isLeft = arrived(answer.value.version)
    setTried(false)
    showToast(isLeft ? since.saved : text.saved)
  }

  return {
    tried,
    busy,
    failure,
    left: tried ? count : 0,
    newer: !!draft && !!stored && stored.version > draft.from,
    send,
  }
}
