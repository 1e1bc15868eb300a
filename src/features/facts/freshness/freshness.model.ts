import type {
  FreshnessField,
  FreshnessItem,
  FreshnessKind,
  FreshnessReason,
  FreshnessReasonKind,
} from '@/contract/facts/freshness.schema'

/** What is shown of the board. Absent: everything. */
export interface FreshnessFilter {
  kind?: FreshnessKind | undefined
  reason?: FreshnessReasonKind | undefined
}

export const kindOrder: FreshnessKind[] = ['outlet', 'guide', 'answer', 'fee', 'law']

const reasonOrder: FreshnessReasonKind[] = [
  'reported',
  'contradicted',
  'expired',
  'law',
  'faded',
  'unverified',
  'old',
  'missing',
  'english',
]

const has = ({ reasons }: FreshnessItem, kind: FreshnessReasonKind) =>
  reasons.some((reason) => reason.kind === kind)

export const filterItems = (items: FreshnessItem[], { kind, reason }: FreshnessFilter) =>
  items.filter((item) => (!kind || item.kind === kind) && (!reason || has(item, reason)))

/** The reasons that there are among records, each with their number. */
export const countReasons = (items: FreshnessItem[]) =>
  reasonOrder
    .map((reason) => ({ reason, count: items.filter((item) => has(item, reason)).length }))
    .filter(({ count }) => count > 0)

/** Reasons that are told in one sentence: of the same kind, for fields of the same day. */
export interface ToldReason {
  reason: FreshnessReason
  fields: FreshnessField[]
}

export function tellReasons(reasons: FreshnessReason[]): ToldReason[] {
  const told = new Map<string, ToldReason>()
  for (const reason of reasons) {
    const field = 'field' in reason ? [reason.field] : []
    const day = 'day' in reason ? reason.day : ''
    const name = reason.kind === 'law' ? reason.name.zh : ''
    const whole = field[0] === 'record' ? 'record' : '' // told in other words than a field
    const key = `${reason.kind} ${day} ${name} ${whole}`
    const before = told.get(key)
    told.set(key, { reason, fields: [...(before?.fields ?? []), ...field] })
  }
  return [...told.values()]
}

/** A screen on which staff can do something about it, named by what they do there. */
export interface FreshnessAct {
  does: 'decide' | 'compare' | 'choose' | 'edit' | 'write' | 'revise' | 'open'
  page: string
  params: Record<string, string>
}

/** The screens for the reasons of a record, for its gravest reason first. */
export function actsOf(item: FreshnessItem): FreshnessAct[] {
  const acts = item.reasons.map((reason) => actOn(item, reason))
  return acts.filter((act, index) => acts.findIndex(({ does }) => does === act.does) === index)
}

/** Screens on which reasons are decided, whatever record they concern. */
const deciding: Partial<Record<FreshnessReasonKind, FreshnessAct>> = {
  reported: { does: 'decide', page: 'outlets-staff/reports', params: {} },
  law: { does: 'compare', page: 'outlets-staff/laws', params: {} },
}

const actOn = (item: FreshnessItem, { kind }: FreshnessReason): FreshnessAct =>
  kind === 'contradicted' ? chosenAt(item) : (deciding[kind] ?? keptAt(item))

/** Where somebody chooses between what an import and a person state. */
const chosenAt = ({ kind }: FreshnessItem): FreshnessAct => ({
  does: 'choose',
  page: kind === 'guide' ? 'services-staff/guides' : 'outlets-staff/changes',
  params: {},
})

/** Where the record itself is kept. Fees come with imports: a guide shows what is published. */
function keptAt({ kind, id, guide }: FreshnessItem): FreshnessAct {
  switch (kind) {
    case 'outlet':
      return { does: 'edit', page: 'outlets-staff/edit', params: { outlet: id } }
    case 'answer':
      return { does: 'write', page: 'consultations-staff/knowledge-entry', params: { id } }
    case 'guide':
      return { does: 'revise', page: 'services-staff/guide', params: { id } }
    case 'fee':
      return { does: 'open', page: 'services/guide', params: { id: guide ?? id } }
    case 'law':
      return { does: 'compare', page: 'outlets-staff/laws', params: {} }
  }
}
