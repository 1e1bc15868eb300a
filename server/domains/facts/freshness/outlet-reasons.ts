import { yearsSince } from '@/contract/facts/freshness.rules'
import type { FreshnessReason } from '@/contract/facts/freshness.schema'
import { freshness } from '@/contract/facts/freshness.settings'
import type { Outlet } from '@/contract/facts/outlets.schema'
import { recordReasons, reportedReasons, type Standing } from './standing'

const judgedFields = ['hours', 'phones', 'address'] as const
type JudgedField = (typeof judgedFields)[number]

const isJudged = (field: string): field is JudgedField =>
  (judgedFields as readonly string[]).includes(field)

/** What is stated about a field, and of when its source is. */
interface Stated {
  verified: boolean
  asOf: string | undefined
}

export function outletReasons(
  outlet: Outlet,
  standing: Standing,
  outdated: readonly string[] | undefined,
): FreshnessReason[] {
  const contradicted = standing.conflicts
    .filter((conflict) => conflict.outlet === outlet.id)
    .flatMap(({ field }) => (isJudged(field) ? [{ kind: 'contradicted' as const, field }] : []))
  return [
    ...reportedReasons(standing, 'outlet', outlet.id),
    ...contradicted,
    ...judgedFields.flatMap((field) => fieldReasons(outlet, field, standing)),
    ...(outlet.at || !isVisited(outlet)
      ? []
      : [{ kind: 'missing' as const, field: 'place' as const }]),
    ...recordReasons(outlet, standing, outdated),
  ]
}

function fieldReasons(outlet: Outlet, field: JudgedField, standing: Standing): FreshnessReason[] {
  const stated = statedOf(outlet, field)
  if (!stated) return isExpected(outlet, field) ? [{ kind: 'missing', field }] : []
  const { verified, asOf } = stated
  const edit = standing.edits.find(
    ({ outlet: id, change }) => id === outlet.id && change.field === field,
  )
  if (!verified && edit) return [{ kind: 'faded', field, day: edit.confirmed.day }]
  if (!verified) return [{ kind: 'unverified', field, ...(asOf && { day: asOf }) }]
  const isOld = asOf && yearsSince(asOf, standing.today) >= freshness.oldAfterYears
  return isOld ? [{ kind: 'old', field, day: asOf }] : []
}

/** Of several numbers the best one counts: a verified one, then the latest. */
function statedOf(outlet: Outlet, field: JudgedField): Stated | undefined {
  if (field !== 'phones') {
    const stated = outlet[field]
    return stated && { verified: stated.verified, asOf: stated.asOf }
  }
  const phones = outlet.phones ?? []
  const verified = phones.filter((phone) => phone.verified)
  const counting = verified.length > 0 ? verified : phones
  const days = counting.flatMap(({ asOf }) => asOf ?? []).sort()
  return counting.length > 0
    ? { verified: verified.length > 0, asOf: days[days.length - 1] }
    : undefined
}

/** Online services and hotlines have no premises, so an address and hours are not expected of them. */
const isVisited = ({ kind, level }: Outlet) =>
  level !== 'online' && kind !== 'online' && kind !== 'hotline'

const isExpected = (outlet: Outlet, field: JudgedField) =>
  isVisited(outlet) || (field === 'phones' && outlet.kind === 'hotline')
