import { waitlistHistoryOf } from '@/features/trainings/enrollment/waitlist-history.model'
import { waitlistSteps } from '@/features/trainings/enrollment/waitlist-steps.model'
import { offeredToFour } from './builders'

const now = Date.parse('2026-12-02T14:20:00+08:00')

test('it is said as a line of moments', () => {
  const steps = waitlistSteps(waitlistHistoryOf(offeredToFour, 'onsite', 4)!, {
    now,
    language: 'zh',
  })
  expect(steps).toEqual([
    { state: 'done', title: '您加入候补，排第 3', note: '11 月 30 日 10:04' },
    { state: 'done', title: '前面 1 人补上，1 人退出', note: '11 月 30 日' },
    { state: 'now', title: '轮到您', note: '11 月 30 日 10:10，有 1 人取消报名' },
  ])
})

test('who still waits sees where they stand now', () => {
  const history = waitlistHistoryOf(offeredToFour.slice(0, 7), 'onsite', 4)!
  expect(waitlistSteps(history, { place: 1, now, language: 'zh' }).at(-1)).toEqual({
    state: 'now',
    title: '现在排第 1',
    note: '下一个空位就是您的',
  })
})
