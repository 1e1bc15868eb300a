import { rating } from '@/contract/ratings/ratings.settings'
import type { OwnRating, ServiceDone } from '@/contract/ratings/ratings.schema'
import {
  atLevel,
  doneAs,
  draftOf,
  formOf,
  newPictures,
  scored,
  sortedDone,
  standingOf,
  titleOf,
  toggled,
  waitingRating,
} from '@/features/ratings/rating/rate.model'

const hour = 3_600_000
const doneAt = Date.parse('2026-12-01T10:00:00+08:00')
const id = (n: number) => `01900000-0000-7000-8000-00000000000${n}`
const sending = { key: id(1), device: id(2) }

const own = (change: Partial<OwnRating> = {}): OwnRating => ({
  level: 2,
  scores: {},
  tags: ['many_trips'],
  pictures: [],
  givenAt: new Date(doneAt + hour).toISOString(),
  changeUntil: new Date(doneAt + 25 * hour).toISOString(),
  version: 1,
  ...change,
})

const done = (change: Partial<ServiceDone> = {}): ServiceDone => ({
  id: id(3),
  kind: 'visit',
  ref: id(4),
  unit: 'OL001',
  channel: 'onsite',
  doneAt: new Date(doneAt).toISOString(),
  rateUntil: new Date(doneAt + rating.windowDays * 24 * hour).toISOString(),
  sample: false,
  ...change,
})

test.each<[string, ServiceDone, number, ReturnType<typeof standingOf>]>([
  ['just done', done(), 0, 'open'],
  ['a moment before its thirty days are over', done(), 30 * 24 * hour - 1, 'open'],
  ['after thirty days', done(), 30 * 24 * hour, 'over'],
  ['rated an hour ago', done({ rating: own() }), 2 * hour, 'changeable'],
  ['rated twenty-four hours ago', done({ rating: own() }), 25 * hour, 'fixed'],
  ['rated, and its thirty days are over', done({ rating: own() }), 31 * 24 * hour, 'fixed'],
])('what can be done about the rating of what was %s', (_, service, later, standing) => {
  expect(standingOf(service, doneAt + later)).toBe(standing)
})

test('nothing is chosen for anybody, and without a level nothing is sent', () => {
  expect(formOf({}, sending)).toBeUndefined()
  expect(formOf({ tags: ['quick'], text: '很好' }, sending)).toBeUndefined()
  expect(formOf({ level: 5 }, sending)).toMatchObject({
    level: 5,
    scores: {},
    tags: [],
    version: 0,
  })
})

test('another level keeps only the tags that are its own too', () => {
  const draft = { level: 2, tags: ['many_trips', 'fee'] as const, text: '跑了三次' }
  expect(atLevel({ ...draft, tags: [...draft.tags] }, 3, 'onsite')).toEqual({
    level: 3,
    tags: ['many_trips'],
    text: '跑了三次',
  })
  expect(atLevel({ ...draft, tags: [...draft.tags] }, 5, 'onsite').tags).toEqual([])
})

test('a phone number goes to the unit only with a bad rating, and blank words do not go at all', () => {
  const draft = { text: '  ', contact: ' 13800000000 ' }
  expect(formOf({ ...draft, level: 2 }, sending)).toMatchObject({ contact: '13800000000' })
  const good = formOf({ ...draft, level: 4 }, sending)
  expect([good && 'contact' in good, good && 'text' in good]).toEqual([false, false])
})

test('a rating that is changed says which version, and sends no picture twice', () => {
  const before = own({ version: 3, pictures: [{ id: id(5), link: '/x', width: 1, height: 1 }] })
  const draft = draftOf(before)
  expect(draft).toMatchObject({ level: 2, tags: ['many_trips'], pictures: [id(5)] })
  const form = formOf({ ...draft, pictures: [id(5), id(6)] }, { ...sending, before })!
  expect(form.version).toBe(3)
  expect(newPictures(form, before)).toEqual([id(6)])
  expect(newPictures(form)).toEqual([id(5), id(6)])
})

test('pressed again is not chosen', () => {
  expect(toggled(toggled([] as string[], 'fee'), 'fee')).toEqual([])
  expect(scored({}, 'attitude', 4)).toEqual({ attitude: 4 })
  expect(scored({ scores: { attitude: 4, efficiency: 1 } }, 'attitude', 4)).toEqual({
    efficiency: 1,
  })
})

test('what waits is found by the service it rates, among whatever else waits', () => {
  const draft = { level: 1 as const }
  const parcels = [
    { id: 'a' },
    { id: 'b', from: { kind: 'ask' } },
    { id: 'c', from: { kind: 'rate', service: id(3), draft } },
  ]
  expect(waitingRating(parcels, id(3))).toMatchObject({ parcel: { id: 'c' }, draft })
  expect(waitingRating(parcels, id(4))).toBeUndefined()
})

test('what can be rated, what was, and what was left stand apart', () => {
  const one = done({ id: id(1) })
  const two = done({ id: id(2), rating: own() })
  const three = done({ id: id(3), rateUntil: new Date(doneAt).toISOString() })
  const sorted = sortedDone([one, two, three], doneAt + hour)
  expect(sorted).toEqual({ open: [one], rated: [two], over: [three] })
  expect(doneAs([one, two], 'visit', id(4))).toBe(one)
  expect(doneAs([one, two], 'training', id(4))).toBeUndefined()
})

test('what was done is called by its service, its training, or the number of the question', () => {
  const names = {
    of: (service: string | undefined) => (service === 'SV001' ? '商标注册申请受理' : undefined),
    done: { visit: '窗口办事', consultation: '咨询', training: '培训' },
  }
  const called = (change: Partial<ServiceDone>) => titleOf(done(change), names)
  expect(called({ service: 'SV001' })).toBe('商标注册申请受理')
  expect(called({ service: 'SV999' })).toBe('窗口办事')
  expect(called({ kind: 'training', title: '商标实务' })).toBe('商标实务')
  expect(called({ kind: 'consultation', title: 'ZX1', service: 'SV001' })).toBe('咨询 ZX1')
})
