import type { Dayjs } from 'dayjs'
import { consentVersion } from '@/contract/people/profile.rules'
import { offersService } from '@/contract/visits/slots.rules'
import type { Span } from '@/contract/shared/overlap.rules'
import type { FailureCode } from '@/contract/shared/failure'
import type { Sql } from '../../infra/db/open'
import { findOutletPlace, hasPlace } from '../facts/outlets.repo'
import { dayAt } from './days'
import { takesAppointments } from './windows'
import { findWindow } from './windows.repo'

/** Primary key of a slot. */
export interface SlotKey {
  windowId: string
  startsAt: string
}

export interface Booking extends SlotKey {
  id: string
  citizenId: string
  service: string | null
  /** Encrypted. */
  who: Buffer
  bodyHash: Buffer
}

/** Between a refused booking and the look for its reason, the slot may have become free again. */
const maxAttempts = 3

/** The time that was booked, or why it was not. */
export async function bookSlot(tx: Sql, booking: Booking, now: Dayjs): Promise<Span | FailureCode> {
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const booked = await tryToBook(tx, booking, now)
    if (booked) return booked
    const refusal = await slotRefusal(tx, booking, now)
    if (refusal) return refusal
  }
  return 'unavailable'
}

/** The update locks the slot, so concurrent bookings see what is left. */
async function tryToBook(tx: Sql, booking: Booking, now: Dayjs) {
  const { id, citizenId, windowId, startsAt, service, who, bodyHash } = booking
  const at = now.toISOString()
  const [booked] = await tx<Span[]>`
    with slot as (
      update slots s set taken = s.taken + 1
        from windows w
       where s.window_id = ${windowId} and s.starts_at = ${startsAt} and s.starts_at > ${at}
         and s.taken < s.capacity and not s.withdrawn
         and w.id = s.window_id and ${isOffered(tx, service)}
      returning s.starts_at, s.ends_at, w.outlet, w.sample
    )
    insert into visits (id, citizen_id, kind, outlet, window_id, service, who, status, day,
                        starts_at, ends_at, booked_at, body_hash, sample)
    select ${id}, ${citizenId}, 'appointment', outlet, ${windowId}, ${service}, ${who}, 'booked',
           ${dayAt(startsAt)},
           starts_at, ends_at, ${at}, ${bodyHash}, sample
      from slot
    returning starts_at, ends_at`
  return booked
}

/**
 * Whether window `w` can be booked for a service item: takesAppointments() and offersService() in SQL, as they
 * must hold at the moment of the update, at a place that one can find.
 */
export const isOffered = (sql: Sql, service: string | null) => sql`
  w.open and w.books and w.hours <> '[]'
  and exists (select from facts f
               where f.kind = 'outlet' and f.id = w.outlet and f.retired_at is null and ${hasPlace(sql)})
  and (${service}::text is null or w.services = '[]' or w.services @> to_jsonb(${service}::text))`

/** Why a slot cannot be booked; undefined if it can be by now. */
export async function slotRefusal(
  tx: Sql,
  { windowId, startsAt, service }: SlotKey & Pick<Booking, 'service'>,
  now: Dayjs,
): Promise<FailureCode | undefined> {
  const window = await findWindow(tx, windowId)
  if (!window || !offersService(window, service)) return 'invalid'
  if (Date.parse(startsAt) <= now.valueOf()) return 'too_late'
  const [slot] = await tx<{ capacity: number; taken: number; withdrawn: boolean }[]>`
    select capacity, taken, withdrawn from slots where window_id = ${windowId} and starts_at = ${startsAt}`
  if (!takesAppointments(window) || !slot || slot.withdrawn || slot.capacity === 0) return 'closed'
  if (!(await findOutletPlace(tx, window.outlet))?.known) return 'no_address'
  return slot.taken >= slot.capacity ? 'full' : undefined
}

/** Storing a name requires consent to the current privacy notice. */
export async function hasConsent(tx: Sql, citizenId: string) {
  const rows = await tx`
    select from profiles where citizen_id = ${citizenId} and consent = ${consentVersion}`
  return rows.length > 0
}
