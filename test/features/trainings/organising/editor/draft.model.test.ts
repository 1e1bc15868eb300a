import type { StaffTraining } from '@/contract/trainings/staff.schema'
import {
  addPart,
  copyOf,
  draftOf,
  emptyDraft,
  formOf,
  toggleWay,
  type TrainingDraft,
} from '@/features/trainings/organising/editor/draft.model'
import {
  problemsOf,
  type Field,
  type Problem,
} from '@/features/trainings/organising/editor/draft-problems.model'

const now = Date.parse('2026-12-02T14:20:00+08:00')

/** All that has to be there, and nothing wrong. A test names only what it is about. */
const aDraft = (change: Partial<TrainingDraft> = {}): TrainingDraft => ({
  ...emptyDraft('OL101'),
  title: '专利检索入门',
  level: 'basic',
  parts: [{ day: '2026-12-15', from: '09:30', until: '11:30' }],
  closes: { day: '2026-12-14', time: '18:00' },
  cancel: { day: '2026-12-14', time: '18:00' },
  seats: { onsite: { capacity: '48', waitlist: '20' } },
  ...change,
})

const part = (day: string, from: string, until: string) => ({ day, from, until })

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
    { kind: 'too_many', most: 20 },
  ],
  ['a point of 121', { agenda: '一'.repeat(121) }, 'agenda', { kind: 'too_long', most: 120 }],
]

test.each(wrong)('%s is said where it stands', (_, change, field, problem) => {
  expect(problemsOf(aDraft(change), { now })[field]).toEqual(problem)
})

const right: [string, Partial<TrainingDraft>][] = [
  ['as it is', {}],
  ['sign-up until the very end', { closes: { day: '2026-12-15', time: '11:30' } }],
  ['giving back until the beginning', { cancel: { day: '2026-12-15', time: '09:30' } }],
  ['a minute from now', { parts: [part('2026-12-15', '14:21', '15:00')] }],
  [
    'the next part at once',
    { parts: [part('2026-12-15', '9:30', '11:30')].map((one) => ({ ...one, from: '09:30' })) },
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
  expect(problemsOf(aDraft(change), { now })).toEqual({})
})

test('fewer seats than people who have one are refused with their number, and one more is enough', () => {
  const taken = { onsite: { seated: 31, waiting: 4 } }
  const seats = (capacity: string, waitlist: string) =>
    problemsOf(aDraft({ seats: { onsite: { capacity, waitlist } } }), { now, taken })
  expect(seats('30', '4')).toEqual({ capacity_onsite: { kind: 'below_enrolled', count: 31 } })
  expect(seats('31', '3')).toEqual({ waitlist_onsite: { kind: 'below_waiting', count: 4 } })
  expect(seats('31', '4')).toEqual({})
})

test('a way that somebody has a seat in cannot be taken away', () => {
  const draft = aDraft({ seats: { online: { capacity: '9', waitlist: '0' } } })
  const taken = { onsite: { seated: 2, waiting: 0 } }
  expect(problemsOf(draft, { now, taken })).toEqual({
    capacity_onsite: { kind: 'below_enrolled', count: 2 },
  })
})

test('what has begun can still be corrected, though its day is over', () => {
  const draft = aDraft({ parts: [part('2026-12-02', '09:30', '11:30')] })
  const closes = { day: '2026-12-01', time: '18:00' }
  expect(problemsOf({ ...draft, closes, cancel: closes }, { now, begun: true })).toEqual({})
})

test('what is sent is in Shanghai time, and holds nothing that was left empty', () => {
  const form = formOf(aDraft({ agenda: ' 检索概念 \n\n 实操', fee: '0', note: ' ' }))
  expect(form).toMatchObject({
    parts: [{ startsAt: '2026-12-15T01:30:00.000Z', endsAt: '2026-12-15T03:30:00.000Z' }],
    closesAt: '2026-12-14T10:00:00.000Z',
    agenda: ['检索概念', '实操'],
    feeYuan: 0,
    seats: [{ way: 'onsite', capacity: 48, waitlist: 20 }],
  })
  for (const left of ['titleEn', 'topic', 'summary', 'link', 'note', 'place'])
    expect(form).not.toHaveProperty(left)
})

const asStored = (draft: TrainingDraft) => {
  const { seats, ...form } = formOf(draft)
  return {
    ...form,
    ...{ id: 'x', state: 'published', sample: false, version: 3, checkedIn: 0 },
    seats: seats.map((one) => ({ ...one, enrolled: 0, offered: 0, waiting: 0 })),
    startsAt: form.parts[0]!.startsAt,
    endsAt: form.parts[0]!.endsAt,
  } as StaffTraining
}

test('what is opened to be changed is what was sent', () => {
  const draft = aDraft({
    materials: [{ title: '讲义', url: 'https://a.example/x' }],
    link: 'https://meet.example/1',
    lecturers: ['l1'],
    asks: ['employer'],
  })
  expect(draftOf(asStored(draft))).toEqual({ ...draft, version: 3 })
})

test('a copy keeps all but the days and the way in, and is a new one', () => {
  const copy = copyOf(asStored(aDraft({ link: 'https://meet.example/1' })))
  expect(copy).toMatchObject({
    title: '专利检索入门',
    parts: [part('', '09:30', '11:30')],
    closes: { day: '', time: '18:00' },
    link: '',
    version: 0,
  })
})

test('a further part has the hours of the last one, and one way of attending always stays', () => {
  expect(addPart([part('2026-12-15', '09:30', '11:30')])[1]).toEqual(part('', '09:30', '11:30'))
  const { seats } = aDraft()
  expect(toggleWay(seats, 'onsite')).toEqual(seats)
  const both = toggleWay(seats, 'online')
  expect(Object.keys(both)).toEqual(['onsite', 'online'])
  expect(Object.keys(toggleWay(both, 'onsite'))).toEqual(['online'])
})
