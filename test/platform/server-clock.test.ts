import { clockOffset, compareClocks, serverNow } from '@/platform/server-clock'
import { readStored } from '@/platform/storage'

const start = Date.parse('2026-12-02T14:20:00+08:00')
const day = 86_400_000
/** The server says this time in its reply, by a phone that shows `phone` and waited 200 ms. */
const compare = (server: number, phone: number) =>
  compareClocks(new Date(server).toUTCString(), { sent: phone - 100, received: phone + 100 })

beforeEach(() => {
  jest.useFakeTimers({ now: start })
})
afterEach(() => jest.useRealTimers())

test('until they were compared, the phone’s clock is all there is', () => {
  expect([clockOffset(), serverNow()]).toEqual([undefined, start])
})

test('a phone 61 seconds slow knows the time for a week, and keeps it for the next start', () => {
  compare(start + 61_000, start)
  expect(Math.abs(serverNow() - start - 61_000)).toBeLessThanOrEqual(500)
  expect(readStored('clock')).toEqual({ offset: 61_500, at: start + 100 })
  jest.setSystemTime(start + 7 * day - 1)
  expect(clockOffset()).toBe(61_500)
  jest.setSystemTime(start + 7 * day + 100)
  expect(clockOffset()).toBeUndefined()
})

test('a clock that is right is left alone, and one that was put right is known to be', () => {
  jest.setSystemTime(start + 10 * day)
  compare(start + 10 * day, start + 10 * day)
  expect(clockOffset()).toBe(0)
  compare(start + 10 * day + 300_000, start + 10 * day)
  expect(clockOffset()).toBe(300_500)
  compare(start + 10 * day, start + 10 * day)
  expect(clockOffset()).toBe(0)
})

test('a clock that was set back since, a slow reply and a header that is no time say nothing', () => {
  jest.setSystemTime(start + 20 * day)
  compare(start + 20 * day + 61_000, start + 20 * day - 100)
  expect(clockOffset()).toBe(61_600)
  jest.setSystemTime(start + 19 * day)
  expect(clockOffset()).toBeUndefined()
  compareClocks('soon', { sent: start + 19 * day, received: start + 19 * day })
  const date = new Date(start).toUTCString()
  compareClocks(date, { sent: start + 19 * day - 10_001, received: start + 19 * day })
  expect(clockOffset()).toBeUndefined()
})
