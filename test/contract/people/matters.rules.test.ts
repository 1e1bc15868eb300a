import { byUrgency } from '@/contract/people/matters.rules'
import type { Matter } from '@/contract/people/matters.schema'

const matter = (change: Partial<Matter>): Matter => ({
  kind: 'question',
  turn: 'other',
  id: 'a',
  at: '2026-12-03T09:00:00.000Z',
  outlet: 'OL002',
  sample: false,
  ...change,
})

test('what lapses first stands first, then what begins, what holds others up, and what can be rated', () => {
  const kinds = ['rating', 'answer', 'visit', 'repair', 'ask_back', 'offer', 'training'] as const
  const matters = kinds.map((kind) => matter({ kind, turn: 'citizen' }))
  expect(byUrgency(matters).map(({ kind }) => kind)).toEqual([
    'offer',
    'visit',
    'training',
    'ask_back',
    'repair',
    'answer',
    'rating',
  ])
})

test('what others have to do comes after, by time', () => {
  const list = [
    matter({ kind: 'waitlist', at: '2026-12-05T09:00:00.000Z' }),
    matter({ kind: 'training', at: '2026-12-09T09:00:00.000Z' }),
    matter({ kind: 'question', at: '2026-12-04T09:00:00.000Z' }),
    matter({ kind: 'rating', turn: 'citizen', at: '2026-12-31T09:00:00.000Z' }),
  ]
  expect(byUrgency(list).map(({ kind }) => kind)).toEqual([
    'rating',
    'question',
    'waitlist',
    'training',
  ])
})

test('of one kind the earlier comes first, and the list that was given stays as it is', () => {
  const [later, earlier] = [
    matter({ kind: 'offer', turn: 'citizen', id: 'later', at: '2026-12-05T09:00:00.000Z' }),
    matter({ kind: 'offer', turn: 'citizen', id: 'earlier', at: '2026-12-04T09:00:00.000Z' }),
  ]
  const given = [later, earlier]
  expect(byUrgency(given)).toEqual([earlier, later])
  expect(given).toEqual([later, earlier])
})

test('a number that is called comes before all else', () => {
  const called = matter({
    kind: 'visit',
    turn: 'citizen',
    queue: { number: 7, window: '1 号窗口' },
  })
  const queued = matter({ kind: 'visit', turn: 'citizen', queue: { number: 8 } })
  const offer = matter({ kind: 'offer', turn: 'citizen' })
  expect(byUrgency([queued, offer, called])).toEqual([called, offer, queued])
})
