import type { Consultation, ConsultationEvent } from '@/contract/consultations/consultations.schema'
import {
  availableActions,
  latestAnswer,
  dueClockAt,
  isOverdue,
  groupReaders,
  timelineSteps,
} from '@/features/consultations/progress/progress.model'

const at = (moment: string) => Date.parse(`${moment}+08:00`)
const timed = { dueFrom: '2026-12-02T10:12:00+08:00', dueAt: '2026-12-03T17:00:00+08:00' }

test.each([
  ['2026-12-02T10:12', '14:48 gone 0'],
  ['2026-12-02T14:20', '10:40 gone 28'],
  ['2026-12-02T20:00', '8:0 gone 46'],
  ['2026-12-03T16:59', '0:1 gone 100'],
  ['2026-12-03T17:00', 'late'],
  ['2026-12-05T10:00', 'late'],
])('at %s there is left, in working time: %s', (now, left) => {
  const clock = dueClockAt(timed, at(now))!
  const { late, hours, minutes, gone } = clock
  expect(late ? 'late' : `${hours}:${minutes} gone ${gone}`).toBe(left)
  expect(isOverdue(timed, at(now))).toBe(left === 'late')
})

test('without a deadline there is no clock', () => {
  expect(dueClockAt({ dueFrom: timed.dueFrom }, at('2026-12-05T10:00'))).toBeUndefined()
  expect(isOverdue({}, at('2026-12-05T10:00'))).toBe(false)
})

const event = (kind: ConsultationEvent['kind'], seq = 1): ConsultationEvent => ({
  seq,
  kind,
  at: timed.dueFrom,
  by: 'system',
})

test.each<[Consultation['status'], ConsultationEvent['kind'][], string]>([
  ['open', ['asked', 'routed'], 'done now next'],
  ['claimed', ['asked', 'routed', 'claimed'], 'done done now next'],
  ['asked_back', ['asked', 'asked_back'], 'done now'],
  ['answered', ['asked', 'replied'], 'done done'],
  ['closed', ['asked', 'replied', 'closed'], 'done done done'],
  ['open', ['asked', 'overdue'], 'done late next'],
  ['handed_over', ['asked', 'handed_over'], 'done now next'],
])('while it is %s, after %j, the rail is: %s', (status, kinds, rail) => {
  const steps = timelineSteps({ status, events: kinds.map((kind, nth) => event(kind, nth + 1)) })
  expect(steps.map(({ state }) => state).join(' ')).toBe(rail)
})

test.each<[Consultation['status'], Consultation['closed'], string | undefined, string[]]>([
  ['open', undefined, 'add', ['withdraw']],
  ['asked_back', undefined, 'add', ['withdraw']],
  ['answered', undefined, 'close', ['add', 'reopen']],
  ['closed', 'solved', 'reopen', []],
  ['closed', 'withdrawn', undefined, []],
])('while it is %s (%s), most will: %s', (status, closed, main, others) => {
  expect(availableActions({ status, ...(closed && { closed }) })).toEqual({ main, others })
})

test('the latest answer is shown while the citizen can confirm or reject it', () => {
  const replied = { ...event('replied', 2), text: '可以。' }
  const events = [event('asked'), replied, event('merged', 3)]
  expect(latestAnswer({ status: 'answered', events })).toBe(replied)
  expect(latestAnswer({ status: 'open', events })).toBeUndefined()
})

test('accesses are grouped by unit, with the latest time', () => {
  const by = (at: string, institution: string) => ({
    at,
    role: 'hotline_agent' as const,
    institution,
  })
  const readers = groupReaders([by('c', 'OL002'), by('b', 'OL007'), by('a', 'OL002')])
  expect(readers).toEqual([
    { ...by('c', 'OL002'), times: 2 },
    { ...by('b', 'OL007'), times: 1 },
  ])
})

test('a deadline in a week is given in working days', () => {
  const clock = dueClockAt({ ...timed, dueAt: '2026-12-09T17:00:00+08:00' }, at('2026-12-02T08:43'))
  expect(clock?.days).toBe(5)
})
