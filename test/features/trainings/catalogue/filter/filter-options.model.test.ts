import { filterOptions, nextDays } from '@/features/trainings/catalogue/filter/filter-options.model'
import { aTraining, someSeats } from '../../../../support/training-records'

const now = Date.parse('2026-12-02T14:20:00+08:00')
const districtOf = (outletId: string) => ({ OL101: '310118', OL102: '310110' })[outletId]
const all = [
  aTraining({ topic: '商标注册实务' }),
  aTraining({ base: 'OL102', level: 'advanced' }),
  aTraining({ seats: [someSeats({ way: 'online' })] }),
]

test('only topics, outlets and districts that occur are offered, each with the number it would find', () => {
  const { topic, outlet, district } = filterOptions(all, {}, { now, districtOf })
  expect(topic).toEqual([{ value: '商标注册实务', count: 1 }])
  expect(outlet).toEqual([
    { value: 'OL101', count: 2 },
    { value: 'OL102', count: 1 },
  ])
  expect(district.map(({ value }) => value)).toEqual(['310110', '310118'])
})

test('a count respects the other criteria, and a selected option does not hide its alternatives', () => {
  const { level, form } = filterOptions(all, { form: 'online' }, { now, districtOf })
  expect(level).toEqual([
    { value: 'basic', count: 1 },
    { value: 'intermediate', count: 0 },
    { value: 'advanced', count: 0 },
  ])
  expect(form.map(({ count }) => count)).toEqual([2, 1, 0])
})

test('seven days are today and six more', () => {
  expect(nextDays(7, '2026-12-28')).toEqual({ from: '2026-12-28', to: '2027-01-03' })
})
