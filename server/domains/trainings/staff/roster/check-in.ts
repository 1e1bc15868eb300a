import type { Dayjs } from 'dayjs'
import { parseTicketCode, verifyTicketCode } from '@/contract/trainings/admission-tickets.rules'
import type { CheckInForm, CheckInResult, CheckInVerdict } from '@/contract/trainings/staff.schema'
import type { Deps } from '../../../../deps'
import type { Vault } from '../../../../infra/crypto/vault'
import { withRetry } from '../../../../infra/db/faults'
import type { Sql } from '../../../../infra/db/open'
import { refuse } from '../../../../infra/http/refusal'
import type { Requester } from '../../../../infra/http/requester'
import { ticketSecret } from '../../enrollments/ticket-secret'
import type { EnrollmentKey } from '../../seats/seats.repo'
import { organisedTraining } from '../organised-training'
import type { TrainingRow } from '../trainings.repo'
import * as repo from './check-in.repo'
import { readRoster, type Reader } from './roster.repo'

type Entry = CheckInForm['entries'][number]

/**
 * Records scanned and ticked entries in their order; an offline phone sends them later. Idempotent: a retried
 * entry returns the same result. One's own seat is refused by itself: the others of the batch count.
 */
export const checkIn = (deps: Deps, requester: Requester, id: string, entries: Entry[]) =>
  withRetry(() =>
    deps.db.begin(async (tx) => {
      const { training, membership: as } = await organisedTraining(tx, requester, id)
      if (training.state === 'draft' || training.state === 'called_off') refuse('conflict')
      const reader = { staff: requester.citizen, as, what: 'check_in' as const, now: deps.now() }
      const desk = new CheckInDesk(tx, deps.vault, training, reader)
      const results: CheckInResult[] = []
      for (const entry of entries) results.push(await desk.record(entry))
      const hasChanged = results.some(({ verdict }) => verdict === 'done' || verdict === 'undone')
      if (training.settledAt && hasChanged) await repo.reopenSettlement(tx, id)
      return results
    }),
  )

/** Checks in to one training, within one transaction. */
class CheckInDesk {
  constructor(
    private readonly tx: Sql,
    private readonly vault: Vault,
    private readonly training: TrainingRow,
    private readonly reader: Reader,
  ) {}

  async record(entry: Entry): Promise<CheckInResult> {
    const { key } = entry
    const at = plausibleTime(entry.at, this.training, this.reader.now)
    const enrollment = this.identify(entry, at)
    if (typeof enrollment === 'string') return { key, verdict: enrollment }
    const [row] = await readRoster(this.tx, this.training.id, this.reader, enrollment)
    if (!row || entry.part >= this.training.parts.length) return { key, verdict: 'unknown' }
    const { way, no, status, name, phone, needs } = row
    const holder = { key, way, no, ...withoutUndefined({ name, phone, needs }) }
    if (status === 'cancelled') return { ...holder, verdict: 'cancelled' }
    if (status !== 'enrolled') return { ...holder, verdict: 'no_seat' }
    if (row.citizenId === this.reader.staff) return { ...holder, verdict: 'no_seat', own: true }
    return { ...holder, ...(await this.apply(entry, { ...enrollment, part: entry.part }, at)) }
  }

  /** The enrollment that was scanned or ticked, or why there is none. */
  private identify({ code, seat }: Entry, at: string): EnrollmentKey | CheckInVerdict {
    const trainingId = this.training.id
    if (code === undefined) return seat ? { trainingId, ...seat } : 'unknown'
    const parsed = parseTicketCode(code)
    if (!parsed) return 'unknown'
    const { training, way, no } = parsed
    const secret = ticketSecret(this.vault, { trainingId: training, way, no })
    const verdict = verifyTicketCode(parsed, secret, Date.parse(at))
    if (verdict === 'unknown') return 'unknown'
    if (training !== trainingId) return 'other_training'
    return verdict === 'old_code' ? 'old_code' : { trainingId, way, no }
  }

  private async apply({ key, undo }: Entry, attendance: repo.Attendance, at: string) {
    if (undo) {
      await repo.undoCheckIn(this.tx, attendance, { key, at })
      const current = await repo.findCheckIn(this.tx, attendance)
      return current
        ? { verdict: 'already' as const, at: current.at }
        : { verdict: 'undone' as const }
    }
    const { staff } = this.reader
    if (await repo.addCheckIn(this.tx, attendance, { key, at, staff }))
      return { verdict: 'done' as const, at }
    const current = await repo.findCheckIn(this.tx, attendance)
    if (!current) return { verdict: 'undone' as const } // a retry of a check-in undone in the meantime
    const verdict = current.key === key ? ('done' as const) : ('already' as const)
    return { verdict, at: current.at }
  }
}

/** Tolerated difference of a phone's clock, in minutes. */
const maxClockAhead = 5

/** The time reported by the phone, or the server's if the phone's clock must be wrong. */
function plausibleTime(reported: string, { startsAt }: TrainingRow, now: Dayjs) {
  const at = Date.parse(reported)
  const dayBefore = Date.parse(startsAt) - 24 * 60 * 60_000
  const isPlausible = at >= dayBefore && at <= now.add(maxClockAhead, 'minute').valueOf()
  return isPlausible ? new Date(at).toISOString() : now.toISOString()
}

const withoutUndefined = <T extends object>(fields: T) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<T>
