import { workingTimeWords } from '@/contract/shared/working-time-words.rules'

const at = (there: string) => Date.parse(`${there}:00+08:00`)
const words = (dueAt: string, now: string, language: 'zh' | 'en' = 'zh') =>
  workingTimeWords(new Date(at(dueAt)).toISOString(), at(now), language)

test.each([
  ['in two hours and more', '2026-12-02T17:00', '2026-12-02T14:20', '还剩 2 个工作小时'],
  ['in an hour to the minute', '2026-12-02T17:00', '2026-12-02T16:00', '还剩 1 个工作小时'],
  ['in less than an hour', '2026-12-02T17:00', '2026-12-02T16:01', '还剩不到 1 个工作小时'],
  ['now', '2026-12-02T17:00', '2026-12-02T17:00', '过了不到 1 个工作小时'],
  [
    'an hour ago, and nobody works at night',
    '2026-12-02T17:00',
    '2026-12-02T18:00',
    '过了不到 1 个工作小时',
  ],
  ['yesterday evening', '2026-12-01T17:00', '2026-12-02T11:20', '过了 2 个工作小时'],
  ['tomorrow', '2026-12-03T17:00', '2026-12-02T14:20', '还剩 10 个工作小时'],
  ['before working hours', '2026-12-02T17:00', '2026-12-02T07:00', '还剩 8 个工作小时'],
  ['on Monday, asked on Friday', '2026-12-07T17:00', '2026-12-04T16:00', '还剩 9 个工作小时'],
  ['on Monday, asked on Sunday', '2026-12-07T17:00', '2026-12-06T12:00', '还剩 8 个工作小时'],
  ['on Friday, seen on Monday', '2026-12-04T17:00', '2026-12-07T09:30', '过了不到 1 个工作小时'],
  ['after the National Day week', '2026-10-08T17:00', '2026-09-30T16:00', '还剩 9 个工作小时'],
  [
    'after a Saturday that makes up for it',
    '2026-10-12T17:00',
    '2026-10-09T16:00',
    '还剩 2 个工作日',
  ],
  ['in five working days', '2026-12-09T17:00', '2026-12-02T08:43', '还剩 5 个工作日'],
  ['three days ago', '2026-11-23T17:00', '2026-11-26T08:40', '过了 2 个工作日'],
  ['the day before yesterday', '2026-12-01T17:00', '2026-12-03T08:00', '过了 1 个工作日'],
  ['in three weeks', '2026-12-23T17:00', '2026-12-02T17:00', '还剩 15 个工作日'],
])('what is due %s', (_, dueAt, now, expected) => {
  expect(words(dueAt, now)).toBe(expected)
})

test('on a Saturday night only working time is counted', () => {
  expect(words('2026-11-30T17:00', '2026-11-28T22:00')).toBe('还剩 8 个工作小时')
})

test('in English too', () => {
  expect(words('2026-12-02T17:00', '2026-12-02T14:20', 'en')).toBe('2 working hours left')
  expect(words('2026-12-01T17:00', '2026-12-02T10:20', 'en')).toBe('1 working hour late')
  expect(words('2026-12-02T17:00', '2026-12-02T17:00', 'en')).toBe('less than 1 working hour late')
  expect(words('2026-12-09T17:00', '2026-12-02T08:43', 'en')).toBe('5 working days left')
})

test('what falls on a day off since it was counted leaves no working hour', () => {
  expect(words('2026-10-03T17:00', '2026-10-02T12:00')).toBe('还剩不到 1 个工作小时')
})
