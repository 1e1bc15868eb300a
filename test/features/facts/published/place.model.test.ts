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

test('a base is said by its name and address, in the language on screen where it has one', () => {
  const [base] = outlets
  expect(placeOf(facts, 'OL101', 'zh')).toEqual({ name: base!.name, address: base!.address!.text })
  expect(placeOf(facts, 'OL101', 'en').name).toBe(base!.nameEn)
  expect(placeOf(facts, 'OL102', 'en').name).toBe('东方品牌文化发展促进中心')
})

test('no address is made up where none is known, and no name before the facts are there', () => {
  expect(placeOf(facts, 'OL102', 'zh')).not.toHaveProperty('address')
  expect(placeOf(loading, 'OL101', 'zh')).toEqual({ name: '' })
  expect(placeOf(facts, 'OL999', 'zh')).toEqual({ name: '' })
})
