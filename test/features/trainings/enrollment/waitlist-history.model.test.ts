import type { SeatHistoryEntry } from '@/contract/trainings/trainings.schema'
import { whySteps } from '@/features/trainings/enrollment/enrollment-summary.model'
import { whyOf } from '@/features/trainings/enrollment/waitlist-history.model'

const now = Date.parse('2026-12-02T14:20:00+08:00')
const minutes = (seq: number) => new Date(Date.parse('2026-11-30T02:00:00Z') + seq * 60_000)

/** A log, in the order it happened: [kind, no, because?]. */
const log = (
  ...said: [SeatHistoryEntry['kind'], number?, number?, boolean?][]
): SeatHistoryEntry[] =>
  said.map(([kind, no, because, behind], nth) => ({
    way: 'onsite',
    seq: nth + 1,
    at: minutes(nth + 1).toISOString(),
    kind,
    ...(no && { no }),
    ...(because && { because }),
    ...(behind && { behind }),
  }))

const full = log(
  ['enrolled', 1],
  ['waitlisted', 2],
  ['waitlisted', 3],
  ['waitlisted', 4], // mine
  ['left', 2],
  ['cancelled', 1],
  ['offered', 3, 6],
  ['accepted', 3],
  ['cancelled', 3],
  ['offered', 4, 9],
)

test('who is offered a seat learns how many stood before them, what became of those, and who freed it', () => {
  expect(whyOf(full, 'onsite', 4)).toEqual({
    joined: { at: minutes(4).toISOString(), place: 3 },
    before: {
      ...{ tookUp: 1, gone: 1, asked: 0, still: 0 },
      ...{ first: minutes(5).toISOString(), last: minutes(8).toISOString() },
    },
    offered: { at: minutes(10).toISOString(), because: 'cancelled' },
  })
})

test('it is said as a line of moments', () => {
  const steps = whySteps(whyOf(full, 'onsite', 4)!, { now, language: 'zh' })
  expect(steps).toEqual([
    { state: 'done', title: '您加入候补，排第 3', note: '11 月 30 日 10:04' },
    { state: 'done', title: '前面 1 人补上，1 人退出', note: '11 月 30 日' },
    { state: 'now', title: '轮到您', note: '11 月 30 日 10:10，有 1 人取消报名' },
  ])
})

test('who still waits sees where they stand now', () => {
  const why = whyOf(full.slice(0, 7), 'onsite', 4)!
  expect(why.before).toMatchObject({ tookUp: 0, gone: 1, asked: 1, still: 0 })
  expect(whySteps(why, { place: 1, now, language: 'zh' }).at(-1)).toEqual({
    ...{ state: 'now', title: '现在排第 1', note: '下一个空位就是您的' },
  })
})

test('who never waited has nothing to explain', () => {
  expect(whyOf(full, 'onsite', 1)).toBeUndefined()
})

test('the other way of attending is another log', () => {
  expect(whyOf(full, 'online', 4)).toBeUndefined()
})

test('who did not come twice stands behind whoever comes later, and sees them pass', () => {
  const moves = log(
    ['waitlisted', 1],
    ['waitlisted', 2, undefined, true], // mine
    ['waitlisted', 3],
    ['offered', 1],
    ['accepted', 1],
    ['offered', 3],
    ['accepted', 3],
  )
  expect(whyOf(moves, 'onsite', 2)).toMatchObject({
    joined: { place: 2 },
    before: { tookUp: 2, still: 0 },
  })
})

test('seats that were added are a reason, too', () => {
  const moves = log(['waitlisted', 1], ['capacity'], ['offered', 1, 2])
  expect(whyOf(moves, 'onsite', 1)?.offered?.because).toBe('capacity')
})
