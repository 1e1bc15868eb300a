import type { Consultation, ConsultationEvent } from '@/contract/consultations/consultations.schema'
import {
  availableActions,
  latestAnswer,
  openRequest,
  elapsedShare,
  isOverdue,
  groupReaders,
  timelineSteps,
} from '@/features/consultations/progress/progress.model'

const at = (moment: string) => Date.parse(`${moment}+08:00`)
const timed = { dueFrom: '2026-12-02T10:12:00+08:00', dueAt: '2026-12-03T17:00:00+08:00' }

test.each([
  ['2026-12-02T10:12', 0, false],
  ['2026-12-02T14:20', 28, false],
  ['2026-12-02T20:00', 46, false],
  ['2026-12-03T16:59', 100, false],
  ['2026-12-03T17:00', 100, true],
  ['2026-12-05T10:00', 100, true],
])('at %s %d %% of the working time has passed; overdue: %s', (now, share, overdue) => {
  expect(elapsedShare(timed, at(now))).toBe(share)
  expect(isOverdue(timed, at(now))).toBe(overdue)
})

test('without a deadline nothing is overdue', () => {
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

test('what staff asked stands first until it is answered', () => {
  const first = { ...event('asked_back', 2), text: '是哪一件商标？' }
  const second = { ...event('asked_back', 4), text: '注册号是多少？' }
  const events = [event('asked'), first, event('added', 3), second]
  expect(openRequest({ status: 'asked_back', events })).toBe(second)
  expect(openRequest({ status: 'claimed', events })).toBeUndefined()
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
