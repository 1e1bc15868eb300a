import { enrollmentHead } from '@/features/trainings/enrollment/enrollment-summary.model'
import { anEnrollment } from '../../../support/training-records'

const now = Date.parse('2026-12-02T14:20:00+08:00')
const offer = {
  kind: 'offered',
  offeredAt: '2026-12-02T01:05:00.000Z',
  until: '2026-12-02T13:05:00.000Z', // 21:05 in Shanghai
} as const
const offered = anEnrollment({ standing: offer })
const cancelled = anEnrollment({
  standing: { kind: 'ended', how: 'cancelled', at: '2026-12-01T00:00:00.000Z' },
})

test.each([
  ['a seat', anEnrollment(), '报名成功'],
  [
    'a place on the waitlist',
    anEnrollment({ standing: { kind: 'waitlisted', place: 7 } }),
    '在候补，排第 7',
  ],
  ['an offer', offered, '有名额了，为您留着'],
  ['a seat given back', cancelled, '已取消报名'],
])('the page of %s is headed by it', (_, enrollment, title) => {
  expect(enrollmentHead(enrollment, now, 'zh').title).toBe(title)
})

test('the head of an offer says what happens when it is over; its clock says when', () => {
  expect(enrollmentHead(offered, now, 'zh').note).toBe('过时名额放出')
  expect(enrollmentHead(offered, now, 'en').note).toBe(
    'If you do not confirm in time, it is released',
  )
})

test('an offer has expired from the second it ends', () => {
  const end = Date.parse(offer.until)
  expect(enrollmentHead(offered, end - 1, 'zh').look).toBe('wait')
  expect(enrollmentHead(offered, end, 'zh').title).toBe('名额过时未确认')
})

test('after the end, a citizen without a check-in learns so', () => {
  const after = Date.parse('2026-12-10T17:00:00+08:00')
  expect(enrollmentHead(anEnrollment(), after, 'zh').title).toBe('这场已经结束')
  expect(enrollmentHead(anEnrollment({ attended: 1 }), after, 'zh').title).toBe('已参加')
})
