import {
  currentAt,
  sortVisits,
  isCurrent,
  momentOfVisit,
  statusTag,
} from '@/features/visits/citizen/list/visits.model'
import { appointment, momentAt, noon, ticket } from '../../builders'

test.each([
  ['is current until half an hour after its end', momentAt('14:59'), true],
  ['is past from then on', momentAt('15:00'), false],
])('an appointment until 14:30 %s', (_, moment, current) => {
  expect(isCurrent(appointment(), Date.parse(moment))).toBe(current)
})

test('a queue number ends with its day in Shanghai, in whatever time zone the phone is', () => {
  expect(isCurrent(ticket(), Date.parse(momentAt('23:59')))).toBe(true)
  expect(isCurrent(ticket(), Date.parse(momentAt('00:00', '2026-12-04')))).toBe(false)
})

test.each(['finished', 'cancelled', 'missed', 'void', 'called_off'] as const)(
  'a %s visit is past',
  (status) => {
    expect(isCurrent(appointment({ status }), noon)).toBe(false)
  },
)

const later = appointment({
  id: 'later',
  day: '2026-12-08',
  startsAt: momentAt('09:00', '2026-12-08'),
  endsAt: momentAt('09:30', '2026-12-08'),
})
const past = (id: string, day: string) =>
  appointment({ id, day, status: 'finished', startsAt: momentAt('09:00', day) })

test('numbers in progress come first, then the next appointments, then past visits, latest first', () => {
  const list = [
    past('old', '2026-11-02'),
    later,
    appointment(),
    past('new', '2026-11-20'),
    ticket(),
  ]
  expect(sortVisits(list, noon).map(({ id }) => id)).toEqual([
    ticket().id,
    appointment().id,
    'later',
    'new',
    'old',
  ])
})

test('a called number comes before one that waits elsewhere', () => {
  const called = ticket({ id: 'called', status: 'called', bookedAt: momentAt('11:50') })
  expect(sortVisits([ticket(), appointment(), called], noon)[0]?.id).toBe('called')
})

test('the moment of a queue number is when it was taken', () => {
  expect(momentOfVisit(ticket())).toBe(momentAt('11:30'))
})

test.each([
  ['前面 3 人', ticket()],
  ['下一个是您', ticket({ place: { number: 1, ahead: 0, passed: false } })],
  ['请到窗口', ticket({ status: 'called', place: { number: 1, passed: false } })],
  ['已预约', appointment()],
  ['网点取消了', appointment({ status: 'called_off' })],
])('a row shows %s', (words, visit) => {
  expect(statusTag(visit, noon, 'zh').words).toBe(words)
})

test('an appointment whose time has passed is over, even before the server has ended it', () => {
  expect(statusTag(appointment(), Date.parse(momentAt('18:00')), 'zh').words).toBe('已过时')
})

test('the current visits at an outlet are its own and not past', () => {
  const [here, past] = [appointment(), ticket({ status: 'void' })]
  const elsewhere = appointment({ outlet: 'OL003' })
  expect(currentAt([here, past, elsewhere], 'OL002', noon)).toEqual([here])
})
