import type {
  FactReportForm,
  ReportedFact,
  ReportedPart,
} from '@/contract/facts/fact-reports.schema'
import { findPersonalData } from '@/contract/people/personal-data.rules'
import { meantText } from '@/contract/shared/as-meant/text.rules'
import { sendableText } from '@/shared/lib/sendable-text'

/** What somebody types about a fact. */
export interface ReportDraft {
  part?: ReportedPart
  found?: string
  /** Under which it is sent, so that it arrives once. */
  reportId?: string
}

/** What is said in a draft, whatever the id under which it is sent. */
export const contentOf = (draft: ReportDraft | undefined) =>
  draft && { part: draft.part, found: draft.found }

/** Characters, as the contract counts them. */
export const maxFound = 300

type ReportField = 'part' | 'found'

/** Fields that prevent sending. */
export const missingFields = ({ part, found = '' }: ReportDraft): ReportField[] => [
  ...(part ? [] : (['part'] as const)),
  ...(sendableText(found, maxFound) ? [] : (['found'] as const)),
]

/** Whoever checks it reads it without the personal data that is recognised; names are not. */
export const hasPersonalData = ({ found = '' }: ReportDraft) => findPersonalData(found).length > 0

/** The request for a draft in which nothing is missing. */
export const toReportForm = (about: ReportedFact, draft: ReportDraft): FactReportForm => ({
  about,
  part: draft.part ?? 'other',
  found: meantText(draft.found ?? ''),
})

/** The fact of a link; undefined if the link is broken. */
export function reportedFact({ kind, id = '' }: { kind?: string; id?: string }) {
  if (kind === 'outlet' && /^OL\d{3,16}$/.test(id)) return { kind, id } as const
  if (kind === 'guide' && /^SV\d{3,16}$/.test(id)) return { kind, id } as const
  return undefined
}

export const draftKey = ({ kind, id }: ReportedFact) => `${kind} ${id}`

/** A report that waits in the outbox. */
export interface ReportParcel {
  kind: 'fact report'
  form: FactReportForm
}

/** Latest first. Parcels of other features are in the same outbox. */
export const unsentReports = (parcels: { id: string; from?: unknown }[]) =>
  parcels
    .flatMap(({ id, from }) => {
      const report = from as ReportParcel | undefined
      return report?.kind === 'fact report' ? [{ id, form: report.form }] : []
    })
    .reverse()
