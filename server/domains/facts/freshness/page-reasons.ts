import type { English } from '@/contract/facts/english.schema'
import type {
  FreshnessField,
  FreshnessItem,
  FreshnessReason,
} from '@/contract/facts/freshness.schema'
import type { GuideField } from '@/contract/facts/guide-edits.schema'
import type { Answer } from '@/contract/facts/knowledge.schema'
import type { Laws } from '@/contract/facts/laws.schema'
import type { Fee, ServiceItem } from '@/contract/facts/services.schema'
import { own } from '@/contract/shared/own.rules'
import { recordReasons, reportedReasons, type Standing } from './standing'

interface Beside {
  laws: Laws | undefined
  outdated: readonly string[] | undefined
}

export function guideReasons(
  item: ServiceItem,
  standing: Standing,
  { laws, outdated }: Beside,
): FreshnessReason[] {
  return [
    ...reportedReasons(standing, 'guide', item.id),
    ...contradictedFields(item, standing).map((field) => ({
      kind: 'contradicted' as const,
      field,
    })),
    ...lawReasons(laws?.services, item.id, laws),
    ...expiredReasons(item, standing),
    ...missingOf(item).map((field) => ({ kind: 'missing' as const, field })),
    ...unverifiedOf(item).map((field) => ({ kind: 'unverified' as const, field })),
    ...recordReasons(item, standing, outdated),
  ]
}

export const answerReasons = (
  answer: Answer,
  standing: Standing,
  { laws, outdated }: Beside,
): FreshnessReason[] => [
  ...lawReasons(laws?.answers, answer.id, laws),
  ...expiredReasons(answer, standing),
  ...recordReasons(answer, standing, outdated),
]

/** The board does not tell apart what it judges as a whole. */
const judgedAs: Partial<Record<GuideField, FreshnessField>> = {
  materials: 'materials',
  steps: 'steps',
  statutory: 'limit',
  promised: 'limit',
  fee: 'fee',
}

/** Each once, in however many versions of the guide. */
const contradictedFields = ({ id }: ServiceItem, { guideConflicts }: Standing) => [
  ...new Set(
    guideConflicts
      .filter(({ guide }) => guide === id)
      .map(({ field }) => judgedAs[field] ?? ('record' as const)),
  ),
]

function missingOf(item: ServiceItem): FreshnessField[] {
  const { handlers, materials, steps, statutory, promised, fee, fees = [] } = item
  const isUnknown: [FreshnessField, boolean][] = [
    ['handlers', handlers.length === 0],
    ['materials', materials.length === 0],
    ['steps', steps.length === 0],
    ['limit', !statutory && !promised],
    ['fee', !fee && fees.length === 0],
  ]
  return isUnknown.flatMap(([field, unknown]) => (unknown ? [field] : []))
}

function unverifiedOf({ statutory, promised, fee, phones, online }: ServiceItem): FreshnessField[] {
  const limits = [statutory, promised].filter((claim) => claim !== undefined)
  const isWeak: [FreshnessField, boolean][] = [
    ['limit', limits.some(({ verified }) => !verified)],
    ['fee', fee?.verified === false],
    ['phones', phones !== undefined && phones.every(({ verified }) => !verified)],
    ['online', online?.verified === false],
  ]
  return isWeak.flatMap(([field, weak]) => (weak ? [field] : []))
}

const lawReasons = (
  touched: readonly { id: string; law: string }[] = [],
  id: string,
  laws: Laws | undefined,
): FreshnessReason[] =>
  touched
    .filter((page) => page.id === id)
    .flatMap(({ law }) => laws?.laws.find(({ id, verified }) => id === law && !verified) ?? [])
    .map(({ name, from }) => ({ kind: 'law', name, from }))

const expiredReasons = (
  { validUntil }: Pick<ServiceItem, 'validUntil'>,
  { today }: Standing,
): FreshnessReason[] =>
  validUntil && validUntil < today ? [{ kind: 'expired', day: validUntil }] : []

type Row = Omit<FreshnessItem, 'score'>

/** The rows of the fee table, as guides show them. */
export function feeRows(services: readonly ServiceItem[], english: Partial<English>): Row[] {
  const shown = new Map<string, { fee: Fee; guides: string[] }>()
  for (const { id, fees = [] } of services)
    for (const fee of fees) {
      const { guides } = shown.get(fee.code) ?? { guides: [] }
      shown.set(fee.code, { fee, guides: [...guides, id] })
    }
  return [...shown.values()].map(({ fee: { code, name, verified }, guides }) => {
    const translated = own(english.fees?.texts, code)
    return {
      kind: 'fee',
      id: code,
      name,
      ...(translated && { nameEn: translated }),
      uses: guides.length,
      reasons: [
        ...(verified ? [] : [{ kind: 'unverified' as const, field: 'fee' as const }]),
        ...(english.fees?.outdated.includes(code) ? [{ kind: 'english' as const }] : []),
      ],
      guide: guides[0]!,
    }
  })
}

/** Laws that change pages. */
export const lawRows = (laws: Laws | undefined): Row[] =>
  (laws?.laws ?? []).map(({ id, name, from, verified }) => ({
    kind: 'law',
    id,
    name: name.zh,
    nameEn: name.en,
    uses: [...laws!.services, ...laws!.answers].filter(({ law }) => law === id).length,
    reasons: verified ? [] : [{ kind: 'law', name, from }],
  }))
