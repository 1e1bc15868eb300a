import dayjs from 'dayjs'
import { watchForJumps } from '../../../../server/infra/jobs/clock-gap'

const minute = 60_000
const day = 24 * 60 * minute

let wall: number
let running: number
beforeEach(() => {
  wall = Date.parse('2026-12-02T06:20:00Z')
  running = 0
})
const watch = () =>
  watchForJumps(
    () => dayjs(wall),
    () => running,
  )
const pass = (ms: number) => {
  wall += ms
  running += ms
}

test.each([
  ['is set two days ahead', 2 * day],
  ['is set three minutes back', -3 * minute],
])('a clock that %s has jumped until it returns', (_, by) => {
  const jump = watch()
  pass(day)
  wall += by
  expect(jump()).toBe(Math.abs(by))
  pass(day)
  expect(jump()).toBe(Math.abs(by))
  wall -= by
  expect(jump()).toBe(0)
})

test('a laptop that slept for a night has not jumped', () => {
  const jump = watch()
  pass(9 * 60 * minute) // the machine's running time counts sleep
  expect(jump()).toBe(0)
})

test('a clock corrected by a second a day has not jumped after a year', () => {
  const jump = watch()
  for (let days = 0; days < 365; days++) {
    pass(day)
    wall += 1000
    expect(jump()).toBe(1000)
  }
})
