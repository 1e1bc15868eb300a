import type { Dayjs } from 'dayjs'
import type { Vault } from '../infra/crypto/vault'
import type { Sql } from '../infra/db/open'
import { newId } from '../infra/db/uuid'
import { dayOf } from '../domains/visits/days'
import { newVisit, insertVisits } from '../domains/visits/insert-visits'
import { sealVisitor } from '../domains/visits/visit-view'
import type { VisitRow, WindowRow } from '../domains/visits/rows'
import { addMissingSlots } from '../domains/visits/generate-slots'
import { answering } from './people'

const windows = [
  {
    id: '01900000-0000-7000-8000-0000000000a1',
    code: 'SA1234',
    name: '示例 1 号窗口（综合）',
    services: [],
  },
  {
    id: '01900000-0000-7000-8000-0000000000a2',
    code: 'SA5678',
    name: '示例 2 号窗口（专利）',
    services: ['SV001', 'SV002', 'SV003'],
  },
]

/** From, until: before noon and after. Made up, as the windows are. */
const hours = [
  [540, 690],
  [810, 1020],
]

/** Two windows with their slots, and a queue of today that nobody real stands in. */
export async function addSampleWindows(tx: Sql, vault: Vault, now: Dayjs) {
  const shared = { books: true, queues: true, open: true, slot_minutes: 30, capacity: 2 }
  await tx`
    insert into windows ${tx(
      windows.map(({ services, ...window }) => ({
        ...window,
        ...shared,
        outlet: answering,
        services: tx.json(services),
        hours: tx.json(hours),
        created_at: now.toISOString(),
        sample: true,
      })),
    )}
    on conflict do nothing`
  const made = await tx<WindowRow[]>`select * from windows where sample order by id`
  for (const window of made) await addMissingSlots(tx, window, now)
  if (made[0] && (await openQueue(tx, now))) {
    await insertVisits(tx, inQueue(made[0].id, now))
    await bookSome(tx, vault, now)
  }
}

const numbers = 9

/** Whether it was opened now: once a day. */
async function openQueue(tx: Sql, now: Dayjs) {
  const row = { outlet: answering, day: dayOf(now), open: true, last_no: numbers, sample: true }
  const { count } = await tx`insert into queues ${tx(row)} on conflict do nothing`
  return count > 0
}

/** Five were served within the hour, one is at the window, three wait. */
function inQueue(windowId: string, now: Dayjs): VisitRow[] {
  const ago = (minutes: number) => now.subtract(minutes, 'minute').toISOString()
  return Array.from({ length: numbers }, (_, nth) => {
    const no = nth + 1
    const called = nth < 6 ? { windowId, calledAt: ago(49 - nth * 9), arrivedAt: ago(48 - nth * 9) } : {} // prettier-ignore
    return newVisit({
      ...{ id: newId(now), kind: 'ticket', outlet: answering, day: dayOf(now), no, place: no },
      ...{ bookedAt: ago(75 - nth * 8), bodyHash: Buffer.alloc(0), sample: true },
      ...called,
      ...(nth < 5 && { finishedAt: ago(41 - nth * 9) }),
      status: nth < 5 ? 'finished' : nth === 5 ? 'arrived' : 'waiting',
      service: nth === 7 ? 'SV001' : null,
    })
  })
}

/** Of the slots to come some are taken, one of them wholly. */
async function bookSome(tx: Sql, vault: Vault, now: Dayjs) {
  const slots = await tx<{ windowId: string; startsAt: string; endsAt: string; day: string }[]>`
    update slots s set taken = capacity
      from (select window_id, starts_at from slots join windows w on w.id = window_id
             where w.sample and starts_at > ${now.toISOString()} and taken = 0
             order by starts_at, window_id limit 2) first
     where s.window_id = first.window_id and s.starts_at = first.starts_at
    returning s.window_id, s.starts_at, s.ends_at,
              (s.starts_at at time zone 'Asia/Shanghai')::date::text as day`
  const rows = slots.flatMap((slot) =>
    ['示例来访人甲', '示例来访人乙'].map((visitor) => {
      const id = newId(now)
      return newVisit({
        ...{ id, kind: 'appointment', outlet: answering, status: 'booked', ...slot },
        ...{ who: sealVisitor(vault, id, { visitor }), bookedAt: now.toISOString() },
        ...{ bodyHash: Buffer.alloc(0), sample: true },
      })
    }),
  )
  if (rows.length > 0) await insertVisits(tx, rows)
}
