import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import { byId } from '@/features/facts/published/facts.model'
import { useStaffDrafts } from '@/features/visits/staff/drafts.store'
import {
  emptyWindowDraft,
  toWindowDraft,
  windowProblems,
  type WindowDraft,
} from '@/features/visits/staff/windows/window.model'
import { useWindows } from '@/features/visits/staff/windows/windows.store'
import { windowsText } from '@/features/visits/staff/windows/windows.text'
import { goBack } from '@/platform/page-stack'
import { showToast } from '@/platform/toast'
import { useWords } from '@/shared/ui/shell'

/** The draft of a window's settings, its problems, and saving. */
export function useWindowDraft(id: string, outlet: string) {
  const { outlet: shownOutlet, list, save, load } = useWindows()
  const { windows: drafts, keepWindow, dropWindow } = useStaffDrafts()
  const text = useWords(windowsText)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const unsaved = byId(drafts, id)?.draft
  const windows = shownOutlet === outlet && list.kind === 'ready' ? list.value : undefined
  const stored = windows && byId(windows, id)
  const draft = unsaved ?? (stored ? toWindowDraft(stored) : windows && emptyWindowDraft)
  const problems = draft ? windowProblems(draft) : {}
  const problemCount = Object.keys(problems).length

  /** `version`: the stored version to overwrite. */
  async function send(version: number) {
    setTried(true)
    if (!draft || problemCount > 0 || busy) return
    setBusy(true)
    const answer = await save(id, { ...draft, version }, outlet)
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') return void load(outlet) // shows a newer version
    dropWindow(id)
    showToast(text.saved)
    goBack()
  }

  return {
    draft,
    stored,
    isKept: unsaved !== undefined,
    problems: tried ? problems : {},
    problemCount: tried ? problemCount : 0,
    busy,
    failure,
    hasNewerVersion: !!draft && !!stored && stored.version > draft.version,
    change: (part: Partial<WindowDraft>) => {
      if (draft) keepWindow({ id, draft: { ...draft, ...part } })
    },
    drop: () => dropWindow(id),
    send,
  }
}
