import type { MessageKind } from '@/contract/messages/messages.schema'
import { MessageKind as kinds } from '@/contract/messages/messages.schema'
import {
  isTimely,
  pushMoment,
  type PushSubject,
} from '../../../../server/domains/messages/push-timing.rules'

const at = (time: string) => Date.parse(`2026-12-02T${time}+08:00`)
const iso = (time: string) => new Date(at(time)).toISOString()

const nothing: PushSubject = {
  until: null,
  startsAt: null,
  endsAt: null,
  dayEndsAt: null,
  rateUntil: null,
  moved: null,
  status: null,
}
const calls: MessageKind[] = ['turn_soon', 'turn', 'turn_passed', 'turn_void', 'queue_delay']
const all = kinds.anyOf.map((literal) => literal.const)

test.each(all)('%s is pushed at night only if it is a call in a queue', (kind) => {
  const morning = at('08:00') + 86_400_000
  expect(pushMoment(kind, at('20:59:59.999'))).toBe(at('20:59:59.999'))
  expect(pushMoment(kind, at('21:00'))).toBe(calls.includes(kind) ? at('21:00') : morning)
  expect(pushMoment(kind, at('07:59'))).toBe(calls.includes(kind) ? at('07:59') : at('08:00'))
  expect(pushMoment(kind, at('08:00'))).toBe(at('08:00'))
})

test.each(all)('%s is not pushed once what it says is held, due or begins is past', (kind) => {
  const subject = { ...nothing, until: iso('10:00') }
  expect(isTimely(kind, subject, at('09:59:59.999'))).toBe(true)
  expect(isTimely(kind, subject, at('10:00'))).toBe(false)
})

test.each(all)('%s about a record that is gone is pushed: it may be all that is left', (kind) => {
  expect(isTimely(kind, nothing, at('10:00'))).toBe(true)
})

test.each<[MessageKind, Partial<PushSubject>]>([
  ['offer', { startsAt: iso('10:00'), status: 'offered' }],
  ['offer_over', { startsAt: iso('10:00'), status: 'expired' }],
  ['changed', { startsAt: iso('08:00'), endsAt: iso('10:00'), status: 'enrolled' }],
  ['called_off', { startsAt: iso('08:00'), endsAt: iso('10:00'), status: 'called_off' }],
  ['visit_hour', { startsAt: iso('10:00'), endsAt: iso('10:30'), status: 'booked' }],
  ['visit_called_off', { startsAt: iso('09:30'), endsAt: iso('10:00'), status: 'called_off' }],
  ['turn', { dayEndsAt: iso('10:00'), status: 'called' }],
  ['rate_it', { rateUntil: iso('10:00'), status: 'finished' }],
])('%s is of use until 10:00', (kind, change) => {
  expect(isTimely(kind, { ...nothing, ...change }, at('09:59:59.999'))).toBe(true)
  expect(isTimely(kind, { ...nothing, ...change }, at('10:00'))).toBe(false)
})

test.each<[MessageKind, string]>([
  ['reminder_day', 'cancelled'],
  ['reminder_hour', 'called_off'],
  ['offer', 'enrolled'],
  ['changed', 'none'],
  ['visit_day', 'cancelled'],
  ['visit_hour', 'arrived'],
  ['turn_soon', 'called'],
  ['turn', 'finished'],
  ['turn_passed', 'cancelled'],
  ['queue_delay', 'arrived'],
])('%s is not pushed to somebody whose record is %s by now', (kind, status) => {
  expect(isTimely(kind, { ...nothing, status }, at('10:00'))).toBe(false)
})

test('a reminder of a start that was moved is not pushed; another one tells of the new start', () => {
  const reminder = { ...nothing, until: iso('12:00'), status: 'booked' }
  expect(isTimely('visit_hour', { ...reminder, moved: true }, at('10:00'))).toBe(false)
  expect(isTimely('visit_hour', { ...reminder, moved: false }, at('10:00'))).toBe(true)
})
