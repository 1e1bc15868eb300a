import type { Matter } from '@/contract/people/matters.schema'
import {
  isCitizensTurn,
  isUrgent,
  stateWords,
  timeWords,
} from '@/features/people/matters/matters.model'

// Wednesday 2 December 2026, 14:20 in Shanghai
const now = Date.parse('2026-12-02T14:20:00+08:00')
const matter = (change: Partial<Matter>): Matter => ({
  kind: 'visit',
  turn: 'citizen',
  id: 'a',
  at: '2026-12-03T10:00:00+08:00',
  outlet: 'OL002',
  sample: false,
  ...change,
})

test.each<[Matter['kind'], string, string, string]>([
  ['offer', '2026-12-02T21:05:00+08:00', '今天 21:05 前', 'by today, 21:05'],
  ['visit', '2026-12-03T10:00:00+08:00', '明天 10:00', 'tomorrow, 10:00'],
  ['answer', '2026-12-02T11:30:00+08:00', '今天 11:30', 'today, 11:30'],
  ['ask_back', '2026-12-01T16:00:00+08:00', '昨天 16:00', 'yesterday, 16:00'],
  ['repair', '2026-12-23T17:00:00+08:00', '12 月 23 日前', 'by 23 December'],
  ['rating', '2026-12-03T09:00:00+08:00', '明天 9:00 前', 'by tomorrow, 9:00'],
  ['rating', '2027-01-03T09:00:00+08:00', '2027 年 1 月 3 日前', 'by 3 January 2027'],
  ['question', '2026-12-03T17:00:00+08:00', '明天 17:00 前', 'by tomorrow, 17:00'],
  ['question', '2026-12-01T17:00:00+08:00', '已超期：昨天 17:00', 'overdue: yesterday, 17:00'],
])('a matter of the kind %s at %s says %s', (kind, at, zh, en) => {
  expect(timeWords(matter({ kind, at }), now, 'zh')).toBe(zh)
  expect(timeWords(matter({ kind, at }), now, 'en')).toBe(en)
})

test('what staff ask back says by when a reply sent now is answered', () => {
  const askBack = matter({ kind: 'ask_back', at: '2026-12-01T16:00:00+08:00', dueDays: 1 })
  expect(timeWords(askBack, now, 'zh')).toBe('明天 17:00 前答复')
  expect(timeWords(askBack, now, 'en')).toBe('reply by tomorrow, 17:00')
  const friday = Date.parse('2026-12-04T17:30:00+08:00')
  expect(timeWords(askBack, friday, 'zh')).toBe('周二 17:00 前答复') // counts from Monday
})

test('a visit or training that is not near is booked, not yet the citizen’s turn', () => {
  expect(stateWords(matter({ turn: 'other' }), 'zh')).toBe('已预约')
  expect(stateWords(matter({ kind: 'training', turn: 'other' }), 'zh')).toBe('已报名')
  expect(stateWords(matter({}), 'zh')).toBe('去窗口办事')
  expect(stateWords(matter({ kind: 'question', turn: 'other' }), 'en')).toBe(
    'Waiting for an answer',
  )
})

test('a queue number says where to go once it is called, and no time at which it was drawn', () => {
  const queued = matter({ queue: { number: 23 } })
  const called = matter({ queue: { number: 23, window: '1 号窗口' } })
  expect([stateWords(queued, 'zh'), timeWords(queued, now, 'zh')]).toEqual([
    '在排队，等叫号',
    '23 号',
  ])
  expect([stateWords(called, 'zh'), timeWords(called, now, 'zh')]).toEqual([
    '请到 1 号窗口',
    '23 号',
  ])
  expect(stateWords(called, 'en')).toBe('Come to 1 号窗口')
})

test('an offer lapses by itself, and a number that is called', () => {
  expect([isUrgent(matter({ kind: 'offer' })), isUrgent(matter({}))]).toEqual([true, false])
  expect(isUrgent(matter({ queue: { number: 23 } }))).toBe(false)
  expect(isUrgent(matter({ queue: { number: 23, window: '1 号窗口' } }))).toBe(true)
  expect([isCitizensTurn(matter({})), isCitizensTurn(matter({ turn: 'other' }))]).toEqual([
    true,
    false,
  ])
})
