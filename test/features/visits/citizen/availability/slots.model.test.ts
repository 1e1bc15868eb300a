import {
  outletsToBookAt,
  bookableServices,
  bookableDays,
  alternativeTimes,
} from '@/features/visits/citizen/availability/slots.model'
import { momentAt, slot, window } from '../../builders'

const trademarks = window({ id: 'w2', name: '2 号窗口', services: ['SV014'] })

test('the times of a day come in order, whatever the order of the windows', () => {
  const slots = [slot('14:00'), slot('09:00'), slot('10:00')]
  const [day] = bookableDays({ windows: [window()], slots })
  expect(day?.times.map(({ startsAt }) => startsAt)).toEqual(
    ['09:00', '10:00', '14:00'].map((time) => momentAt(time)),
  )
})

test('two windows at one time are one time with the seats of both, booked where most room is', () => {
  const slots = [slot('09:00', { free: 1 }), slot('09:00', { window: 'w2', free: 2 })]
  const days = bookableDays({ windows: [window(), window({ id: 'w2' })], slots })
  expect(days).toMatchObject([{ free: 3, times: [{ free: 3, window: 'w2' }] }])
})

test('who comes for one service sees the times of the windows that do it', () => {
  const slots = [slot('09:00', { window: 'w2' }), slot('10:00')]
  const windows = [window({ services: ['SV008'] }), trademarks]
  expect(bookableDays({ windows, slots }, 'SV014')).toMatchObject([{ times: [{ window: 'w2' }] }])
  expect(bookableDays({ windows, slots }, 'SV099')).toEqual([])
  expect(bookableDays({ windows, slots })[0]?.times).toHaveLength(2)
})

test('a window that only calls numbers has no times', () => {
  expect(bookableDays({ windows: [window({ books: false })], slots: [slot('09:00')] })).toEqual([])
})

test('a full time is there, and a full day says so', () => {
  const [day] = bookableDays({ windows: [window()], slots: [slot('09:00', { free: 0 })] })
  expect(day).toMatchObject({ free: 0, times: [{ free: 0 }] })
})

test('a slot late in the evening of UTC is on the day of Shanghai', () => {
  const startsAt = '2026-12-03T17:00:00.000Z' // 1:00 on the fourth there
  const [day] = bookableDays({ windows: [window()], slots: [{ ...slot('09:00'), startsAt }] })
  expect(day?.day).toBe('2026-12-04')
})

test('where one is full, what is offered is free, not before its day, and not the same', () => {
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
  const both = [...slots, slot('09:00', { window: 'w2', free: 1 })]
  const wider = bookableDays({ windows: [window(), window({ id: 'w2' })], slots: both })
  expect(alternativeTimes(wider, slot('09:00'), 1)).toMatchObject([
    { startsAt: momentAt('09:00'), window: 'w2' },
  ])
})

test('the services to choose from are those the windows name, and all where one does all', () => {
  const two = [trademarks, window({ services: ['SV014', 'SV008'] })]
  expect(bookableServices(two, ['SV001'])).toEqual(['SV014', 'SV008'])
  expect(bookableServices([trademarks, window()], ['SV001'])).toEqual(['SV001', 'SV014'])
})

test('a guide leads where a window names the service, or does all of an outlet that handles it', () => {
  const outlet = { outlet: 'OL002', books: true, queues: true, services: ['SV014'], sample: false }
  const outlets = [
    outlet,
    { ...outlet, outlet: 'OL003', services: [] },
    { ...outlet, outlet: 'OL004', books: false },
    { ...outlet, outlet: 'OL005', services: [] },
  ]
  const at = (service: string) =>
    outletsToBookAt(outlets, service, ['OL003', 'OL004']).map((one) => one.outlet)
  expect(at('SV014')).toEqual(['OL002', 'OL003'])
  expect(at('SV008')).toEqual(['OL003'])
})
