import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type {
  FactReportDecision,
  OwnFactReport,
  ReportedFact,
  StaffFactReport,
} from '@/contract/facts/fact-reports.schema'
import { isBlank } from '@/contract/shared/as-meant/text.rules'
import type { Failure } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import { draftsById } from '@/platform/drafts-by-id'
import { isRetryable, useOutbox } from '@/platform/outbox'
import { serverNow } from '@/platform/server-clock'
import { onErased, ownStorage } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { fromStoredList, pagedLists, toStoredList, type StoredList } from '@/shared/lib/pages'
import {
  idle,
  isUnreachable,
  ready,
  type Ready,
  type Remote,
  type Settled,
} from '@/shared/lib/remote'
import type { EpochMs } from '@/contract/shared/time.types'
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
  /** Kept on the phone for offline reading. */
  own: { all?: Remote<OwnFactReport[]> }
  /** When `own` was read, by the server's clock. */
  readAt?: EpochMs | undefined
  /** The server was unreachable, so `own` is an earlier answer. */
  offline: boolean
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

const outbox = useOutbox.getState
const drafts = useReportDrafts.getState

async function postReport(about: ReportedFact, draft: ReportDraft & { reportId: string }) {
  const form = toReportForm(about, draft)
  const from: ReportParcel = { kind: 'fact report', form }
  const id = draft.reportId
  const key = draftKey(about)
  const left = typedSince(() => contentOf(own(drafts().drafts, key)))
  const answer = await outbox().post({ id, steps: api.reportSteps(id, form), from })
  if (answer.kind === 'failed' && !isRetryable(answer.failure)) outbox().takeBack(id)
  else if (!left()) drafts().drop(key) // sent, or kept in the outbox
  return answer
}

function takeReportBack(id: string) {
  const [waiting] = unsentReports(outbox().parcels.filter((parcel) => parcel.id === id))
  if (!waiting) return false
  const { about, part, found } = waiting.form
  const key = draftKey(about)
  if (!isBlank(own(drafts().drafts, key)?.found ?? '') || !outbox().takeBack(id)) return false
  drafts().keep(key, { part, found, reportId: id })
  return true
}

/** The list after a decision: what is over leaves it. */
function withDecision({ value: rows, next }: Ready<StaffFactReport[]>, decided: StaffFactReport) {
  const isOver = decided.state === 'accepted' || decided.state === 'refused'
  const left = rows.flatMap((row) => (row.id !== decided.id ? [row] : isOver ? [] : [decided]))
  return ready(left, next)
}

/** What people found otherwise: one's own reports, and those that one has to decide. */
export const useFactReports = create<FactReportsStore>()(
  persist(
    (set, get) => {
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
      return {
        own: {},
        offline: false,
        toDecide: {},

        async loadOwn() {
          const failure = await own.load('all')
          if (get().own.all?.kind !== 'ready') return // erased by a sign-out, or never read
          if (!failure) set({ offline: false, readAt: serverNow() })
          else if (isUnreachable(failure)) set({ offline: true })
        },

        loadMoreOwn: () => own.loadMore('all'),
        loadToDecide: () => toDecide.load('all'),
        loadMoreToDecide: () => toDecide.loadMore('all'),

        report: (about, draft) => once(`report ${draft.reportId}`, () => postReport(about, draft)),
        takeBack: takeReportBack,

        decide: (id, decision) =>
          once(`decide ${id}`, async () => {
            const answer = await api.decide(id, decision)
            const { all = idle } = get().toDecide
            if (answer.kind !== 'ready' || all.kind !== 'ready') return answer
            set({ toDecide: { all: withDecision(all, answer.value) } })
            return answer
          }),
      }
    },
    {
      name: 'fact-reports',
      storage: createJSONStorage(() => ownStorage),
      partialize: ({ own, readAt }): Kept => ({ readAt, ...toStoredList(own.all ?? idle) }),
      merge(stored, now) {
        const { readAt, ...kept } = (stored ?? {}) as Kept
        const { list } = fromStoredList(kept)
        return { ...now, readAt, own: list ? { all: list } : {} }
      },
    },
  ),
)

interface Kept extends StoredList<OwnFactReport> {
  readAt?: EpochMs | undefined
}

onErased(() =>
  useFactReports.setState({ own: {}, toDecide: {}, offline: false, readAt: undefined }),
)
