import type { ConsultationKind } from '@/contract/consultations/consultations.schema'
import type { CaseListEntry } from '@/contract/consultations/case.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { urgencies, urgencyOf } from '@/shared/lib/urgency'

/** Non-empty groups by urgency, each by deadline. Cases without one are ordered by their latest event. */
export function groupByUrgency(list: CaseListEntry[], now: EpochMs) {
  const at = ({ dueAt, changedAt }: CaseListEntry) => Date.parse(dueAt ?? changedAt)
  const inOrder = [...list].sort((a, b) => at(a) - at(b))
  return urgencies
    .map((urgency) => ({
      urgency,
      entries: inOrder.filter((consultation) => urgencyOf(consultation.dueAt, now) === urgency),
    }))
    .filter(({ entries }) => entries.length > 0)
}

export const latestFirst = (list: CaseListEntry[]) =>
  [...list].sort((a, b) => Date.parse(b.changedAt) - Date.parse(a.changedAt))

export interface CaseFilter {
  /** Undefined: all kinds. */
  kind?: ConsultationKind | undefined
  unit?: string | undefined
}

export const filterCases = (list: CaseListEntry[], { kind, unit }: CaseFilter) =>
  list.filter(
    (consultation) =>
      (!kind || consultation.kind === kind) && (!unit || consultation.unit === unit),
  )

const kinds: ConsultationKind[] = ['consultation', 'mediation', 'aid']

/** Total first, then each kind. */
export const countByKind = (list: CaseListEntry[]) => [
  { kind: undefined, count: list.length },
  ...kinds.map((kind) => ({ kind, count: filterCases(list, { kind }).length })),
]

/** Units with cases, largest number first. */
export function countByUnit(list: CaseListEntry[]) {
  const units = [...new Set(list.map(({ unit }) => unit))]
  return units
    .map((unit) => ({ unit, count: filterCases(list, { unit }).length }))
    .sort((a, b) => b.count - a.count || (a.unit < b.unit ? -1 : 1))
}
