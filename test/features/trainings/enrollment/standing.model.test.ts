import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { headOf } from '@/features/trainings/enrollment/enrollment-summary.model'
import { inOrder, nextOf, phaseOf, tagOf } from '@/features/trainings/enrollment/standing.model'
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

test('an offer is over in the second it ends, whoever has said so yet', () => {
  expect(phaseOf(offered, at(offer.until) - 1)).toBe('offered')
  expect(phaseOf(offered, at(offer.until))).toBe('ended')
  expect(tagOf(offered, at(offer.until), 'zh').words).toBe('过时未确认')
  expect(headOf(offered, at(offer.until), 'zh').title).toBe('名额过时未确认')
})

test.each([
  ['a seat', anEnrollment(), '已报名', '报名成功'],
  ['a place on the waitlist', waiting, '候补第 7', '在候补，排第 7'],
  ['an offer, with until when', offered, '有名额，今天 21:05 前确认', '有名额了，为您留着'],
  ['a seat given back', cancelled, '已取消报名', '已取消报名'],
])('%s is said in a tag and in the head of its page', (_, enrollment, tag, title) => {
  expect(tagOf(enrollment, now, 'zh').words).toBe(tag)
  expect(headOf(enrollment, now, 'zh').title).toBe(title)
})

test('the head of an offer says until when, and what happens then', () => {
  expect(headOf(offered, now, 'zh').note).toBe('今天 21:05 前确认，过时让给下一位')
  expect(headOf(offered, now, 'en').note).toBe('Confirm until 21:05 today, or it goes to the next')
})

test('after its end, who was checked in has attended, and who was not is told so', () => {
  const after = at('2026-12-10T17:00:00+08:00')
  const came = anEnrollment({ attended: 1 })
  expect(phaseOf(came, now)).toBe('enrolled')
  expect(phaseOf(came, after)).toBe('attended')
  expect(tagOf(anEnrollment({ attended: 2, parts: 3 }), after, 'zh').words).toBe('已参加 2/3')
  expect(headOf(anEnrollment(), after, 'zh').title).toBe('这场已经结束')
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
const asked = on('2026-12-24T06:00:00.000Z', offer)

test('what wants an answer is first, then the next, and what is over last, the latest first', () => {
  expect(inOrder([longPast, late, past, early, asked], now)).toEqual([
    asked,
    early,
    late,
    past,
    longPast,
  ])
})

test('next is what is to come, and nothing where nothing is', () => {
  expect(nextOf([past, late, early], now)).toBe(early)
  expect(nextOf([early, asked], now)).toBe(asked)
  expect(nextOf([past, cancelled], now)).toBeUndefined()
  expect(nextOf([], now)).toBeUndefined()
})
