import {
  givesNumbers,
  isServedOutsideHours,
  waitWords,
} from '@/features/visits/citizen/availability/wait.model'
import type { QueueState } from '@/contract/visits/visits.schema'
import { momentAt, noon } from '../../builders'

const queue = (change: Partial<QueueState> = {}): QueueState => ({
  open: true,
  closesAt: momentAt('17:00'),
  waiting: 3,
  wait: 20,
  ...change,
})
const next = { startsAt: momentAt('14:00'), endsAt: momentAt('14:30'), free: 1, window: 'w1' }
const at = (time: string) => Date.parse(momentAt(time))
const open = { isOpen: true, next, now: noon }

test.each<[string, QueueState | undefined, number, boolean]>([
  ['there is no queue', undefined, noon, false],
  ['staff have stopped it', queue({ open: false }), noon, false],
  ['it is a minute before closing', queue(), at('16:59'), true],
  ['its hours ended after it was read', queue(), at('17:00'), false],
  ['staff opened it without an end', queue({ closesAt: undefined }), at('22:00'), true],
])('whether numbers are given out: %s', (_, state, now, expected) => {
  expect(givesNumbers(state, now)).toBe(expected)
})

test('while open it says who waits and how long', () => {
  expect(waitWords({ ...open, queue: queue() }, 'zh')).toBe('3 人在等，现在取号，约等 20 分钟')
  expect(waitWords({ ...open, queue: queue() }, 'en')).toBe('3 waiting. About 20 min from now')
})

test('without an estimate it says so', () => {
  const unknown = queue({ wait: undefined, waiting: 0 })
  expect(waitWords({ ...open, queue: unknown }, 'zh')).toBe('没有人在等，现在还估不出要等多久')
})

test('when closed it names the next time that one can book, or says that one can ask', () => {
  const closed = { ...open, isOpen: false, queue: queue({ open: false }) }
  expect(waitWords(closed, 'zh')).toBe('现在不能取号。可以先约 今天 14:00。')
  expect(waitWords(closed, 'en')).toBe('No numbers now. You can book for today, 14:00.')
  expect(waitWords({ ...closed, next: undefined }, 'zh')).toBe('现在不能取号。可以先问一问。')
})

test('without a queue, an open window needs no words', () => {
  expect(waitWords({ ...open, queue: undefined }, 'zh')).toBe('')
  expect(waitWords({ ...open, isOpen: false, queue: undefined }, 'zh')).toBe(
    '可以先约 今天 14:00。',
  )
})

test('in the break at noon numbers are given out and called later', () => {
  const atNoon = { ...open, isOpen: false, queue: queue() }
  expect(isServedOutsideHours(atNoon)).toBe(false)
  expect(waitWords(atNoon, 'zh')).toBe('3 人在等。现在可以先取号，开门后再叫。')
})

test('a queue that staff opened outside the hours is served', () => {
  const late = { ...open, isOpen: false, queue: queue({ closesAt: undefined }) }
  expect(isServedOutsideHours(late)).toBe(true)
  expect(waitWords(late, 'zh')).toBe('3 人在等，现在取号，约等 20 分钟')
})
