import type { ConsultationKind } from '@/contract/consultations/consultations.schema'
import type { CaseListEntry } from '@/contract/consultations/case.schema'
import { urgencies, urgencyOf } from '@/shared/lib/urgency'

/** Those there are, the most urgent first; among those nobody waits for, the one that rests longest. */
export function groupByUrgency(list: CaseListEntry[], now: number) {
  const at = ({ dueAt, changedAt }: CaseListEntry) => Date.parse(dueAt ?? changedAt)
  const inOrder = [...list].sort((a, b) => at(a) - at(b))
  return urgencies
    .map((urgency) => ({
      urgency,
      entries: inOrder.filter((one) => urgencyOf(one.dueAt, now) === urgency),
    }))
    .filter(({ entries }) => entries.length > 0)
}

/** What was done last stands first. */
export const latestFirst = (list: CaseListEntry[]) =>
  [...list].sort((a, b) => Date.parse(b.changedAt) - Date.parse(a.changedAt))

export interface CaseFilter {
  /** Undefined: all. */
  kind?: ConsultationKind | undefined
  unit?: string | undefined
}

export const filterCases = (list: CaseListEntry[], { kind, unit }: CaseFilter) =>
  list.filter((one) => (!kind || one.kind === kind) && (!unit || one.unit === unit))

const kinds: ConsultationKind[] = ['consultation', 'mediation', 'aid']

/** How many of each kind, all of them first. */
export const countByKind = (list: CaseListEntry[]) => [
  { kind: undefined, count: list.length },
  ...kinds.map((kind) => ({ kind, count: filterCases(list, { kind }).length })),
]

/** Units that have something, the one with the most first. */
export function countByUnit(list: CaseListEntry[]) {
  const units = [...new Set(list.map(({ unit }) => unit))]
  return units
    .map((unit) => ({ unit, count: filterCases(list, { unit }).length }))
    .sort((a, b) => b.count - a.count || (a.unit < b.unit ? -1 : 1))
}
