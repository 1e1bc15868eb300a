import type { Dayjs } from 'dayjs'
import { verifyTicketCode, parseTicketCode } from '@/contract/trainings/admission-tickets.rules'
import type { CheckInForm, CheckInResult, CheckInVerdict } from '@/contract/trainings/staff.schema'
import type { Way } from '@/contract/trainings/trainings.schema'
import type { Vault } from '../../../infra/crypto/vault'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { asOrganiser } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import * as repo from './check-in.repo'
import { readRoster, type Reader } from './roster.repo'
import { secretOf } from '../enrollments/ticket-secret'
import { findTraining, type TrainingRow } from './trainings.repo'

type Entry = CheckInForm['entries'][number]
type Seat = { way: Way; no: number }

/** The clock of a phone may be ahead of ours by so much, in minutes. */
const ahead = 5

/**
 * Takes what was scanned or ticked at the door, in that order; a phone that had no network sends it later.
 * Asked again, each answers as before and changes nothing.
 */
export const checkIn = (deps: Deps, who: Requester, id: string, entries: Entry[]) =>
  withRetry(() =>
    deps.db.begin(async (tx) => {
      const training = (await findTraining(tx, id)) ?? refuse('not_found')
      const as = asOrganiser(who, training.base)
      if (training.state === 'draft' || training.state === 'called_off') refuse('conflict')
      const door = new Door(tx, deps.vault, training, {
        staff: who.citizen,
        as,
        what: 'check_in',
        now: deps.now(),
      })
      const results: CheckInResult[] = []
      for (const entry of entries) results.push(await door.take(entry))
      if (
        training.settledAt &&
        results.some(({ verdict }) => verdict === 'done' || verdict === 'undone')
      )
        await repo.settleAgain(tx, id)
      return results
    }),
  )

/** One training's door, for as long as one batch is taken. */
class Door {
  constructor(
    private readonly tx: Sql,
    private readonly vault: Vault,
    private readonly training: TrainingRow,
    private readonly reader: Reader,
  ) {}

  async take(entry: Entry): Promise<CheckInResult> {
    const at = believed(entry.at, this.training, this.reader.now)
    const seat = this.seatOf(entry, at)
    if (typeof seat === 'string') return { key: entry.key, verdict: seat }
    const [found] = await readRoster(this.tx, this.training.id, this.reader, seat)
    if (!found || entry.part >= this.training.parts.length)
      return { key: entry.key, verdict: 'unknown' }
    const { way, no, name, phone, needs } = found
    const known = { key: entry.key, way, no, ...pick({ name, phone, needs }) }
    if (found.status === 'cancelled') return { ...known, verdict: 'cancelled' }
    if (found.status !== 'enrolled') return { ...known, verdict: 'no_seat' }
    return { ...known, ...(await this.note(entry, seat, at)) }
  }

  /** Whose ticket it is, or who was ticked; else what is wrong with it. */
  private seatOf({ code, seat }: Entry, at: string): Seat | CheckInVerdict {
    if (code === undefined) return seat ?? 'unknown'
    const ticket = parseTicketCode(code)
    if (!ticket) return 'unknown'
    const { training, way, no } = ticket
    const verdict = verifyTicketCode(ticket, secretOf(this.vault, training, ticket), Date.parse(at))
    if (verdict === 'unknown') return 'unknown'
    if (training !== this.training.id) return 'other_training'
    return verdict === 'old_code' ? 'old_code' : { way, no }
  }

  private async note({ key, part, undo }: Entry, seat: Seat, at: string) {
    const where = { trainingId: this.training.id, ...seat, part }
    const staff = this.reader.staff
    if (undo) {
      await repo.takeBack(this.tx, where, { key, at })
      const live = await repo.liveCheckIn(this.tx, where)
      return live ? { verdict: 'already' as const, at: live.at } : { verdict: 'undone' as const }
    }
    if (await repo.addCheckIn(this.tx, where, { key, at, staff }))
      return { verdict: 'done' as const, at }
    const live = await repo.liveCheckIn(this.tx, where)
    if (!live) return { verdict: 'undone' as const } // a retry of one that was taken back meanwhile
    return { verdict: live.key === key ? ('done' as const) : ('already' as const), at: live.at }
  }
}

/** When it was, by the phone at the door; by our clock where the phone's cannot be right. */
function believed(said: string, { startsAt }: TrainingRow, now: Dayjs) {
  const at = Date.parse(said)
  const dayBefore = Date.parse(startsAt) - 24 * 60 * 60_000
  const isSane = at >= dayBefore && at <= now.add(ahead, 'minute').valueOf()
  return isSane ? new Date(at).toISOString() : now.toISOString()
}

const pick = <T extends object>(fields: T) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<T>
