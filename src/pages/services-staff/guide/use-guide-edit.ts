import { useState } from 'react'
import type { GuideField, StaffGuideTexts } from '@/contract/facts/guide-edits.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Failure } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import {
  draftKey,
  editedGuideFields,
  guideFieldDraft,
  guideProblems,
  newVersion,
  publishedTexts,
  toGuideForm,
  versionsOf,
  type GuideDraft,
  type GuideFieldDrafts,
} from '@/features/services/editing/guide-draft.model'
import { useGuideDrafts, useGuideEdits } from '@/features/services/editing/guide-edits.store'
import { guideEditsText } from '@/features/services/editing/guide-edits.text'
import { useMinute } from '@/platform/clock'
import { showToast } from '@/platform/toast'
import { typedSinceText } from '@/shared/typed-since.text'
import { useWords } from '@/shared/ui/shell'

export type GuideEditing = ReturnType<typeof useGuideEdit>

const nothing: GuideDraft = {}

/** What is typed up to now, also within one event. */
const currentDraft = (key: string) => own(useGuideDrafts.getState().drafts, key) ?? nothing

/** The draft of a version of a guide, its problems, and sending it. */
export function useGuideEdit(of: StaffGuideTexts, version: string) {
  const key = draftKey(of.guide, version)
  const draft = useGuideDrafts(({ drafts }) => own(drafts, key)) ?? nothing
  const { keep, drop } = useGuideDrafts.getState()
  const today = clockAt(useMinute()).day
  const isNew = version === newVersion
  const first = isNew ? draft.from : version
  const newest = of.newest.find(({ version: day = '' }) => day === first)
  const texts = publishedTexts(of, version, draft.from)
  const problems = guideProblems(draft, { today, known: versionsOf(of), isNew })
  const problemCount = Object.keys(problems).length
  const fields = editedGuideFields(draft)
  const { tried, ...sending } = useSending(of.guide, version, problemCount)

  const put = <F extends GuideField>(field: F, value: GuideFieldDrafts[F]) =>
    keep(key, { fields: { ...currentDraft(key).fields, [field]: value } })
  /** The editor has seen the newest proposal. */
  const follow = () => keep(key, { after: newest?.id ?? '' })

  return {
    ...sending,
    draft,
    texts,
    fields,
    newest,
    isNew,
    problems: tried ? problems : {},
    left: tried ? problemCount : 0,
    /** Somebody else proposed something since the editor began. */
    isNewer: fields.length > 0 && (newest?.id ?? '') !== (draft.after ?? ''),
    put,
    change: (part: GuideDraft) => keep(key, part),
    keepMine: follow,
    leaveAll: () => drop(key),
    start(field: GuideField) {
      if (!texts) return
      if (fields.length === 0) follow()
      put(field, guideFieldDraft(texts, field))
    },
    leave(field: GuideField) {
      const { fields: { [field]: _, ...rest } = {} } = currentDraft(key)
      if (Object.keys(rest).length === 0) drop(key)
      else keep(key, { fields: rest })
    },
  }
}

/** Sends what is typed, and takes a proposal back. What is refused stays typed. */
function useSending(guide: string, version: string, problemCount: number) {
  const key = draftKey(guide, version)
  const text = useWords(guideEditsText)
  const { sent: isLeft } = useWords(typedSinceText)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  async function send() {
    setTried(true)
    const form = toGuideForm(guide, version, currentDraft(key))
    if (problemCount > 0 || !form || busy) return
    setBusy(true)
    const arrived = useGuideDrafts.getState().sending(key)
    const answer = await useGuideEdits.getState().propose(form)
    if (answer.kind === 'failed' && answer.failure.code === 'conflict')
      await useGuideEdits.getState().loadTexts(guide) // shows what somebody else proposed
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') return
    setTried(false)
    showToast(arrived() ? isLeft : text.sent)
    await reload(guide)
  }

  async function takeBack(id: string) {
    const answer = await useGuideEdits.getState().decide(id, { do: 'withdraw' })
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'ready') showToast(text.takenBack)
    await reload(guide)
  }
  return { tried, busy, failure, send, takeBack }
}

export async function reload(guide: string) {
  const { loadTexts, load, loadGuides } = useGuideEdits.getState()
  await Promise.all([loadTexts(guide), load(guide), loadGuides()])
}
