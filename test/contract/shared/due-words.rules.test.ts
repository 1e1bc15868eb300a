import {
  byWords,
  countedWords,
  datedDueWords,
  dueInFull,
  dueWords,
} from '@/contract/shared/due-words.rules'

const at = (there: string) => Date.parse(`${there}:00+08:00`)
const wire = (there: string) => new Date(at(there)).toISOString()
const wednesday = at('2026-12-02T14:20')

test.each([
  ['today', '2026-12-02T17:00', '今天 17:00 前', 'by today, 17:00'],
  ['tomorrow', '2026-12-03T17:00', '明天 17:00 前', 'by tomorrow, 17:00'],
  ['the day after', '2026-12-04T17:00', '周五 17:00 前', 'by Fri, 17:00'],
  ['in six days', '2026-12-08T09:05', '周二 9:05 前', 'by Tue, 9:05'],
  ['in a week', '2026-12-09T17:00', '12 月 9 日 周三 17:00 前', 'by Wed 9 December, 17:00'],
  [
    'next year',
    '2027-01-06T17:00',
    '2027 年 1 月 6 日 周三 17:00 前',
    'by Wed 6 January 2027, 17:00',
  ],
])('what is due %s', (_, dueAt, zh, en) => {
  expect(dueWords(wire(dueAt), wednesday, 'zh')).toBe(zh)
  expect(dueWords(wire(dueAt), wednesday, 'en')).toBe(en)
})

test.each([
  ['at this very minute', '2026-12-02T14:20', '今天 14:20', 'today, 14:20'],
  ['yesterday', '2026-12-01T17:00', '昨天 17:00', 'yesterday, 17:00'],
  ['on Monday', '2026-11-30T17:00', '11 月 30 日 周一 17:00', 'Mon 30 November, 17:00'],
  [
    'last year',
    '2025-12-31T17:00',
    '2025 年 12 月 31 日 周三 17:00',
    'Wed 31 December 2025, 17:00',
  ],
])('what was due %s is said to be over', (_, dueAt, zh, en) => {
  expect(dueWords(wire(dueAt), wednesday, 'zh', '答复')).toBe(`已超期：${zh}`)
  expect(dueWords(wire(dueAt), wednesday, 'en', 'reply')).toBe(`overdue: ${en}`)
})

test('what is to be done stands with the time', () => {
  expect(dueWords(wire('2026-12-03T17:00'), wednesday, 'zh', '答复您')).toBe('明天 17:00 前答复您')
  expect(dueWords(wire('2026-12-03T17:00'), wednesday, 'en', 'reply')).toBe(
    'reply by tomorrow, 17:00',
  )
})

test('a change of the past names the time that it set, over or not', () => {
  expect(byWords(wire('2026-12-01T17:00'), wednesday, 'zh', '答复')).toBe('昨天 17:00 前答复')
})

test('the weekday is that of Shanghai, on the last minute before its midnight too', () => {
  const saturdayNight = at('2026-11-28T23:59')
  expect(dueWords(wire('2026-12-01T17:00'), saturdayNight, 'zh')).toBe('周二 17:00 前')
  expect(dueWords(wire('2026-11-29T00:00'), saturdayNight, 'zh')).toBe('明天 0:00 前')
})

test.each([
  [
    'in working hours',
    '2026-12-02T10:12',
    '从今天起算，1 个工作日',
    'counts from today, 1 working day',
  ],
  [
    'after closing',
    '2026-12-02T17:00',
    '从明天起算，1 个工作日',
    'counts from tomorrow, 1 working day',
  ],
  ['on Saturday', '2026-12-05T21:41', '从周一起算，1 个工作日', 'counts from Mon, 1 working day'],
  [
    'yesterday',
    '2026-12-01T10:00',
    '从昨天起算，1 个工作日',
    'counts from yesterday, 1 working day',
  ],
  [
    'a week ago',
    '2026-11-25T10:00',
    '从 11 月 25 日起算，1 个工作日',
    'counts from 25 November, 1 working day',
  ],
])('what came %s', (_, dueFrom, zh, en) => {
  const period = { dueFrom: wire(dueFrom), dueDays: 1, dueUnsure: false }
  expect(countedWords(period, wednesday, 'zh')).toBe(zh)
  expect(countedWords(period, wednesday, 'en')).toBe(en)
})

test('the time comes first, then from when it counts, once', () => {
  const period = {
    dueAt: wire('2026-12-01T17:00'),
    dueFrom: wire('2026-11-28T21:41'),
    dueDays: 1,
    dueUnsure: false,
  }
  const now = at('2026-11-28T21:45')
  expect(dueInFull(period, now, 'zh', '答复')).toBe('周二 17:00 前答复（从周一起算，1 个工作日）')
  expect(dueInFull({ ...period, dueDays: 5 }, now, 'en')).toBe(
    'by Tue, 17:00 (counts from Mon, 5 working days)',
  )
})

test('a time that holidays may still change says so', () => {
  const period = { dueFrom: wire('2026-12-02T10:12'), dueDays: 15, dueUnsure: true }
  expect(countedWords(period, wednesday, 'zh')).toBe(
    '从今天起算，15 个工作日；放假安排还没公布，可能变',
  )
  expect(countedWords(period, wednesday, 'en')).toBe(
    'counts from today, 15 working days; holidays not announced, may change',
  )
})

test('what is read on another day is dated', () => {
  expect(datedDueWords(wire('2026-12-03T17:00'), wednesday, 'zh')).toBe('12 月 3 日 周四 17:00 前')
})
