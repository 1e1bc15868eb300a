import { create } from 'zustand'
import type {
  FactReportDecision,
  OwnFactReport,
  ReportedFact,
  StaffFactReport,
} from '@/contract/facts/fact-reports.schema'
import { isBlank } from '@/contract/shared/as-meant/text.rules'
import type { Failure } from '@/contract/shared/failure'
import { draftsById } from '@/platform/drafts-by-id'
import { isRetryable, useOutbox } from '@/platform/outbox'
import { onErased } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { pagedLists } from '@/shared/lib/pages'
import { idle, ready, type Remote, type Settled } from '@/shared/lib/remote'
import { typedSince } from '@/shared/lib/typed-since'
import * as api from './fact-reports.api'
import {
  contentOf,
  draftKey,
  toReportForm,
  unsentReports,
  type ReportDraft,
  type ReportParcel,
} from './report-draft.model'

interface FactReportsStore {
  own: { all?: Remote<OwnFactReport[]> }
  toDecide: { all?: Remote<StaffFactReport[]> }
  loadOwn: () => Promise<unknown>
  loadMoreOwn: () => Promise<Failure | undefined>
  loadToDecide: () => Promise<unknown>
  loadMoreToDecide: () => Promise<Failure | undefined>
  /** Sends the report through the outbox; the draft moves into the parcel. What is typed meanwhile stays. */
  report: (
    about: ReportedFact,
    draft: ReportDraft & { reportId: string },
  ) => Promise<Settled<unknown>>
  /** Turns a report that waits back into a draft. False: another one is being written about the same. */
  takeBack: (id: string) => boolean
  decide: (id: string, decision: FactReportDecision) => Promise<Settled<StaffFactReport>>
}

/** By `draftKey`. */
export const useReportDrafts = draftsById<ReportDraft>('fact-report-drafts')

/** What is typed about a decision, by report. */
export const useDecisionDrafts = draftsById<{ note?: string }>('fact-report-decisions')

/** What people found otherwise: one's own reports, and those that one has to decide. */
export const useFactReports = create<FactReportsStore>()((set, get) => {
  const own = pagedLists<'all', OwnFactReport>(
    'own fact reports',
    () => get().own,
    (_, all) => set({ own: { all } }),
    (_, after) => api.listOwn(after),
  )
  const toDecide = pagedLists<'all', StaffFactReport>(
    'fact reports',
    () => get().toDecide,
    (_, all) => set({ toDecide: { all } }),
    (_, after) => api.listToDecide(after),
  )
  const outbox = useOutbox.getState
  const drafts = useReportDrafts.getState

  return {
    own: {},
    toDecide: {},
    loadOwn: () => own.load('all'),
    loadMoreOwn: () => own.loadMore('all'),
    loadToDecide: () => toDecide.load('all'),
    loadMoreToDecide: () => toDecide.loadMore('all'),

    report: (about, draft) =>
      once(`report ${draft.reportId}`, async () => {
        const form = toReportForm(about, draft)
        const from: ReportParcel = { kind: 'fact report', form }
        const id = draft.reportId
        const key = draftKey(about)
        const left = typedSince(() => contentOf(drafts().drafts[key]))
        const answer = await outbox().post({ id, steps: api.reportSteps(id, form), from })
        if (answer.kind === 'failed' && !isRetryable(answer.failure)) outbox().takeBack(id)
        else if (!left()) drafts().drop(key) // sent, or kept in the outbox
        return answer
      }),

    takeBack(id) {
      const [waiting] = unsentReports(outbox().parcels.filter((one) => one.id === id))
      if (!waiting) return false
      const { about, part, found } = waiting.form
      const key = draftKey(about)
      if (!isBlank(drafts().drafts[key]?.found ?? '') || !outbox().takeBack(id)) return false
      drafts().keep(key, { part, found, reportId: id })
      return true
    },

    decide: (id, decision) =>
      once(`decide ${id}`, async () => {
        const answer = await api.decide(id, decision)
        const { all = idle } = get().toDecide
        if (answer.kind !== 'ready' || all.kind !== 'ready') return answer
        const { value } = answer
        const isOver = value.state === 'accepted' || value.state === 'refused'
        const rows = all.value.flatMap((one) => (one.id !== id ? [one] : isOver ? [] : [value]))
        set({ toDecide: { all: ready(rows, all.next) } })
        return answer
      }),
  }
})

onErased(() => useFactReports.setState({ own: {}, toDecide: {} }))
