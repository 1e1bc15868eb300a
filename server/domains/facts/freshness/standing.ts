import { yearsSince, type Judged } from '@/contract/facts/freshness.rules'
import type { FreshnessReason } from '@/contract/facts/freshness.schema'
import { freshness } from '@/contract/facts/freshness.settings'
import type { ReportedFact } from '@/contract/facts/fact-reports.schema'
import type { EditInForce } from '../editing/apply-outlet-edits'
import type { ConflictRow, GuideConflictRow } from '../editing/fact-conflicts.repo'

/** What people said about the published facts, on the day on which they are judged. */
export interface Standing extends Judged {
  conflicts: readonly Pick<ConflictRow, 'outlet' | 'field'>[]
  guideConflicts: readonly Pick<GuideConflictRow, 'guide' | 'field'>[]
  edits: readonly EditInForce[]
  reports: readonly { kind: ReportedFact['kind']; id: string; count: number; dueAt: string }[]
}

export function reportedReasons(
  { reports }: Standing,
  kind: ReportedFact['kind'],
  id: string,
): FreshnessReason[] {
  return reports
    .filter((report) => report.kind === kind && report.id === id)
    .map(({ count, dueAt }) => ({ kind: 'reported', count, dueAt }))
}

/** Of every kind of record: how sure its curators were, when they last looked, and its English. */
export function recordReasons(
  { id, confidence, seen }: { id: string; confidence: string; seen: string },
  { today }: Standing,
  outdated: readonly string[] = [],
): FreshnessReason[] {
  const isWeak = confidence === 'third-party' || confidence === 'unverified'
  const isOld = yearsSince(seen, today) >= freshness.checkAfterYears
  return [
    ...(isWeak ? [{ kind: 'unverified' as const, field: 'record' as const }] : []),
    ...(isOld ? [{ kind: 'old' as const, field: 'record' as const, day: seen }] : []),
    ...(outdated.includes(id) ? [{ kind: 'english' as const }] : []),
  ]
}
