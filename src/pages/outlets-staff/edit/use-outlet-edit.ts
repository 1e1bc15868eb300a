import { useState } from 'react'
import type {
  KnownBy,
  NewestOutletEdits,
  OutletEdit,
  OutletField,
} from '@/contract/facts/outlet-edits.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Outlet } from '@/contract/facts/outlets.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Failure } from '@/contract/shared/failure'
import { useFacts } from '@/features/facts/published/facts.store'
import {
  draftProblems,
  editedFields,
  toChange,
  type OutletDraft,
} from '@/features/outlets/editing/outlet-draft.model'
import { useOutletEdits } from '@/features/outlets/editing/outlet-edits.store'
import { outletEditsText } from '@/features/outlets/editing/outlet-edits.text'
import { useMinute } from '@/platform/clock'
import { showToast } from '@/platform/toast'
import { typedSinceText } from '@/shared/typed-since.text'
import { useWords } from '@/shared/ui/shell'
import { currentDraft, fieldSince, useFieldDrafts } from './use-field-drafts'

export type OutletEditing = ReturnType<typeof useOutletEdit>

function problemsOf(draft: OutletDraft, today: IsoDay) {
  const problems = draftProblems(draft, today)
  return { problems, problemCount: Object.keys(problems).length + (draft.knownBy ? 0 : 1) }
}

/** The draft of an outlet's fields, its problems, and sending what is edited, field by field. */
export function useOutletEdit(outlet: Outlet | undefined, newest: NewestOutletEdits) {
  const id = outlet?.id ?? ''
  const { edit, decide, load, loadNewest } = useOutletEdits()
  const today = clockAt(useMinute()).day
  const drafts = useFieldDrafts(outlet, newest, today)
  const text = useWords(outletEditsText)
  const { sent: isLeft } = useWords(typedSinceText)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const { draft } = drafts
  const { problems, problemCount } = problemsOf(draft, today)

  /** As it was when it was sent: what is typed in the meantime stays. */
  async function sendField(field: OutletField, knownBy: KnownBy, left: () => unknown) {
    const change = toChange(draft.fields ?? {}, field)
    const seen = draft.after?.[field]
    const answer = await edit({ outlet: id, change, knownBy, ...(seen && { after: seen }) })
    if (answer.kind === 'failed') return answer.failure
    if (left()) drafts.follow(field, answer.value.id)
    else drafts.leave(field)
    return undefined
  }

  /** Stops at the first field that fails; the others stay typed. */
  async function send() {
    setTried(true)
    const { knownBy } = draft
    if (problemCount > 0 || !knownBy || busy) return
    setBusy(true)
    let failed: Failure | undefined
    const sent = editedFields(draft).map((field) => ({ field, left: fieldSince(id, field) }))
    for (const { field, left } of sent) failed ??= await sendField(field, knownBy, left)
    await Promise.all([load(id), loadNewest(id), useFacts.getState().load()]) // also shows what somebody else changed
    setBusy(false)
    setFailure(failed)
    if (failed) return
    setTried(false)
    showToast(editedFields(currentDraft(id)).length > 0 ? isLeft : text.sent)
  }

  async function takeBack(proposal: OutletEdit) {
    const answer = await decide(proposal, { do: 'withdraw' })
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'ready') showToast(text.takenBack)
    await Promise.all([load(id), loadNewest(id)])
  }

  return {
    ...drafts,
    fields: editedFields(draft),
    busy,
    failure,
    problems: tried ? problems : {},
    missesKnownBy: tried && !draft.knownBy,
    left: tried ? problemCount : 0,
    takeBack,
    send,
  }
}
