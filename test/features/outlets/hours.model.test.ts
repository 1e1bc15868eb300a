import { openState } from '@/contract/facts/outlets.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import { hoursOfWindows, stateWords, withWindowHours } from '@/features/outlets/hours.model'
import { anOutlet, monday, officeHours } from '../../support/outlets'

const describeState = (moment: string, language: 'zh' | 'en') => {
  const clock = clockAt(Date.parse(moment))
  const { word, more, note } = stateWords(openState({ hours: officeHours }, clock), clock, language)
  return [word + more, note].filter(Boolean).join(' / ')
}

test.each([
  ['2026-11-23T10:00:00+08:00', '开放中，到 11:30', 'Open until 11:30'],
  ['2026-11-23T12:00:00+08:00', '现在不开放，13:00 开', 'Closed now, opens 13:00'],
  ['2026-11-23T18:00:00+08:00', '现在不开放，明天 9:00 开', 'Closed now, opens tomorrow 9:00'],
  ['2026-11-28T10:00:00+08:00', '现在不开放，后天 9:00 开', 'Closed now, opens Monday 9:00'],
  ['2026-11-27T18:00:00+08:00', '现在不开放，周一 9:00 开', 'Closed now, opens Monday 9:00'],
  [
    '2026-10-01T10:00:00+08:00',
    '现在不开放，10 月 8 日 9:00 开',
    'Closed now, opens 8 October 9:00',
  ],
  [
    '2026-12-31T18:00:00+08:00',
    '现在不开放 / 节假日安排待公布，去前先打电话',
    'Closed now / Holidays are not announced yet. Call before you go.',
  ],
  [
    '2027-01-04T10:00:00+08:00',
    '时间待核实 / 节假日安排待公布，去前先打电话',
    'Hours to be verified / Holidays are not announced yet. Call before you go.',
  ],
])('at %s the opening state reads %s', (moment, zh, en) => {
  expect(describeState(moment, 'zh')).toBe(zh)
  expect(describeState(moment, 'en')).toBe(en)
})

test('if only some counters are open, they are named', () => {
  const hours: NonNullable<typeof officeHours> = {
    verified: true,
    counters: [
      { label: '收费', spans: [[540, 1020]] },
      { label: '受理', spans: [[540, 690]] },
    ],
  }
  const noteAt = (time: string) => {
    const clock = monday(time)
    return stateWords(openState({ hours }, clock), clock, 'zh').note
  }
  expect(noteAt('11:29')).toBeUndefined()
  expect(noteAt('11:30')).toBe('现在只办收费')
})

test('the hours of windows are those of counters; windows without hours do not count', () => {
  const spans: [number, number][] = [[540, 690]]
  const windows = [
    { name: '1 号窗口', hours: spans },
    { name: '2 号窗口', hours: [] },
  ]
  expect(hoursOfWindows(windows)?.counters).toEqual([{ label: '1 号窗口', spans }])
  expect(hoursOfWindows(windows.slice(1))).toBeUndefined()
  expect(hoursOfWindows([])).toBeUndefined()
})

test('the hours of its windows take the place of published ones, where there are any', () => {
  const [own, none, old] = [anOutlet({ hours: officeHours }), anOutlet({ hours: officeHours }), anOutlet()] // prettier-ignore
  const windows = [{ name: '1 号窗口', hours: [[600, 720]] as [number, number][] }]
  const listed = [{ outlet: own.id, windows }, { outlet: none.id, windows: [] }, { outlet: old.id }]
  expect(withWindowHours([own, none, old], listed).map(({ hours }) => hours?.counters)).toEqual([
    [{ label: '1 号窗口', spans: [[600, 720]] }],
    officeHours?.counters,
    undefined,
  ])
})
