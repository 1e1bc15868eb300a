import {
  calendarEntry,
  statusHead,
  needsPolling,
} from '@/features/visits/citizen/visit/visit.model'
import {
  sortVisits,
  isCurrent,
  momentOfVisit,
  nextVisit,
  statusTag,
} from '@/features/visits/citizen/list/visits.model'
import { appointment, momentAt, noon, ticket } from '../../builders'

test.each([
  ['half an hour after its end it is still awaited', momentAt('14:59'), true],
  ['then nobody comes any more', momentAt('15:00'), false],
])('an appointment until 14:30: %s', (_, moment, ahead) => {
  expect(isCurrent(appointment(), Date.parse(moment))).toBe(ahead)
})

test('a number ends with its day, wherever the phone is', () => {
  expect(isCurrent(ticket(), Date.parse(momentAt('23:59')))).toBe(true)
  expect(isCurrent(ticket(), Date.parse(momentAt('00:00', '2026-12-04')))).toBe(false)
})

test.each(['finished', 'cancelled', 'missed', 'void', 'called_off'] as const)(
  'what is %s is behind',
  (status) => {
    expect(isCurrent(appointment({ status }), noon)).toBe(false)
    expect(nextVisit([appointment({ status })], noon)).toBeUndefined()
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

test('a number under way comes first, then the next appointment, then what is over, the last first', () => {
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

test('who is called at one window goes there first, whatever waits elsewhere', () => {
  const called = ticket({ id: 'called', status: 'called', bookedAt: momentAt('11:50') })
  expect(nextVisit([ticket(), appointment(), called], noon)?.id).toBe('called')
})

test('the home page has the visit where it comes before the training, and a number at any rate', () => {
  const training = momentAt('09:00', '2026-12-05')
  expect(nextVisit([appointment()], noon, training)?.id).toBe(appointment().id)
  expect(nextVisit([later], noon, training)).toBeUndefined()
  expect(nextVisit([later], noon)?.id).toBe('later')
  expect(nextVisit([ticket()], noon, momentAt('09:00'))?.id).toBe(ticket().id)
})

test('of a number the moment is that it was taken', () => {
  expect(momentOfVisit(ticket())).toBe(momentAt('11:30'))
})

test.each([
  ['前面 3 人', ticket()],
  ['下一个是您', ticket({ place: { number: 1, ahead: 0, passed: false } })],
  ['请到窗口', ticket({ status: 'called', place: { number: 1, passed: false } })],
  ['已预约', appointment()],
  ['网点取消了', appointment({ status: 'called_off' })],
])('a row says %s', (words, visit) => {
  expect(statusTag(visit, noon, 'zh').words).toBe(words)
})

test('an appointment nobody has said is over is over all the same', () => {
  expect(statusTag(appointment(), Date.parse(momentAt('18:00')), 'zh').words).toBe('已过时')
  expect(statusHead(appointment(), Date.parse(momentAt('18:00')), 'zh').title).toBe('时间已经过了')
})

test.each([
  ['就在今天', appointment(), /14:00–14:30/],
  ['已预约', later, /12 月 8 日 9:00–9:30/],
  ['前面还有 3 人', ticket(), /约等 20 分钟/],
  ['前面还有 1 人', ticket({ place: { number: 1, ahead: 1, passed: false } }), /估不出/],
  ['下一个就是您', ticket({ place: { number: 1, ahead: 0, passed: false } }), /估不出/],
  ['请到 3 号窗口', ticket({ status: 'called', window: { id: 'w', name: '3 号窗口' } }), /叫到/],
  ['已到 1 号窗口', appointment({ status: 'arrived' }), /到场已经记下/],
  ['办完了', appointment({ status: 'finished' }), /不评也不会算好评/],
  ['已取消', appointment({ status: 'cancelled' }), /可以再约/],
  ['没有到场', appointment({ status: 'missed' }), /可以再约/],
  ['这个号作废了', ticket({ status: 'void' }), /重新取号/],
  ['网点取消了这个预约', appointment({ status: 'called_off', reason: '系统检修' }), /系统检修/],
  ['网点取消了这个预约', appointment({ status: 'called_off' }), /另选时间/],
])('the page says %s', (title, visit, note) => {
  const head = statusHead(visit, noon, 'zh')
  expect(head.title).toBe(title)
  expect(head.note).toMatch(note)
  expect(statusHead(visit, noon, 'en').title.replace(/\d 号窗口/, '')).not.toMatch(/[一-龥]/)
})

test('only what is under way today is read again and again', () => {
  expect(needsPolling(ticket(), noon)).toBe(true)
  expect(needsPolling(appointment(), noon)).toBe(true)
  expect(needsPolling(later, noon)).toBe(false)
  expect(needsPolling(ticket({ status: 'void' }), noon)).toBe(false)
})

test('the calendar has the hour, the place and the window; a number has no hour', () => {
  const at = { name: '徐汇网点', address: '漕溪路 1 号' }
  expect(calendarEntry(appointment(), at, 'zh')).toMatchObject({
    uid: appointment().id,
    title: '到 徐汇网点 办事',
    startsAt: momentAt('14:00'),
    alarmMinutes: 60,
    place: '徐汇网点，漕溪路 1 号，1 号窗口',
  })
  expect(calendarEntry(appointment({ sample: true }), at, 'zh')?.title).toMatch(/^示例：/)
  expect(calendarEntry(ticket(), at, 'zh')).toBeUndefined()
})
