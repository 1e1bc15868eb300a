import { useOutlets } from '@/features/outlets/outlets.store'
import { phone } from '../../support/phone'

const shown = () => useOutlets.getState()

beforeEach(() => {
  phone.reset()
  useOutlets.setState(useOutlets.getInitialState(), true)
})

test('the position is requested only when the citizen presses for it', async () => {
  expect(shown()).toMatchObject({ locating: 'no', sort: 'district' })
  expect(shown().position).toBeUndefined()
  phone.options.position = { longitude: 121.47, latitude: 31.23 }
  await shown().locate()
  expect(shown()).toMatchObject({ position: [121.47, 31.23], sort: 'distance', locating: 'no' })
  expect(shown().focus?.west).toBeCloseTo(121.42, 6)
})

test('who refuses has the list by district, and is told so', async () => {
  await shown().sortBy('distance')
  expect(shown()).toMatchObject({ locating: 'refused', sort: 'district' })
  shown().dismissRefusal()
  expect(shown().locating).toBe('no')
})

test('who refused can allow it again: the next press opens the settings', async () => {
  await shown().locate()
  phone.options.grants = { position: { longitude: 121.47, latitude: 31.23 } }
  const locating = shown().sortBy('distance')
  expect(phone.done()).toContainEqual(['settings', undefined]) // within the tap, as WeChat demands
  await locating
  expect(shown()).toMatchObject({ locating: 'no', sort: 'distance', position: [121.47, 31.23] })
})

test('sorting by distance asks once, and goes back without asking', async () => {
  phone.options.position = { longitude: 121.47, latitude: 31.23 }
  await shown().sortBy('distance')
  phone.options.position = undefined
  await shown().sortBy('district')
  await shown().sortBy('distance')
  expect(shown()).toMatchObject({ sort: 'distance', locating: 'no' })
})

test('two presses are one question', async () => {
  const first = shown().locate()
  expect(shown().locating).toBe('asking')
  await shown().locate()
  expect(shown().locating).toBe('asking')
  await first
  expect(shown().locating).toBe('refused')
})

test('wishes add up; who comes from elsewhere brings theirs and no other', () => {
  shown().changeFilter({ kind: 'court' })
  shown().changeFilter({ district: '310104' })
  expect(shown().filter).toEqual({ kind: 'court', district: '310104' })
  shown().replaceFilter({ service: 'SV001' })
  expect(shown().filter).toEqual({ service: 'SV001' })
  shown().clearFilter()
  expect(shown().filter).toEqual({})
})

test('another wish closes what was opened, and lets the map show what it finds', () => {
  shown().focusOn({ west: 121, south: 31, east: 122, north: 32 })
  shown().open(['OL001'])
  shown().changeFilter({ kind: 'court' })
  expect(shown()).toMatchObject({ opened: [] })
  expect(shown().focus).toBeUndefined()
})

test('pressing the same cluster twice looks at it twice', () => {
  const bounds = { west: 121, south: 31, east: 122, north: 32 }
  shown().focusOn(bounds)
  const { focusCount } = shown()
  shown().focusOn(bounds)
  expect(shown().focusCount).toBe(focusCount + 1)
})
