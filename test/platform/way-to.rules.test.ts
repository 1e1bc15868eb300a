import { wayTo, type Place } from '@/platform/way-to.rules'

const address = '上海市青浦区青松路 162 号一楼'
const at: Place['at'] = [121.1, 31.1]

test.each<[string, Omit<Place, 'name'>, string | undefined]>([
  ['at a known point the map leads', { address, at }, 'map'],
  ['at a point without an address the map leads as well', { at }, 'map'],
  ['an address without a point is looked for', { address }, 'search'],
  ['nobody is led to what is not known', {}, undefined],
  ['an empty address is none', { address: '' }, undefined],
])('%s', (_, place, directions) => {
  expect(wayTo({ name: '网点', ...place }, 'search')).toBe(directions)
})
