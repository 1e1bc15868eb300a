import {
  applyResults,
  attendance,
  checkedInAt,
  currentPart,
} from '@/features/trainings/organising/door/attendance.model'
import { aCheckIn, anEntry } from './builders'

test('each part of a training is come to by itself', () => {
  const entry = anEntry({ checkIns: [{ part: 0, at: '2026-12-10T05:40:00.000Z' }] })
  expect(checkedInAt(entry, [], 0)).toBeDefined()
  expect(checkedInAt(entry, [], 1)).toBeUndefined()
  expect(checkedInAt(entry, [aCheckIn({ part: 1 })], 1)).toBeDefined()
})

test('those with a seat are counted, and of them those who came', () => {
  const came = anEntry({ no: 1, checkIns: [{ part: 0, at: '2026-12-10T05:40:00.000Z' }] })
  const entries = [came, anEntry({ no: 7 }), anEntry({ no: 3, status: 'cancelled' })]
  expect(attendance(entries, [], 0)).toEqual({ checkedIn: 1, seated: 2 })
  expect(attendance(entries, [aCheckIn()], 0)).toEqual({ checkedIn: 2, seated: 2 })
})

test('people come to the part that is on or next, and after all to the last', () => {
  const parts = [
    { startsAt: '2026-12-10T06:00:00.000Z', endsAt: '2026-12-10T08:00:00.000Z' },
    { startsAt: '2026-12-11T06:00:00.000Z', endsAt: '2026-12-11T08:00:00.000Z' },
  ]
  expect(currentPart(parts, Date.parse('2026-12-10T07:59:59Z'))).toBe(0)
  expect(currentPart(parts, Date.parse('2026-12-10T08:00:00Z'))).toBe(1)
  expect(currentPart(parts, Date.parse('2026-12-30T00:00:00Z'))).toBe(1)
})

test('what the server answers is what the roster says from then on', () => {
  const checkIn = aCheckIn()
  const after = (verdict: 'done' | 'already' | 'undone' | 'cancelled' | 'unknown', at?: string) =>
    applyResults(
      [anEntry({ checkIns: [] })],
      [checkIn],
      [{ key: checkIn.key, verdict, ...(at && { at }) }],
    )[0]
  const at = '2026-12-10T05:41:00.000Z'
  expect(after('done', at)).toMatchObject({ checkIns: [{ part: 0, at }] })
  expect(after('already', at)).toMatchObject({ checkIns: [{ part: 0, at }] })
  expect(after('undone')).toMatchObject({ checkIns: [] })
  expect(after('cancelled')).toMatchObject({ status: 'cancelled' })
  expect(after('unknown')).toMatchObject({ status: 'enrolled', checkIns: [] })
})
