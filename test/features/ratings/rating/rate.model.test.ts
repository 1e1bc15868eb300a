import type { OwnRating, ServiceDone } from '@/contract/ratings/ratings.schema'
import {
  withLevel,
  findServiceDone,
  draftOf,
  toRatingForm,
  newPictures,
  withScore,
  groupServicesDone,
  ratingStage,
  textStanding,
  titleOf,
  toggle,
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
  rateUntil: new Date(doneAt + 30 * 24 * hour).toISOString(),
  sample: false,
  ...change,
})

test.each<[string, ServiceDone, number, ReturnType<typeof ratingStage>]>([
  ['just done', done(), 0, 'open'],
  ['a moment before its thirty days are over', done(), 30 * 24 * hour - 1, 'open'],
  ['after thirty days', done(), 30 * 24 * hour, 'over'],
  ['rated an hour ago', done({ rating: own() }), 2 * hour, 'changeable'],
  ['rated twenty-four hours ago', done({ rating: own() }), 25 * hour, 'fixed'],
  ['rated, and its thirty days are over', done({ rating: own() }), 31 * 24 * hour, 'fixed'],
])('what can be done about the rating of what was %s', (_, service, later, standing) => {
  expect(ratingStage(service, doneAt + later)).toBe(standing)
})

test('nothing is preselected, and without a level nothing is sent', () => {
  expect(toRatingForm({}, sending)).toBeUndefined()
  expect(toRatingForm({ tags: ['quick'], text: '很好' }, sending)).toBeUndefined()
  expect(toRatingForm({ level: 5 }, sending)).toMatchObject({
    level: 5,
    scores: {},
    tags: [],
    version: 0,
  })
})

test('a new level keeps only the tags that fit it', () => {
  const draft = { level: 2, tags: ['many_trips', 'fee'] as const, text: '跑了三次' }
  expect(withLevel({ ...draft, tags: [...draft.tags] }, 3, 'onsite')).toEqual({
    level: 3,
    tags: ['many_trips'],
    text: '跑了三次',
  })
  expect(withLevel({ ...draft, tags: [...draft.tags] }, 5, 'onsite').tags).toEqual([])
})

test('a contact is sent with a bad rating only, and blank text never', () => {
  const draft = { text: '  ', contact: ' 13800000000 ' }
  expect(toRatingForm({ ...draft, level: 2 }, sending)).toMatchObject({ contact: '13800000000' })
  const good = toRatingForm({ ...draft, level: 4 }, sending)
  expect([good && 'contact' in good, good && 'text' in good]).toEqual([false, false])
})

test('a changed rating names its version and uploads no picture twice', () => {
  const before = own({ version: 3, pictures: [{ id: id(5), link: '/x', width: 1, height: 1 }] })
  const draft = draftOf(before)
  expect(draft).toMatchObject({ level: 2, tags: ['many_trips'], pictures: [id(5)] })
  const form = toRatingForm({ ...draft, pictures: [id(5), id(6)] }, { ...sending, before })!
  expect(form.version).toBe(3)
  expect(newPictures(form, before)).toEqual([id(6)])
  expect(newPictures(form)).toEqual([id(5), id(6)])
})

test('choosing a tag or score again clears it', () => {
  expect(toggle(toggle([] as string[], 'fee'), 'fee')).toEqual([])
  expect(withScore({}, 'attitude', 4)).toEqual({ attitude: 4 })
  expect(withScore({ scores: { attitude: 4, efficiency: 1 } }, 'attitude', 4)).toEqual({
    efficiency: 1,
  })
})

test('the waiting rating of a service is found among other parcels', () => {
  const draft = { level: 1 as const }
  const parcels = [
    { id: 'a' },
    { id: 'b', from: { kind: 'ask' } },
    { id: 'c', from: { kind: 'rate', service: id(3), draft } },
  ]
  expect(waitingRating(parcels, id(3))).toMatchObject({ parcel: { id: 'c' }, draft })
  expect(waitingRating(parcels, id(4))).toBeUndefined()
})

test('services are grouped into open, rated and expired', () => {
  const open = done({ id: id(1) })
  const rated = done({ id: id(2), rating: own() })
  const expired = done({ id: id(3), rateUntil: new Date(doneAt).toISOString() })
  const sorted = groupServicesDone([open, rated, expired], doneAt + hour)
  expect(sorted).toEqual({ open: [open], rated: [rated], over: [expired] })
  expect(findServiceDone([open, rated], 'visit', id(4))).toBe(open)
  expect(findServiceDone([open, rated], 'training', id(4))).toBeUndefined()
})

test('a service is titled by its item, its training, or its consultation number', () => {
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

test('the wish to be contacted at once goes with a bad rating only, and is there when it is changed', () => {
  expect(toRatingForm({ level: 2, atOnce: true }, sending)).toMatchObject({ atOnce: true })
  expect(toRatingForm({ level: 5, atOnce: true }, sending)).not.toHaveProperty('atOnce')
  expect(toRatingForm({ level: 2 }, sending)).not.toHaveProperty('atOnce')
  expect(draftOf(own({ atOnce: true }))).toMatchObject({ atOnce: true })
})

test('a text that is not published because too few rated is not said to have failed the check', () => {
  const cityWide = { day: '2027-01-02', cityWide: true }
  expect(textStanding({ published: cityWide }, 'no')).toBe('city')
  expect(textStanding({ published: { ...cityWide, cityWide: false } }, 'no')).toBe('no')
  expect(textStanding({}, 'checking')).toBe('checking')
})
