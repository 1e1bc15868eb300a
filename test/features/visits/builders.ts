import type { EpochMs, IsoDay } from '@/contract/shared/time.types'
import type { PublicWindow, Slot, Visit } from '@/contract/visits/visits.schema'

/** The tests take place on Thursday, 2026-12-03. */
export const noon: EpochMs = Date.parse('2026-12-03T12:00:00+08:00')
export const today: IsoDay = '2026-12-03'

export const momentAt = (time: string, day = today) =>
  new Date(`${day}T${time}:00+08:00`).toISOString()

/** An appointment of today. Tests override only what matters to them. */
export const appointment = (change: Partial<Visit> = {}): Visit => ({
  id: '01900000-0000-7000-8000-0000000000a1',
  kind: 'appointment',
  outlet: 'OL002',
  status: 'booked',
  window: { id: 'w1', name: '1 号窗口' },
  day: today,
  startsAt: momentAt('14:00'),
  endsAt: momentAt('14:30'),
  visitor: '周明',
  bookedAt: momentAt('09:00', '2026-12-01'),
  secret: 'c2VjcmV0',
  sample: false,
  ...change,
})

export const ticket = (change: Partial<Visit> = {}): Visit => ({
  id: '01900000-0000-7000-8000-0000000000b1',
  kind: 'ticket',
  outlet: 'OL002',
  status: 'waiting',
  day: today,
  place: { number: 12, ahead: 3, wait: 20, passed: false },
  bookedAt: momentAt('11:30'),
  secret: 'c2VjcmV0',
  sample: false,
  ...change,
})

export const window = (change: Partial<PublicWindow> = {}): PublicWindow => ({
  id: 'w1',
  name: '1 号窗口',
  services: [],
  books: true,
  queues: false,
  hours: [
    [540, 690],
    [810, 1020],
  ],
  ...change,
})

export const slot = (time: string, change: Partial<Slot> = {}): Slot => ({
  window: 'w1',
  startsAt: momentAt(time),
  endsAt: new Date(Date.parse(momentAt(time)) + 30 * 60_000).toISOString(),
  capacity: 2,
  free: 2,
  ...change,
})
