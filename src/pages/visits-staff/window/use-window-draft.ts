import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import type { StaffSlot } from '@/contract/visits/staff.schema'
import { byId } from '@/features/facts/published/facts.model'
import { useStaffDrafts } from '@/features/visits/staff/drafts.store'
import {
  emptyWindowDraft,
  toWindowDraft,
  windowProblems,
  type WindowDraft,
} from '@/features/visits/staff/windows/window.model'
import { useCallOffReasons, useWindows } from '@/features/visits/staff/windows/windows.store'
import { windowsText } from '@/features/visits/staff/windows/windows.text'
import { ready } from '@/shared/lib/remote'
import { goBack } from '@/platform/page-stack'
import { showToast } from '@/platform/toast'
import { typedSinceText } from '@/shared/typed-since.text'
import { useWords } from '@/shared/ui/shell'

/** What is typed and not saved yet, or else what is stored. Undefined while it is loading. */
function useKeptDraft(id: string, outlet: string) {
  const { outlet: shownOutlet, list } = useWindows()
  const unsaved = byId(useStaffDrafts().windows, id)?.draft
  const windows = shownOutlet === outlet && list.kind === 'ready' ? list.value : undefined
  const stored = windows && byId(windows, id)
  const draft = unsaved ?? (stored ? toWindowDraft(stored) : windows && emptyWindowDraft)
  const problems = draft ? windowProblems(draft) : {}
  return { draft, stored, unsaved, problems, problemCount: Object.keys(problems).length }
}

/** Tells the drafts that a version of what was typed has arrived. */
type Arrived = ReturnType<ReturnType<typeof useStaffDrafts.getState>['sendingWindow']>

/** What staff are asked about appointments outside the hours to be saved, and the reason as it is typed. */
function useOutsideHours(id: string) {
  const [outside, ask] = useState<{ version: number; slots: StaffSlot[] }>()
  const { drafts, keep, drop } = useCallOffReasons()
  return {
    outside,
    ask,
    dismissOutside: () => ask(undefined),
    reason: own(drafts, id)?.reason ?? '',
    typeReason: (reason: string) => keep(id, { reason }),
    forgetReason: () => drop(id),
  }
}

/** The draft of a window's settings, its problems, and saving. */
export function useWindowDraft(id: string, outlet: string) {
  const { preview, save, load } = useWindows()
  const { keepWindow, dropWindow, sendingWindow } = useStaffDrafts()
  const text = { ...useWords(windowsText), since: useWords(typedSinceText).saved }
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const { ask, forgetReason, ...asking } = useOutsideHours(id)
  const { draft, stored, unsaved, problems, problemCount } = useKeptDraft(id, outlet)

  /** `version`: the stored version to overwrite. */
  async function send(version: number) {
    setTried(true)
    if (!draft || problemCount > 0 || busy) return
    setBusy(true)
    setFailure(undefined)
    const arrived = sendingWindow(id)
    const slots = stored ? await preview(id, draft, outlet) : ready([])
    setBusy(false)
    if (slots.kind === 'failed') return setFailure(slots.failure)
    if (slots.value.length > 0) return ask({ version, slots: slots.value })
    await store(version, arrived)
  }

  /** `callOffBecause`: the appointments outside the hours are called off; without it they stay. */
  async function store(version: number, arrived: Arrived, callOffBecause?: string) {
    if (!draft) return
    setBusy(true)
    const answer = await save(id, { ...draft, version }, outlet, callOffBecause)
    setBusy(false)
    const failed = answer.kind === 'failed' ? answer.failure : undefined
    setFailure(failed)
    if (!failed || failed.code === 'conflict') asking.dismissOutside() // else a reason stays typed
    if (answer.kind === 'failed') return void load(outlet) // shows a newer version
    forgetReason()
    const isLeft = arrived(answer.value.version)
    showToast(isLeft ? text.since : text.saved)
    if (!isLeft) goBack()
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
    ...asking,
    decide: (because?: string) =>
      asking.outside && void store(asking.outside.version, sendingWindow(id), because),
    drop: () => dropWindow(id),
    send,
  }
}
