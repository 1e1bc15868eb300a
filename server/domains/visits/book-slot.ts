import type { Dayjs } from 'dayjs'
import { consentVersion } from '@/contract/people/profile.rules'
import type { FailureCode } from '@/contract/shared/failure'
import type { Sql } from '../../infra/db/open'
import { dayAt } from './days'
import { servesService, findWindow, takesAppointments } from './windows'

/** A slot of a window. */
export interface SlotKey {
  windowId: string
  startsAt: string
}

/** Somebody who wants one. */
export interface Booking extends SlotKey {
  id: string
  citizenId: string
  service: string | null
  who: Buffer
  bodyHash: Buffer
}

/** Somebody else may give a slot back, or new hours make it anew, between a no and the look at why. */
const tries = 3

/** Books a slot: one statement, unless there is something to explain. */
export async function bookSlot(
  tx: Sql,
  booking: Booking,
  now: Dayjs,
): Promise<'done' | FailureCode> {
  let why: FailureCode | undefined
  for (let tried = 0; tried < tries; tried++) {
    if (await decide(tx, booking, now)) return 'done'
    why = await slotRefusal(tx, booking, now)
    if (why) return why
  }
  return 'unavailable'
}

/** The update that holds the row of the slot decides: the next one sees what is left. */
async function decide(tx: Sql, booking: Booking, now: Dayjs) {
  const { id, citizenId, windowId, startsAt, service, who, bodyHash } = booking
  const at = now.toISOString()
  const { count } = await tx`
    with slot as (
      update slots s set taken = s.taken + 1
        from windows w
       where s.window_id = ${windowId} and s.starts_at = ${startsAt} and s.starts_at > ${at}
         and s.taken < s.capacity
         and w.id = s.window_id and ${offers(tx, service)}
      returning s.starts_at, s.ends_at, w.outlet, w.sample
    )
    insert into visits (id, citizen_id, kind, outlet, window_id, service, who, status, day,
                        starts_at, ends_at, booked_at, body_hash, sample)
    select ${id}, ${citizenId}, 'appointment', outlet, ${windowId}, ${service}, ${who}, 'booked',
           ${dayAt(startsAt)},
           starts_at, ends_at, ${at}, ${bodyHash}, sample
      from slot`
  return count > 0
}

/** Whether window `w` takes appointments for a service item; as isBooking() and does() have it. */
export const offers = (sql: Sql, service: string | null) => sql`
  w.open and w.books
  and (${service}::text is null or w.services = '[]' or w.services @> to_jsonb(${service}::text))`

/** Why a slot cannot be had; undefined if nothing stands in the way any more. */
export async function slotRefusal(
  tx: Sql,
  { windowId, startsAt, service }: SlotKey & Pick<Booking, 'service'>,
  now: Dayjs,
): Promise<FailureCode | undefined> {
  const window = await findWindow(tx, windowId)
  if (!window || !servesService(window, service)) return 'invalid'
  if (Date.parse(startsAt) <= now.valueOf()) return 'too_late'
  const [slot] = await tx<{ capacity: number; taken: number }[]>`
    select capacity, taken from slots where window_id = ${windowId} and starts_at = ${startsAt}`
  if (!takesAppointments(window) || !slot || slot.capacity === 0) return 'closed'
  return slot.taken >= slot.capacity ? 'full' : undefined
}

/** What is stored about who comes needs a consent, to the notice as it is now. */
export async function hasConsent(tx: Sql, citizenId: string) {
  const rows = await tx`
    select from profiles where citizen_id = ${citizenId} and consent = ${consentVersion}`
  return rows.length > 0
}
