import type { Matter } from '@/contract/people/matters.schema'
import {
  isCitizensTurn,
  isUrgent,
  stateOf,
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
  const asked = matter({ kind: 'ask_back', at: '2026-12-01T16:00:00+08:00', dueDays: 1 })
  expect(timeWords(asked, now, 'zh')).toBe('明天 17:00 前答复')
  expect(timeWords(asked, now, 'en')).toBe('reply by tomorrow, 17:00')
  const friday = Date.parse('2026-12-04T17:30:00+08:00')
  expect(timeWords(asked, friday, 'zh')).toBe('周二 17:00 前答复') // counts from Monday
})

test('a visit or training that is not near is booked, not yet the citizen’s turn', () => {
  expect(stateOf(matter({ turn: 'other' }))).toBe('visit_other')
  expect(stateOf(matter({ kind: 'training', turn: 'other' }))).toBe('training_other')
  expect(stateOf(matter({}))).toBe('visit')
  expect(stateOf(matter({ kind: 'question', turn: 'other' }))).toBe('question')
})

test('only an offer lapses by itself', () => {
  expect([isUrgent(matter({ kind: 'offer' })), isUrgent(matter({}))]).toEqual([true, false])
  expect([isCitizensTurn(matter({})), isCitizensTurn(matter({ turn: 'other' }))]).toEqual([
    true,
    false,
  ])
})
