import {
  calendarEntry,
  needsPolling,
  nextStepOf,
  statusHead,
} from '@/features/visits/citizen/visit/visit.model'
import { appointment, momentAt, noon, ticket } from '../../builders'

const later = appointment({
  id: 'later',
  day: '2026-12-08',
  startsAt: momentAt('09:00', '2026-12-08'),
  endsAt: momentAt('09:30', '2026-12-08'),
})

test('an appointment whose time has passed is over, even before the server has ended it', () => {
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
])('the page shows %s', (title, visit, note) => {
  const head = statusHead(visit, noon, 'zh')
  expect(head.title).toBe(title)
  expect(head.note).toMatch(note)
  expect(statusHead(visit, noon, 'en').title.replace(/\d 号窗口/, '')).not.toMatch(/[一-龥]/)
})

test('only current visits of today are polled', () => {
  expect(needsPolling(ticket(), noon)).toBe(true)
  expect(needsPolling(appointment(), noon)).toBe(true)
  expect(needsPolling(later, noon)).toBe(false)
  expect(needsPolling(ticket({ status: 'void' }), noon)).toBe(false)
})

test('the calendar entry has time, place and window; a queue number has none', () => {
  const outlet = { name: '徐汇网点', address: '漕溪路 1 号' }
  expect(calendarEntry(appointment(), outlet, 'zh')).toMatchObject({
    uid: appointment().id,
    title: '到 徐汇网点 办事',
    startsAt: momentAt('14:00'),
    alarmMinutes: 60,
    place: '徐汇网点，漕溪路 1 号，1 号窗口',
  })
  expect(calendarEntry(appointment({ sample: true }), outlet, 'zh')?.title).toMatch(/^示例：/)
  expect(calendarEntry(ticket(), outlet, 'zh')).toBeUndefined()
})

test.each([
  ['before the day: get there', 'go', later],
  ['on the day: say that one is there', 'arrive', appointment()],
  ['waiting or called: the same', 'arrive', ticket({ status: 'called' })],
  ['at the window: nothing', 'all', appointment({ status: 'arrived' })],
  ['done: rate it', 'rate', appointment({ status: 'finished', serviceDone: 'a service' })],
  ['done and nothing to rate: nothing', 'all', appointment({ status: 'finished' })],
  ['missed, cancelled, called off: book again', 'again', appointment({ status: 'missed' })],
  ['over, before the server has ended it: book again', 'again', ticket({ day: '2026-12-02' })],
])('the main button follows the visit: %s', (_, step, visit) => {
  expect(nextStepOf(visit, noon)).toBe(step)
})
