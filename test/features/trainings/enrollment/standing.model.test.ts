import type { Enrollment } from '@/contract/trainings/trainings.schema'
import {
  sortEnrollments,
  phaseOf,
  enrollmentTag,
} from '@/features/trainings/enrollment/standing.model'
import { aTraining, anEnrollment } from '../../../support/training-records'

const now = Date.parse('2026-12-02T14:20:00+08:00')
const at = (moment: string) => Date.parse(moment)
const offer = {
  kind: 'offered',
  offeredAt: '2026-12-02T01:05:00.000Z',
  until: '2026-12-02T13:05:00.000Z', // 21:05 in Shanghai
} as const
const offered = anEnrollment({ standing: offer })
const waiting = anEnrollment({ standing: { kind: 'waitlisted', place: 7 } })
const cancelled = anEnrollment({
  standing: { kind: 'ended', how: 'cancelled', at: '2026-12-01T00:00:00.000Z' },
})

test('an offer is over from the second it ends, before the server says so', () => {
  expect(phaseOf(offered, at(offer.until) - 1)).toBe('offered')
  expect(phaseOf(offered, at(offer.until))).toBe('ended')
  expect(enrollmentTag(offered, at(offer.until), 'zh').words).toBe('过时未确认')
})

test.each([
  ['a seat', anEnrollment(), '已报名'],
  ['a place on the waitlist', waiting, '候补第 7'],
  ['an offer, with until when', offered, '有名额，今天 21:05 前确认'],
  ['a seat given back', cancelled, '已取消报名'],
])('%s is said in a tag', (_, enrollment, tag) => {
  expect(enrollmentTag(enrollment, now, 'zh').words).toBe(tag)
})

test('after its end, who was checked in has attended, and who was not is told so', () => {
  const after = at('2026-12-10T17:00:00+08:00')
  const came = anEnrollment({ attended: 1 })
  expect(phaseOf(came, now)).toBe('enrolled')
  expect(phaseOf(came, after)).toBe('attended')
  expect(enrollmentTag(anEnrollment({ attended: 2, parts: 3 }), after, 'zh').words).toBe(
    '已参加 2/3',
  )
  expect(phaseOf(waiting, after)).toBe('over')
})

const on = (
  startsAt: string,
  standing: Enrollment['standing'] = { kind: 'enrolled', secret: '' },
) =>
  anEnrollment({
    standing,
    training: aTraining({ id: startsAt, startsAt, endsAt: startsAt.replace('T06', 'T08') }),
  })
const early = on('2026-12-05T06:00:00.000Z')
const late = on('2026-12-20T06:00:00.000Z')
const past = on('2026-11-05T06:00:00.000Z')
const longPast = on('2026-10-05T06:00:00.000Z')
const answerable = on('2026-12-24T06:00:00.000Z', offer)

test('what wants an answer is first, then the next, and what is over last, the latest first', () => {
  expect(sortEnrollments([longPast, late, past, early, answerable], now)).toEqual([
    answerable,
    early,
    late,
    past,
    longPast,
  ])
})
