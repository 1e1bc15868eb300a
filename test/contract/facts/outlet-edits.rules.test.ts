import {
  changeFrom,
  fadesOn,
  isSoundChange,
  needsSecondPerson,
  outletFields,
  textsOf,
} from '@/contract/facts/outlet-edits.rules'
import type { OutletChange } from '@/contract/facts/outlet-edits.schema'
import { anOutlet } from '../../support/outlets'

const hours = (spans: [number, number][], saturday: [number, number][] = []): OutletChange => ({
  field: 'hours',
  value: { counters: [{ spans }], saturday, sunday: [] },
})

test('phones and addresses need a second person', () => {
  expect(outletFields.filter(needsSecondPerson)).toEqual(['phones', 'address'])
})

test.each<[string, OutletChange, boolean]>([
  ['hours in order', hours([[540, 690], [810, 1020]]), true], // prettier-ignore
  ['hours that overlap', hours([[540, 690], [600, 1020]]), false], // prettier-ignore
  ['a Saturday that ends before it begins', hours([[540, 690]], [[720, 540]]), false],
  ['two counters without a label', { field: 'hours', value: { counters: [{ spans: [[540, 690]] }, { spans: [[540, 690]] }], saturday: [], sunday: [] } }, false], // prettier-ignore
  ['a day twice', { field: 'days', value: [{ day: '2026-12-05', spans: [] }, { day: '2026-12-05', spans: [] }] }, false], // prettier-ignore
  ['a day with hours', { field: 'days', value: [{ day: '2026-12-05', spans: [[540, 720]] }] }, true], // prettier-ignore
  ['a number twice', { field: 'phones', value: [{ number: '12345' }, { number: '12345' }] }, false],
  ['a notice', { field: 'notice', value: {} }, true],
  ['an address', { field: 'address', value: { text: '门牌', door: true, moved: false } }, true],
])('%s', (_, change, sound) => {
  expect(isSoundChange(change)).toBe(sound)
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
  expect(fadesOn(day)).toBe(later)
})
