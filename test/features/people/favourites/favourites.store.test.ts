import type { SavedItem } from '@/features/people/favourites/favourites.model'
import { useFavourites } from '@/features/people/favourites/favourites.store'
import { phone } from '../../../support/phone'

const outlet: SavedItem = { kind: 'outlet', id: 'OL003' }
const service: SavedItem = { kind: 'service', id: 'SV014' }
const { toggleFavourite, recordOpened, clearOpened } = useFavourites.getState()

beforeEach(() => {
  phone.reset()
  useFavourites.setState(useFavourites.getInitialState(), true)
})

test('marking a favourite again removes it', () => {
  toggleFavourite(outlet)
  toggleFavourite(service)
  expect(useFavourites.getState().favourites).toEqual([service, outlet])
  toggleFavourite(outlet)
  expect(useFavourites.getState().favourites).toEqual([service])
})

test('favourites are still there after a restart', async () => {
  toggleFavourite(outlet)
  const stored = phone.stored.get('collection')
  useFavourites.setState(useFavourites.getInitialState(), true)
  phone.stored.set('collection', stored)
  await useFavourites.persist.rehydrate()
  expect(useFavourites.getState().favourites).toEqual([outlet])
})

test('the last ten opened items are kept, each once, the latest first', () => {
  for (let index = 1; index <= 12; index++) recordOpened({ kind: 'service', id: `SV0${index}` })
  recordOpened({ kind: 'service', id: 'SV05' })
  const ids = useFavourites.getState().opened.map(({ id }) => id)
  expect(ids).toHaveLength(10)
  expect(ids[0]).toBe('SV05')
  expect(new Set(ids).size).toBe(10)
  clearOpened()
  expect(useFavourites.getState().opened).toEqual([])
})
