import type { StaffSlot } from '@/contract/visits/staff.schema'
import {
  countCalledOff,
  endTimesAfter,
  slotsProblem,
  toSlotsForm,
  upcomingSlots,
} from '@/features/visits/staff/slots/slots.model'

describe('slots of a day', () => {
  const slot = (hour: number, taken: number): StaffSlot => ({
    startsAt: `2026-12-02T0${hour}:00:00.000Z`,
    endsAt: `2026-12-02T0${hour}:30:00.000Z`,
    capacity: 2,
    taken,
  })
  const day = [slot(1, 2), slot(2, 1), slot(3, 0)]
  const closing = { from: day[0]!.startsAt, until: day[1]!.endsAt, capacity: 0, reason: '' }

  test('closing booked slots counts the appointments to call off and requires a reason', () => {
    expect(countCalledOff(day, closing)).toBe(3)
    expect(countCalledOff(day, { ...closing, capacity: 1 })).toBe(1)
    expect([slotsProblem(day, closing), slotsProblem(day, { ...closing, capacity: 2 })]).toEqual([
      'reason',
      undefined,
    ])
    expect(toSlotsForm({ ...closing, reason: ' 停电  半天 ' })).toMatchObject({
      reason: '停电 半天',
    })
    expect(toSlotsForm(closing)).not.toHaveProperty('reason')
  })

  test('only upcoming slots can be changed, up to an end after the start', () => {
    expect(upcomingSlots(day, Date.parse(day[0]!.startsAt))).toEqual(day.slice(1))
    expect(endTimesAfter(day, day[1]!.startsAt)).toEqual([day[1]!.endsAt, day[2]!.endsAt])
  })
})
