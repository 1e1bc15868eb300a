import { withNames, pageOf, type SavedItem } from '@/features/people/favourites/favourites.model'
import { useFavourites } from '@/features/people/favourites/favourites.store'
import { phone } from '../../../support/phone'

const outlet: SavedItem = { kind: 'outlet', id: 'OL003' }
const service: SavedItem = { kind: 'service', id: 'SV014' }
const {
  toggleFavourite,
  recordOpened: noteOpened,
  clearOpened: forgetOpened,
} = useFavourites.getState()

beforeEach(() => {
  phone.reset()
  useFavourites.setState(useFavourites.getInitialState(), true)
})

test('what is kept twice is kept no longer', () => {
  toggleFavourite(outlet)
  toggleFavourite(service)
  expect(useFavourites.getState().favourites).toEqual([service, outlet])
  toggleFavourite(outlet)
  expect(useFavourites.getState().favourites).toEqual([service])
})

test('favourites are there again after the phone was switched off', async () => {
  toggleFavourite(outlet)
  const stored = phone.stored.get('collection')
  useFavourites.setState(useFavourites.getInitialState(), true)
  phone.stored.set('collection', stored)
  await useFavourites.persist.rehydrate()
  expect(useFavourites.getState().favourites).toEqual([outlet])
})

test('what is opened again comes first and stands there once, and ten are remembered', () => {
  for (let nth = 1; nth <= 12; nth++) noteOpened({ kind: 'service', id: `SV0${nth}` })
  noteOpened({ kind: 'service', id: 'SV05' })
  const ids = useFavourites.getState().opened.map(({ id }) => id)
  expect(ids).toHaveLength(10)
  expect(ids[0]).toBe('SV05')
  expect(new Set(ids).size).toBe(10)
  forgetOpened()
  expect(useFavourites.getState().opened).toEqual([])
})

test('what is no longer published is not offered, and an English name is used where there is one', () => {
  const records = {
    outlets: [{ id: 'OL003', name: '上海代办处', nameEn: 'Shanghai Agency' }],
    services: [{ id: 'SV014', name: '商标注册申请受理' }],
    answers: [],
  }
  const list: SavedItem[] = [outlet, service, { kind: 'answer', id: 'FQ999' }]
  expect(withNames(list, records, 'en').map(({ name }) => name)).toEqual([
    'Shanghai Agency',
    '商标注册申请受理',
  ])
  expect(withNames([outlet], records, 'zh')[0]?.name).toBe('上海代办处')
})

test('each kind leads to its own page', () => {
  expect(pageOf(outlet)).toEqual({ page: 'outlets/detail', params: { id: 'OL003' } })
  expect(pageOf(service).page).toBe('services/guide')
  expect(pageOf({ kind: 'answer', id: 'FQ001' }).page).toBe('knowledge/answer')
})
