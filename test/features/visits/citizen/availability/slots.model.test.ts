import {
  outletsToBookAt,
  bookableServices,
  bookableDays,
  firstTimes,
  nextTime,
  alternativeTimes,
  unannouncedYear,
} from '@/features/visits/citizen/availability/slots.model'
import { momentAt, slot, window } from '../../builders'

const trademarks = window({ id: 'w2', name: '2 号窗口', services: ['SV014'] })

test('the times of a day are sorted, whatever the order of the slots', () => {
  const slots = [slot('14:00'), slot('09:00'), slot('10:00')]
  const [day] = bookableDays({ windows: [window()], slots })
  expect(day?.times.map(({ startsAt }) => startsAt)).toEqual(
    ['09:00', '10:00', '14:00'].map((time) => momentAt(time)),
  )
})

test('simultaneous slots of two windows are one time, booked at the window with more free places', () => {
  const slots = [slot('09:00', { free: 1 }), slot('09:00', { window: 'w2', free: 2 })]
  const days = bookableDays({ windows: [window(), window({ id: 'w2' })], slots })
  expect(days).toMatchObject([{ free: 3, times: [{ free: 3, window: 'w2' }] }])
})

test('for one service, only times of windows that handle it are offered', () => {
  const slots = [slot('09:00', { window: 'w2' }), slot('10:00')]
  const windows = [window({ services: ['SV008'] }), trademarks]
  expect(bookableDays({ windows, slots }, 'SV014')).toMatchObject([{ times: [{ window: 'w2' }] }])
  expect(bookableDays({ windows, slots }, 'SV099')).toEqual([])
  expect(bookableDays({ windows, slots })[0]?.times).toHaveLength(2)
})

test('a window that takes no appointments has no times', () => {
  expect(bookableDays({ windows: [window({ books: false })], slots: [slot('09:00')] })).toEqual([])
})

test('full times and full days are listed as such', () => {
  const [day] = bookableDays({ windows: [window()], slots: [slot('09:00', { free: 0 })] })
  expect(day).toMatchObject({ free: 0, times: [{ free: 0 }] })
})

test('a slot belongs to its day in Shanghai, not in UTC', () => {
  const startsAt = '2026-12-03T17:00:00.000Z' // 1:00 on the fourth there
  const [day] = bookableDays({ windows: [window()], slots: [{ ...slot('09:00'), startsAt }] })
  expect(day?.day).toBe('2026-12-04')
})

test('alternatives to a full time are free, not earlier than its day, and different from it', () => {
  const slots = [
    slot('09:00', { free: 0 }),
    slot('10:00'),
    slot('11:00', { free: 0 }),
    slot('09:00', { startsAt: momentAt('09:00', '2026-12-02') }),
    slot('09:00', { startsAt: momentAt('09:00', '2026-12-04') }),
  ]
  const days = bookableDays({ windows: [window()], slots })
  expect(
    alternativeTimes(days, { startsAt: momentAt('09:00'), window: 'w1' }, 6).map(
      ({ startsAt }) => startsAt,
    ),
  ).toEqual([momentAt('10:00'), momentAt('09:00', '2026-12-04')])
  expect(alternativeTimes(days, slot('09:00'), 1)).toHaveLength(1)
  const slotsOfTwoWindows = [...slots, slot('09:00', { window: 'w2', free: 1 })]
  const daysOfTwoWindows = bookableDays({
    windows: [window(), window({ id: 'w2' })],
    slots: slotsOfTwoWindows,
  })
  expect(alternativeTimes(daysOfTwoWindows, slot('09:00'), 1)).toMatchObject([
    { startsAt: momentAt('09:00'), window: 'w2' },
  ])
})

test('the services to choose from are those that the windows name, or all if a window handles all', () => {
  const windows = [trademarks, window({ services: ['SV014', 'SV008'] })]
  expect(bookableServices(windows, ['SV001'])).toEqual(['SV014', 'SV008'])
  expect(bookableServices([trademarks, window()], ['SV001'])).toEqual(['SV001', 'SV014'])
})

test('a guide leads to outlets whose windows name the service or handle all services of the outlet', () => {
  const outlet = { outlet: 'OL002', books: true, queues: true, services: ['SV014'], sample: false }
  const outlets = [
    outlet,
    { ...outlet, outlet: 'OL003', services: [] },
    { ...outlet, outlet: 'OL004', books: false },
    { ...outlet, outlet: 'OL005', services: [] },
  ]
  const idsFor = (service: string) =>
    outletsToBookAt(outlets, service, ['OL003', 'OL004']).map((bookable) => bookable.outlet)
  expect(idsFor('SV014')).toEqual(['OL002', 'OL003'])
  expect(idsFor('SV008')).toEqual(['OL003'])
})

test('a day of a year whose holidays are not announced yet is marked with the year', () => {
  expect(unannouncedYear('2026-12-31')).toBeUndefined()
  expect(unannouncedYear('2027-01-04')).toBe('2027')
})

test('the next time is the earliest with a free place, and none if all are full', () => {
  const of = (free: number) =>
    bookableDays({
      windows: [window()],
      slots: [slot('09:00', { free: 0 }), slot('10:00', { free })],
    })
  expect(nextTime(of(1))?.startsAt).toBe(momentAt('10:00'))
  expect(nextTime(of(0))).toBeUndefined()
  expect(nextTime([])).toBeUndefined()
})

test('of a day the first free times are shown, and the one after them is named', () => {
  const slots = [slot('09:00', { free: 0 }), slot('10:00'), slot('11:00'), slot('14:00')]
  const [day] = bookableDays({ windows: [window()], slots })
  const starts = (maxTimes: number) => {
    const { shown, next } = firstTimes(day!, maxTimes)
    return [shown.map(({ startsAt }) => startsAt), next?.startsAt]
  }
  expect(starts(2)).toEqual([[momentAt('10:00'), momentAt('11:00')], momentAt('14:00')])
  expect(starts(3)[1]).toBeUndefined()
})
