import {
  changeFrom,
  flawOf,
  isAlwaysSeconded,
  isDueToConfirm,
  needsSecondPerson,
  outletFields,
  textsOf,
  verificationExpiresOn,
} from '@/contract/facts/outlet-edits.rules'
import type { OutletChange } from '@/contract/facts/outlet-edits.schema'
import { anOutlet } from '../../support/outlets'

const hours = (spans: [number, number][], saturday: [number, number][] = []): OutletChange => ({
  field: 'hours',
  value: { counters: [{ spans }], saturday, sunday: [] },
})

test('phones and addresses need a second person', () => {
  expect(outletFields.filter(isAlwaysSeconded)).toEqual(['phones', 'address'])
})

const notice = (text?: string, until?: string): OutletChange => ({
  field: 'notice',
  value: { ...(text !== undefined && { text }), ...(until && { until }) },
})

test.each<[boolean, string]>([
  [false, '12 月 5 日休息，2026-12-06 至 2026.12.08 照常'],
  [false, '上午 9:00-11:30 开放，二〇二六年十二月五日休息'],
  [false, '二楼 201 室，走 3 号门，2025-2026 年度'],
  [false, 'IP 专员在 B 座，PCT 申请也在这里'],
  [true, '请拨打 96123'],
  [true, '新号码 62881234'],
  [true, '新号码 6288 1234 或 6288·1234'],
  [true, '电话改为 400-820-1234'],
  [true, '请打６２８８１２３４'],
  [true, '打六二八八一二三四'],
  [true, '打 6288\u200b1234'],
  [true, '请先到 http://pay.example/ 付费'],
  [true, '请到 pay.example.com 预约'],
  [true, '请到 知产.网址 预约'],
  [true, '加 wx_abc12345'],
  [true, '加微信 xiaoli'],
  [true, '加 V信 VX：xiaoli'],
])('a second person has to publish it: %s, %s', (second, text) => {
  expect(needsSecondPerson(notice(text))).toBe(second)
  const counter = { label: text, spans: [[540, 600]] as [number, number][] }
  expect(needsSecondPerson({ field: 'days', value: [{ day: '2026-12-05', spans: [], note: text }] })).toBe(second) // prettier-ignore
  expect(needsSecondPerson({ field: 'hours', value: { counters: [counter], saturday: [], sunday: [] } })).toBe(second) // prettier-ignore
})

const today = '2026-12-02'
const day = (...days: string[]): OutletChange => ({
  field: 'days',
  value: days.map((date) => ({ day: date, spans: [] })),
})
const phones = (...numbers: string[]): OutletChange => ({
  field: 'phones',
  value: numbers.map((number) => ({ number })),
})

test.each<[string, OutletChange, string | undefined]>([
  ['hours in order', hours([[540, 690], [810, 1020]]), undefined], // prettier-ignore
  ['hours that overlap', hours([[540, 690], [600, 1020]]), 'order counters.0.spans'], // prettier-ignore
  ['a Saturday that ends before it begins', hours([[540, 690]], [[720, 540]]), 'order saturday'],
  ['two counters without a label', { field: 'hours', value: { counters: [{ spans: [[540, 690]] }, { spans: [[540, 690]] }], saturday: [], sunday: [] } }, 'twice counters.1.label'], // prettier-ignore
  ['a day twice', day('2026-12-05', '2026-12-05'), 'twice 1.day'],
  ['today', day(today), undefined],
  ['yesterday', day('2026-12-01'), 'past 0.day'],
  ['the last day of the next year', day('2027-12-31'), undefined],
  ['the day after', day('2026-12-05', '2028-01-01'), 'far 1.day'],
  ['a day with hours', { field: 'days', value: [{ day: '2026-12-05', spans: [[540, 720]] }] }, undefined], // prettier-ignore
  ['a number twice', phones('12345', '12345'), 'twice 1.number'],
  ['a number twice, with other dashes', phones('021-62345678', '02162345678'), 'twice 1.number'],
  ['numbers of offices', phones('12345', '96123', '021-62345678', '400-820-8820', '13812345678', '62345678'), undefined], // prettier-ignore
  ['dashes', phones('-----'), 'number 0.number'],
  ['zeros', phones('12345', '00000'), 'number 1.number'],
  ['a number abroad', phones('0018005551212'), 'number 0.number'],
  ['a number that costs', phones('16812345'), 'number 0.number'],
  ['a notice that is withdrawn', notice(), undefined],
  ['a notice until today', notice('休息', today), undefined],
  ['a notice until yesterday', notice('休息', '2026-12-01'), 'past until'],
  ['a day without a notice', notice(undefined, '2026-12-05'), 'no_text until'],
  ['a private number in the notice', notice('找小李 13812345678'), 'personal_data text'],
  ['a term of the curators', { field: 'phones', value: [{ number: '12345', label: '存档室' }] }, 'internal_term 0.label'], // prettier-ignore
  ['an address', { field: 'address', value: { text: '门牌', door: true, moved: false } }, undefined], // prettier-ignore
])('%s', (_, change, expected) => {
  const found = flawOf(change, today)
  expect(found && `${found.flaw} ${found.path.join('.')}`).toBe(expected)
})

test('what is typed is found for the check of personal data; a number for everybody is none', () => {
  const day = { day: '2026-12-05', spans: [], note: '元旦' }
  const counter = { label: '受理', spans: [[540, 720]] as [number, number][] }
  const all: OutletChange[] = [
    { field: 'hours', value: { counters: [counter], saturday: [], sunday: [] } },
    { field: 'days', value: [day] },
    { field: 'notice', value: { text: '休息' } },
    { field: 'notice', value: {} },
    { field: 'phones', value: [{ number: '12345', label: '热线' }] },
    { field: 'address', value: { text: '青松路', door: false, moved: false } },
  ]
  expect(all.flatMap(textsOf)).toEqual(['受理', '元旦', '休息', '热线', '青松路'])
})

test('a published field has the form in which it is edited; one that is not published has none', () => {
  const bare = anOutlet({})
  expect(outletFields.map((field) => changeFrom(bare, field))).toEqual(
    outletFields.map(() => undefined),
  )
  const full = anOutlet({
    hours: { counters: [{ spans: [[540, 720]] }], verified: false, asOf: '2019' },
    days: [{ day: '2026-12-05', spans: [] }],
    notice: { text: '休息', until: '2026-12-05' },
    phones: [{ number: '12345', verified: true, label: '热线' }],
    address: { text: '青松路', door: true, verified: false },
  })
  expect(outletFields.map((field) => changeFrom(full, field)?.value)).toEqual([
    { counters: [{ spans: [[540, 720]] }], saturday: [], sunday: [] },
    [{ day: '2026-12-05', spans: [] }],
    { text: '休息', until: '2026-12-05' },
    [{ number: '12345', label: '热线' }],
    { text: '青松路', door: true, moved: false },
  ])
})

test.each([
  ['2026-12-02', '2027-06-02'],
  ['2026-08-31', '2027-02-28'],
  ['2027-08-31', '2028-02-29'],
])('what was confirmed on %s is to be verified from %s', (day, later) => {
  expect(verificationExpiresOn(day)).toBe(later)
})

test('staff are asked from three weeks before a statement fades, about fields that fade', () => {
  const isDue = (today: string) => isDueToConfirm('phones', '2026-12-02', today)
  expect(['2027-05-11', '2027-05-12', '2027-06-02', '2028-01-01'].map(isDue)).toEqual([
    false,
    true,
    true,
    true,
  ])
  expect(isDueToConfirm('notice', '2026-12-02', '2028-01-01')).toBe(false)
})
