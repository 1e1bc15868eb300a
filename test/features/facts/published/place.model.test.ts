import type { Facts } from '@/features/facts/published/facts.model'
import { placeOf } from '@/features/facts/published/place.model'
import { loading, ready } from '@/shared/lib/remote'

const outlets = [
  {
    id: 'OL101',
    name: '上海政法学院',
    nameEn: 'Shanghai University of Political Science and Law',
    address: { text: '青浦区外青松公路 7989 号', door: true, verified: true },
  },
  { id: 'OL102', name: '东方品牌文化发展促进中心' },
]
const facts = ready({ outlets } as unknown as Facts)

test('an outlet has its name and address, in the display language if available', () => {
  const [outlet] = outlets
  expect(placeOf(facts, 'OL101', 'zh')).toEqual({
    name: outlet!.name,
    address: outlet!.address!.text,
  })
  expect(placeOf(facts, 'OL101', 'en').name).toBe(outlet!.nameEn)
  expect(placeOf(facts, 'OL102', 'en').name).toBe('东方品牌文化发展促进中心')
})

test('an unknown address is absent, and the name is empty before the facts are loaded', () => {
  expect(placeOf(facts, 'OL102', 'zh')).not.toHaveProperty('address')
  expect(placeOf(loading, 'OL101', 'zh')).toEqual({ name: '' })
  expect(placeOf(facts, 'OL999', 'zh')).toEqual({ name: '' })
})
