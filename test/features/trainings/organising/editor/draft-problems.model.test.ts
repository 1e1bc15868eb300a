import type { TrainingDraft } from '@/features/trainings/organising/editor/draft.model'
import {
  findProblems,
  type Field,
  type Problem,
} from '@/features/trainings/organising/editor/draft-problems.model'
import { aDraft, part } from './builders'

const now = Date.parse('2026-12-02T14:20:00+08:00')

const wrong: [string, Partial<TrainingDraft>, Field, Problem][] = [
  ['no title', { title: '  ' }, 'title', { kind: 'missing' }],
  ['no level', { level: '' }, 'level', { kind: 'missing' }],
  ['no day', { parts: [part('', '09:30', '11:30')] }, 'part0', { kind: 'missing' }],
  [
    'an end at its own beginning',
    { parts: [part('2026-12-15', '09:30', '09:30')] },
    'part0',
    { kind: 'end_before_start' },
  ],
  [
    'a part that begins before the one before it ends',
    { parts: [part('2026-12-15', '09:30', '11:30'), part('2026-12-15', '11:29', '12:00')] },
    'part1',
    { kind: 'overlap' },
  ],
  [
    'a day that is over',
    { parts: [part('2026-12-02', '14:20', '15:00')] },
    'part0',
    { kind: 'past' },
  ],
  ['no closing', { closes: { day: '', time: '' } }, 'closes', { kind: 'missing' }],
  [
    'sign-up a minute after the end',
    { closes: { day: '2026-12-15', time: '11:31' } },
    'closes',
    { kind: 'closes_after_end' },
  ],
  [
    'giving back a minute after the beginning',
    { cancel: { day: '2026-12-15', time: '09:31' } },
    'cancel',
    { kind: 'cancel_after_start' },
  ],
  ['a fee in words', { fee: '免费' }, 'fee', { kind: 'number', from: 0, to: 100_000 }],
  [
    '101 percent',
    { certificateFrom: '101' },
    'certificateFrom',
    { kind: 'number', from: 0, to: 100 },
  ],
  [
    'no seats',
    { seats: { onsite: { capacity: '0', waitlist: '0' } } },
    'capacity_onsite',
    { kind: 'number', from: 1, to: 100_000 },
  ],
  [
    'a waitlist of nothing',
    { seats: { online: { capacity: '9', waitlist: '' } } },
    'waitlist_online',
    { kind: 'number', from: 0, to: 100_000 },
  ],
  ['a link without a lock', { link: 'http://meet.example' }, 'link', { kind: 'https' }],
  [
    'material without a name',
    { materials: [{ title: '', url: 'https://a.example' }] },
    'material0',
    { kind: 'missing' },
  ],
  [
    'material at no address',
    { materials: [{ title: '讲义', url: 'a.example' }] },
    'material0',
    { kind: 'https' },
  ],
  [
    '21 points',
    { agenda: Array.from({ length: 21 }, () => '一').join('\n') },
    'agenda',
    { kind: 'too_many', max: 20 },
  ],
  ['a point of 121', { agenda: '一'.repeat(121) }, 'agenda', { kind: 'too_long', max: 120 }],
]

test.each(wrong)('%s is said where it stands', (_, change, field, problem) => {
  expect(findProblems(aDraft(change), { now })[field]).toEqual(problem)
})

const right: [string, Partial<TrainingDraft>][] = [
  ['as it is', {}],
  ['sign-up until the very end', { closes: { day: '2026-12-15', time: '11:30' } }],
  ['giving back until the beginning', { cancel: { day: '2026-12-15', time: '09:30' } }],
  ['a minute from now', { parts: [part('2026-12-15', '14:21', '15:00')] }],
  [
    'the next part at once',
    { parts: [part('2026-12-15', '9:30', '11:30')].map((span) => ({ ...span, from: '09:30' })) },
  ],
  [
    'both ways',
    {
      seats: {
        onsite: { capacity: '1', waitlist: '0' },
        online: { capacity: '500', waitlist: '0' },
      },
    },
  ],
]

test.each(right)('nothing is wrong: %s', (_, change) => {
  expect(findProblems(aDraft(change), { now })).toEqual({})
})

test('fewer seats than people who have one are refused with their number, and one more is enough', () => {
  const taken = { onsite: { seated: 31, waiting: 4 } }
  const seats = (capacity: string, waitlist: string) =>
    findProblems(aDraft({ seats: { onsite: { capacity, waitlist } } }), { now, taken })
  expect(seats('30', '4')).toEqual({ capacity_onsite: { kind: 'below_enrolled', count: 31 } })
  expect(seats('31', '3')).toEqual({ waitlist_onsite: { kind: 'below_waiting', count: 4 } })
  expect(seats('31', '4')).toEqual({})
})

test('a way that somebody has a seat in cannot be taken away', () => {
  const draft = aDraft({ seats: { online: { capacity: '9', waitlist: '0' } } })
  const taken = { onsite: { seated: 2, waiting: 0 } }
  expect(findProblems(draft, { now, taken })).toEqual({
    capacity_onsite: { kind: 'below_enrolled', count: 2 },
  })
})

test('what has begun can still be corrected, though its day is over', () => {
  const draft = aDraft({ parts: [part('2026-12-02', '09:30', '11:30')] })
  const closes = { day: '2026-12-01', time: '18:00' }
  expect(findProblems({ ...draft, closes, cancel: closes }, { now, begun: true })).toEqual({})
})
