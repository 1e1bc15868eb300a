import {
  matchesFilter,
  formatOf,
  countCriteria,
  type Filter,
} from '@/features/trainings/catalogue/filter/filter.model'
import { aTraining, someSeats } from '../../../../support/training-records'

const now = Date.parse('2026-12-02T14:20:00+08:00')
const districtOf = (outletId: string) => ({ OL101: '310118' })[outletId]

const onsite = aTraining({ topic: '商标注册实务' })
const hybrid = aTraining({
  base: 'OL999',
  level: 'advanced',
  startsAt: '2026-12-15T01:30:00.000Z',
  endsAt: '2026-12-15T03:30:00.000Z',
  seats: [someSeats({ enrolled: 40 }), someSeats({ way: 'online' })],
})
const full = aTraining({ seats: [someSeats({ way: 'online', enrolled: 40 })] })
const all = [onsite, hybrid, full]

test.each<[string, Filter, unknown]>([
  ['an empty filter finds all', {}, all],
  ['in person is not hybrid', { form: 'onsite' }, [onsite]],
  ['online is not hybrid', { form: 'online' }, [full]],
  ['hybrid has both ways', { form: 'hybrid' }, [hybrid]],
  ['a level', { level: 'advanced' }, [hybrid]],
  ['a topic; a training without a topic does not match', { topic: '商标注册实务' }, [onsite]],
  ['an outlet', { outlet: 'OL999' }, [hybrid]],
  [
    'the district of the outlet; an outlet without a known district is in none',
    { district: '310118' },
    [onsite, full],
  ],
  ['from a day on, with that day', { from: '2026-12-15' }, [hybrid]],
  ['up to a day, with that day', { to: '2026-12-10' }, [onsite, full]],
  ['a seat left for one of its ways is a seat left', { seatsLeft: true }, [onsite, hybrid]],
  ['criteria are combined', { seatsLeft: true, level: 'basic' }, [onsite]],
])('%s', (_, filter, found) => {
  expect(all.filter((training) => matchesFilter(training, filter, { now, districtOf }))).toEqual(
    found,
  )
})

test('what nobody can sign up for any more has no seat left', () => {
  const late = Date.parse(onsite.closesAt)
  expect(matchesFilter(onsite, { seatsLeft: true }, { now: late - 1, districtOf })).toBe(true)
  expect(matchesFilter(onsite, { seatsLeft: true }, { now: late, districtOf })).toBe(false)
})

test('a day is the day in Shanghai', () => {
  const late = aTraining({ startsAt: '2026-12-10T16:00:00.000Z' }) // midnight to the 11th
  expect(matchesFilter(late, { to: '2026-12-10' }, { now, districtOf })).toBe(false)
})

test('a cleared criterion does not count', () => {
  expect(countCriteria({ form: 'online', level: undefined, seatsLeft: true })).toBe(2)
  expect(countCriteria({ from: '2026-12-02', to: '2026-12-08' })).toBe(1)
  expect(formatOf(hybrid)).toBe('hybrid')
})
