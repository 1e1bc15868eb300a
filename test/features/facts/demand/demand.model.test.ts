import type { DemandedItem } from '@/contract/facts/demand.schema'
import { wantedDistricts, wantedItems } from '@/features/facts/demand/demand.model'

const nobody = { asked: 0, applied: 0, booked: 0 }
const item = (id: string, change: Partial<DemandedItem> = {}): DemandedItem => ({
  item: id,
  people: { ...nobody, asked: 5 },
  outlets: 1,
  online: false,
  districts: [],
  ...change,
})

test('what nobody wanted is only in the file; what nobody handles can be seen alone', () => {
  const items = [
    item('SV001'),
    item('SV002', { outlets: 0 }),
    item('SV003', { outlets: 0, online: true }),
    item('SV004', { people: nobody, outlets: 0 }),
  ]
  const ids = (unhandled: boolean) => wantedItems(items, unhandled).map((row) => row.item)
  expect(ids(false)).toEqual(['SV001', 'SV002', 'SV003'])
  expect(ids(true)).toEqual(['SV002'])
})

test('districts in which fewer than a group want it are only in the file', () => {
  const districts = [
    { district: '310104', people: { ...nobody, booked: 10 }, outlets: 0 },
    { district: '310115', people: nobody, outlets: 2 },
  ]
  expect(wantedDistricts(item('SV001', { districts }))).toEqual([districts[0]])
})
