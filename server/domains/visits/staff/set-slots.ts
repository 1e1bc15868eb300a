import type { Dayjs } from 'dayjs'
import type { SlotsForm, StaffSlot } from '@/contract/visits/staff.schema'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { queueMessages, type NewMessage } from '../../messages/queue-messages'
import { notifyVisitor } from '../day-ledger'
import { parseMoment, momentAt } from '../days'
import { windowFor } from './save-window'

/** The slots of a window on a day, those that are over too. */
export async function listSlots({ db }: Deps, who: Requester, id: string, day: string) {
  await windowFor(db, who, id)
  return slotsBetween(db, id, { from: momentAt(day, 0), until: momentAt(day, 24 * 60) })
}

type Span = Pick<SlotsForm, 'from' | 'until'>

const slotsBetween = (sql: Sql, id: string, { from, until }: Span) => sql<StaffSlot[]>`
  select starts_at, ends_at, capacity, taken from slots
   where window_id = ${id} and starts_at >= ${from} and starts_at < ${until}
   order by starts_at`

/**
 * Changes what the slots to come between two moments take. The latest booking is called off first where they
 * do not fit any more; who is at a window already stays. Said again it changes nothing.
 */
export async function setSlots(deps: Deps, who: Requester, id: string, form: SlotsForm) {
  const span = { from: parseMoment(form.from), until: parseMoment(form.until) }
  if (span.from >= span.until) refuse('invalid')
  const now = deps.now()
  return withRetry(() =>
    deps.db.begin(async (tx) => {
      await windowFor(tx, who, id)
      const held = await tx<StaffSlot[]>`
        select starts_at, ends_at, capacity, taken from slots
         where window_id = ${id} and starts_at >= ${span.from} and starts_at < ${span.until}
           and starts_at > ${now.toISOString()}
         order by starts_at
           for update`
      const called = await callOff(tx, { id, form, held }, now)
      for (const { startsAt, taken } of held) {
        const left = taken - (called.get(startsAt) ?? 0)
        await tx`
          update slots
             set capacity = ${Math.max(form.capacity, left)}, taken = ${left}, by_hand = true
           where window_id = ${id} and starts_at = ${startsAt}`
      }
      return slotsBetween(tx, id, span)
    }),
  )
}

interface Change {
  id: string
  form: SlotsForm
  held: StaffSlot[]
}

/** Says how many of each slot are called off, by when it starts. */
async function callOff(tx: Sql, { id, form, held }: Change, now: Dayjs) {
  const called = new Map<string, number>()
  const over = held.filter(({ taken }) => taken > form.capacity)
  if (over.length === 0) return called
  const booked = await tx<Booked[]>`
    select id, citizen_id, starts_at, booked_at from visits
     where window_id = ${id} and kind = 'appointment' and status = 'booked'
       and starts_at in ${tx(over.map(({ startsAt }) => startsAt))}
     order by id
       for update`
  const going = over.flatMap(({ startsAt, taken }) =>
    booked
      .filter((one) => one.startsAt === startsAt)
      .sort(latestFirst)
      .slice(0, taken - form.capacity),
  )
  if (going.length === 0) return called
  const { reason } = form
  await tx`
    update visits set status = 'called_off', reason = ${reason ?? null}
     where id in ${tx(going.map((one) => one.id))}`
  const letters: NewMessage[] = []
  for (const one of going) {
    called.set(one.startsAt, (called.get(one.startsAt) ?? 0) + 1)
    notifyVisitor({ letters }, one, 'visit_called_off', 'once', reason ? { words: reason } : {})
  }
  await queueMessages(tx, letters, now)
  return called
}

interface Booked {
  id: string
  citizenId: string | null
  startsAt: string
  bookedAt: string
}

const latestFirst = (a: Booked, b: Booked) =>
  Date.parse(b.bookedAt) - Date.parse(a.bookedAt) || (a.id < b.id ? 1 : -1)
