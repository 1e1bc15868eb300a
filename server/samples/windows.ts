import type { Dayjs } from 'dayjs'
import type { Vault } from '../infra/crypto/vault'
import type { Sql } from '../infra/db/open'
import { newId } from '../infra/db/uuid'
import { dayOf } from '../domains/visits/days'
import { newVisit, insertVisits } from '../domains/visits/insert-visits'
import { queueClosesAt } from '../domains/visits/queue-hours'
import { sealVisitor } from '../domains/visits/visit-view'
import { windowColumns, type VisitRow, type WindowRow } from '../domains/visits/rows'
import { syncSlots } from '../domains/visits/generate-slots'
import { sampleWindowUnit } from './people'

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
    name: '示例 2 号窗口（商标）',
    services: ['SV014', 'SV015', 'SV017'],
  },
]

/** Opening hours in minutes after midnight. Sample data, like the windows. */
const hours = [
  [540, 690],
  [810, 1020],
]

/** Two sample windows with slots, and a sample queue of today. */
export async function addSampleWindows(tx: Sql, vault: Vault, now: Dayjs) {
  const shared = { books: true, queues: true, open: true, slot_minutes: 30, capacity: 2 }
  await tx`
    insert into windows ${tx(
      windows.map(({ services, ...window }) => ({
        ...window,
        ...shared,
        outlet: sampleWindowUnit,
        services: tx.json(services),
        hours: tx.json(hours),
        created_at: now.toISOString(),
        sample: true,
      })),
    )}
    on conflict do nothing`
  const added = await tx<WindowRow[]>`
    select ${tx(windowColumns)} from windows where sample order by id`
  for (const window of added) await syncSlots(tx, window, now)
  if (added[0] && (await openQueue(tx, added, now))) {
    await insertVisits(tx, sampleQueue(added[0].id, now))
    await fillNextSlots(tx, vault, now)
  }
}

const numbers = 9

/** False if today's queue exists already. */
async function openQueue(tx: Sql, served: WindowRow[], now: Dayjs) {
  const closes_at = queueClosesAt(served, now)
  const row = {
    outlet: sampleWindowUnit,
    day: dayOf(now),
    open: closes_at !== null,
    closes_at,
    last_no: numbers,
    sample: true,
  }
  const { count } = await tx`insert into queues ${tx(row)} on conflict do nothing`
  return count > 0
}

/** Five served within the hour, one at the window, three waiting. */
function sampleQueue(windowId: string, now: Dayjs): VisitRow[] {
  const ago = (minutes: number) => now.subtract(minutes, 'minute').toISOString()
  return Array.from({ length: numbers }, (_, nth) => {
    const no = nth + 1
    const called = nth < 6 && {
      windowId,
      calledAt: ago(49 - nth * 9),
      arrivedAt: ago(48 - nth * 9),
    }
    return newVisit({
      id: newId(now),
      kind: 'ticket',
      outlet: sampleWindowUnit,
      day: dayOf(now),
      no,
      place: no,
      bookedAt: ago(75 - nth * 8),
      bodyHash: Buffer.alloc(0),
      sample: true,
      ...called,
      ...(nth < 5 && { finishedAt: ago(41 - nth * 9) }),
      status: nth < 5 ? 'finished' : nth === 5 ? 'arrived' : 'waiting',
      service: nth === 7 ? 'SV014' : null,
    })
  })
}

/** Fills the next two slots. */
async function fillNextSlots(tx: Sql, vault: Vault, now: Dayjs) {
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
        ...slot,
        id,
        kind: 'appointment',
        outlet: sampleWindowUnit,
        status: 'booked',
        who: sealVisitor(vault, id, { visitor }),
        bookedAt: now.toISOString(),
        bodyHash: Buffer.alloc(0),
        sample: true,
      })
    }),
  )
  await insertVisits(tx, rows)
}
