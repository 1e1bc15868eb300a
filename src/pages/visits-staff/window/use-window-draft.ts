import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
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

/** What stands in the fields, what is wrong with it, and saving. */
export function useWindowDraft(id: string, outlet: string) {
  const { outlet: shown, list, save, load } = useWindows()
  const { windows: drafts, keepWindow, dropWindow } = useStaffDrafts()
  const text = useWords(windowsText)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const kept = drafts.find((one) => one.id === id)?.draft
  const known = shown === outlet && list.kind === 'ready' ? list.value : undefined
  const stored = known?.find((one) => one.id === id)
  const draft = kept ?? (stored ? toWindowDraft(stored) : known && emptyWindowDraft)
  const problems = draft ? windowProblems(draft) : {}
  const count = Object.keys(problems).length

  /** `version`: which is meant to be replaced. */
  async function send(version: number) {
    setTried(true)
    if (!draft || count > 0 || busy) return
    setBusy(true)
    const answer = await save(id, { ...draft, version }, outlet)
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') return void load(outlet) // who else changed it: showToast so
    dropWindow(id)
    showToast(text.saved)
    goBack()
  }

  return {
    draft,
    stored,
    isKept: kept !== undefined,
    problems: tried ? problems : {},
    left: tried ? count : 0,
    busy,
    failure,
    newer: !!draft && !!stored && stored.version > draft.version,
    change: (part: Partial<WindowDraft>) => {
      if (draft) keepWindow({ id, draft: { ...draft, ...part } })
    },
    drop: () => dropWindow(id),
    send,
  }
}
