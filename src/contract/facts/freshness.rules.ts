import type { EpochMs, IsoDay } from '../shared/time.types'
import type { FreshnessItem, FreshnessKind, FreshnessReason } from './freshness.schema'
import { freshness } from './freshness.settings'

/** When a record is judged, in both of the forms in which its days are known. */
export interface Judged {
  now: EpochMs
  today: IsoDay
}

/** Full years from a day to today. Of a day that is not known exactly, from the last one that it may be. */
export function yearsSince(day: string, today: IsoDay): number {
  const latest = `${day}${'-12-31'.slice(day.length - 4)}`
  const years = Number(today.slice(0, 4)) - Number(day.slice(0, 4))
  return Math.max(0, today.slice(4) < latest.slice(4) ? years - 1 : years)
}

const isOverdue = (dueAt: string, now: EpochMs) => Date.parse(dueAt) <= now

/** What a reason adds to the score of a record. */
export function pointsOf(
  reason: FreshnessReason,
  kind: FreshnessKind,
  { now, today }: Judged,
): number {
  const years = (day: string) => Math.min(yearsSince(day, today), freshness.maxYears)
  switch (reason.kind) {
    case 'reported': {
      const { first, more, maxMore, overdue } = freshness.reported
      const further = Math.min(reason.count - 1, maxMore) * more
      return first + further + (isOverdue(reason.dueAt, now) ? overdue : 0)
    }
    case 'contradicted':
    case 'expired':
    case 'faded':
    case 'english':
      return freshness[reason.kind]
    case 'law':
      return kind === 'law' ? freshness.law : freshness.lawPage
    case 'unverified':
      return freshness.unverified + (reason.day ? years(reason.day) : 0)
    case 'old':
      return years(reason.day)
    case 'missing':
      return freshness.missing[reason.field]
  }
}

type Unranked = Omit<FreshnessItem, 'score'>

/** The points of all reasons, raised by how much the record is used. */
export function scoreOf({ kind, reasons, uses }: Unranked, judged: Judged): number {
  const points = reasons.reduce((sum, reason) => sum + pointsOf(reason, kind, judged), 0)
  const raised = 100 + Math.min(uses, freshness.maxUses) * freshness.perUse
  return Math.round((points * raised) / 100)
}

/** Records with a reason, the highest score first and of equal ones the lower id. Reasons: the gravest first. */
export function rankRecords(records: readonly Unranked[], judged: Judged): FreshnessItem[] {
  return records
    .filter(({ reasons }) => reasons.length > 0)
    .map((record) => {
      const points = (reason: FreshnessReason) => pointsOf(reason, record.kind, judged)
      const reasons = [...record.reasons].sort((a, b) => points(b) - points(a))
      return { ...record, reasons, score: scoreOf(record, judged) }
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}
