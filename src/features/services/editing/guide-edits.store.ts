import { create } from 'zustand'
import type {
  GuideConflict,
  GuideEditForm,
  GuideProposal,
  StaffGuide,
  StaffGuideTexts,
} from '@/contract/facts/guide-edits.schema'
import type { FactConflictDecision, OutletEditDecision } from '@/contract/facts/outlet-edits.schema'
import type { Failure } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { draftsById } from '@/platform/drafts-by-id'
import { onErased } from '@/platform/storage'
import { idempotencyKeys } from '@/shared/lib/idempotency-keys'
import { once } from '@/shared/lib/once'
import { pagedLists } from '@/shared/lib/pages'
import { idle, loading, type Remote, type Settled } from '@/shared/lib/remote'
import type { GuideDraft } from './guide-draft.model'
import * as api from './guide-edits.api'

/** What waits of all guides, in place of a guide's id. */
export const waitingGuides = 'waiting'

interface GuideEditsStore {
  guides: Remote<StaffGuide[]>
  /** By guide. */
  texts: Record<string, Remote<StaffGuideTexts>>
  /** Proposals by guide, latest first. */
  lists: Record<string, Remote<GuideProposal[]>>
  conflicts: Remote<GuideConflict[]>
  loadGuides: () => Promise<void>
  loadTexts: (guide: string) => Promise<void>
  load: (guide: string) => Promise<unknown>
  loadMore: (guide: string) => Promise<Failure | undefined>
  loadConflicts: () => Promise<void>
  propose: (form: GuideEditForm) => Promise<Settled<GuideProposal>>
  decide: (id: string, decision: OutletEditDecision) => Promise<Settled<GuideProposal>>
  decideConflict: (id: string, decision: FactConflictDecision['do']) => Promise<Failure | undefined>
}

/** What is typed and not sent yet, by guide and version: see `draftKey`. */
export const useGuideDrafts = draftsById<GuideDraft>('guide-edit-drafts')

/** Reasons that are typed and not sent yet, by proposal. */
export const useGuideRefusals = draftsById<{ reason?: string }>('guide-edit-refusals')

/** Proposals for guides, as supervisors see them. */
export const useGuideEdits = create<GuideEditsStore>()((set, get) => {
  const put = (guide: string, list: Remote<GuideProposal[]>) =>
    set({ lists: { ...get().lists, [guide]: list } })
  const { load, loadMore } = pagedLists<string, GuideProposal>(
    'guide proposals',
    () => get().lists,
    put,
    (guide, after) => api.listProposals(guide === waitingGuides ? undefined : guide, after),
  )
  const withKey = idempotencyKeys(() => uuidV7(Date.now()))

  return {
    guides: idle,
    texts: {},
    lists: {},
    conflicts: idle,
    load,
    loadMore,

    loadGuides: () =>
      once('staff guides', async () => {
        if (get().guides.kind !== 'ready') set({ guides: loading })
        const guides = await api.listGuides()
        if (guides.kind === 'ready' || get().guides.kind !== 'ready') set({ guides })
      }),

    loadTexts: (guide) =>
      once(`guide texts ${guide}`, async () => {
        const answer = await api.getGuide(guide)
        const { texts } = get()
        if (answer.kind === 'ready' || own(texts, guide)?.kind !== 'ready')
          set({ texts: { ...texts, [guide]: answer } })
      }),

    loadConflicts: () =>
      once('guide conflicts', async () => {
        if (get().conflicts.kind !== 'ready') set({ conflicts: loading })
        const conflicts = await api.listConflicts()
        if (conflicts.kind === 'ready' || get().conflicts.kind !== 'ready') set({ conflicts })
      }),

    propose: (form) =>
      once(`propose ${form.guide} ${form.version ?? ''}`, () =>
        withKey(JSON.stringify(form), (id) => api.propose(id, form)),
      ),

    decide: (id, decision) => once(`decide ${id}`, () => api.decide(id, decision)),

    decideConflict: (id, decision) =>
      once(`decide ${id}`, async () => {
        const answer = await api.decideConflict(id, { do: decision })
        if (answer.kind === 'failed') return answer.failure
        await get().loadConflicts()
        return undefined
      }),
  }
})

onErased(() => useGuideEdits.setState({ guides: idle, texts: {}, lists: {}, conflicts: idle }))
