import { daysToCome, hasPlace, noticeOn, openness, openState } from '@/contract/facts/outlets.rules'
import type { Hours } from '@/contract/facts/outlets.schema'
import { clockAt } from '@/contract/facts/working-days.rules'

const at = (hour: number, minute = 0) => hour * 60 + minute

/** 专利局上海代办处, as announced in October 2019: two counters, one with a lunch break. */
const agency: Hours = {
  verified: false,
  asOf: '2019-10',
  counters: [
    {
      label: '受理',
      spans: [
        [at(9), at(11, 30)],
        [at(13, 30), at(17)],
      ],
    },
    { label: '收费', spans: [[at(9), at(17)]] },
  ],
}

/** 嘉定区政务服务中心: one counter, closed over lunch. */
const centre: Hours = {
  verified: false,
  counters: [
    {
      spans: [
        [at(9), at(11, 30)],
        [at(13), at(17)],
      ],
    },
  ],
}

const opens = (day: string, minute = at(9)) => ({ kind: 'closed', opens: { day, minute } })
const open = (until: number, ...only: string[]) => ({ kind: 'open', until, only })

test.each([
  ['the minute before it opens', '2026-11-23T08:59:59+08:00', opens('2026-11-23')],
  ['the minute it opens', '2026-11-23T09:00:00+08:00', open(at(11, 30))],
  ['the last minute before lunch', '2026-11-23T11:29:59+08:00', open(at(11, 30))],
  ['the minute lunch begins', '2026-11-23T11:30:00+08:00', opens('2026-11-23', at(13))],
  ['the minute lunch is over', '2026-11-23T13:00:00+08:00', open(at(17))],
  ['the last minute', '2026-11-23T16:59:59+08:00', open(at(17))],
  ['the minute it closes', '2026-11-23T17:00:00+08:00', opens('2026-11-24')],
  ['a Friday evening', '2026-11-27T18:00:00+08:00', opens('2026-11-30')],
  ['a Saturday', '2026-11-28T10:00:00+08:00', opens('2026-11-30')],
  ['the eve of 国庆', '2026-09-30T20:00:00+08:00', opens('2026-10-08')],
  ['国庆', '2026-10-01T10:00:00+08:00', opens('2026-10-08')],
  ['a make-up Saturday of 国庆', '2026-10-10T10:00:00+08:00', open(at(11, 30))],
  ['the whole Spring Festival', '2026-02-14T17:00:00+08:00', opens('2026-02-24')],
  ['the same moment in New York', '2026-11-22T20:00:00-05:00', open(at(11, 30))],
])('with known hours, at %s', (_, moment, state) => {
  expect(openState({ hours: centre }, clockAt(Date.parse(moment)))).toEqual(state)
})

test.each([
  ['in the morning, until the last counter closes', '10:00', open(at(17))],
  ['over lunch, at only one counter', '12:00', open(at(17), '收费')],
  ['from the minute the other counter reopens', '13:30', open(at(17))],
])('with two counters it is open %s', (_, time, state) => {
  expect(openState({ hours: agency }, clockAt(Date.parse(`2026-11-23T${time}:00+08:00`)))).toEqual(
    state,
  )
})

test.each([
  ['in hours', '2027-01-04T10:00:00+08:00', { kind: 'unannounced', until: at(11, 30) }],
  [
    'in hours on a weekend',
    '2027-01-09T10:00:00+08:00',
    { kind: 'unannounced', until: at(11, 30) },
  ],
  ['at night', '2027-01-04T20:00:00+08:00', { kind: 'closed' }],
  ['the evening before', '2026-12-31T20:00:00+08:00', { kind: 'closed' }],
])('before holidays are announced, opening is not promised: %s', (_, moment, state) => {
  expect(openState({ hours: centre }, clockAt(Date.parse(moment)))).toEqual(state)
})

test.each([
  undefined,
  { verified: true, counters: [] },
  { verified: true, counters: [{ spans: [] }] },
])('an outlet without published hours has an unknown state', (hours) => {
  expect(openState({ hours }, clockAt(Date.parse('2026-10-01T03:00:00+08:00')))).toEqual({
    kind: 'unknown',
  })
})

test.each([
  ['2026-11-23T09:00:00+08:00', 'open'],
  ['2026-11-23T12:00:00+08:00', 'closed'],
  ['2026-11-28T10:00:00+08:00', 'closed'],
  ['2027-01-04T10:00:00+08:00', 'unknown'],
  ['2027-01-04T20:00:00+08:00', 'closed'],
])('the filter for open outlets: at %s the outlet is %s', (moment, word) => {
  expect(openness({ hours: centre }, clockAt(Date.parse(moment)))).toBe(word)
})

test('one can be sent to a street with its number, not to a street alone', () => {
  const address = { text: '漕宝路', verified: true }
  expect(hasPlace({ address: { ...address, text: '漕宝路 1 号', door: true } })).toBe(true)
  expect(hasPlace({ address: { ...address, door: false } })).toBe(false)
  expect(hasPlace({})).toBe(false)
})

describe('an outlet that is open on Saturdays', () => {
  const hours: Hours = { ...centre, saturday: [[at(9), at(12)]] }
  test.each([
    ['on a Saturday', '2026-11-28T10:00:00+08:00', open(at(12))],
    ['on a Friday evening', '2026-11-27T18:00:00+08:00', opens('2026-11-28')],
    ['on a Saturday of a holiday', '2026-10-03T10:00:00+08:00', opens('2026-10-08')],
    ['on a make-up Saturday', '2026-10-10T10:00:00+08:00', open(at(11, 30))],
    ['on a Sunday', '2026-11-29T10:00:00+08:00', opens('2026-11-30')],
  ])('%s', (_, moment, state) => {
    expect(openState({ hours }, clockAt(Date.parse(moment)))).toEqual(state)
  })

  test('may be open on a Saturday of a year whose holidays are not announced', () => {
    const clock = clockAt(Date.parse('2027-03-06T10:00:00+08:00'))
    expect(openState({ hours }, clock).kind).toBe('unannounced')
    expect(openness({ hours }, clock)).toBe('unknown')
  })
})

describe('special days', () => {
  const days = [
    { day: '2026-11-24', spans: [] },
    { day: '2026-11-28', spans: [[at(10), at(11)] as [number, number]] },
    { day: '2027-01-04', spans: [[at(10), at(11)] as [number, number]] },
  ]
  test.each([
    ['a Tuesday that is closed', '2026-11-24T10:00:00+08:00', opens('2026-11-25')],
    ['the evening before it', '2026-11-23T18:00:00+08:00', opens('2026-11-25')],
    ['a Saturday that is open', '2026-11-28T10:30:00+08:00', open(at(11))],
    ['a day of a year not announced', '2027-01-04T10:30:00+08:00', open(at(11))],
  ])('%s', (_, moment, state) => {
    const clock = clockAt(Date.parse(moment))
    expect(openState({ hours: centre, days }, clock)).toEqual(state)
    expect(openness({ hours: centre, days }, clock)).toBe(state.kind)
  })

  test('are known where the usual hours are not; the next opening is then not told', () => {
    const on = (day: string) => clockAt(Date.parse(`${day}T10:30:00+08:00`))
    expect(openState({ days }, on('2026-11-24'))).toEqual({ kind: 'closed', onlyToday: true })
    expect(openState({ days }, on('2026-11-25'))).toEqual({ kind: 'unknown' })
  })

  test('are listed until they are over', () => {
    expect(daysToCome({ days }, '2026-11-28').map(({ day }) => day)).toEqual([
      '2026-11-28',
      '2027-01-04',
    ])
    expect(daysToCome({}, '2026-11-28')).toEqual([])
  })
})

test.each([
  ['without a last day', undefined, true],
  ['on its last day', '2026-12-05', true],
  ['after it', '2026-12-04', false],
])('a notice %s', (_, until, shown) => {
  const notice = { text: '休息', ...(until && { until }) }
  expect(noticeOn({ notice }, '2026-12-05')).toEqual(shown ? notice : undefined)
})
