import {
  announceSettings,
  flawOfSetting,
  heldSince,
  publishedOn,
  settingAt,
  settingOn,
} from '@/contract/facts/public-settings.rules'
import { publicSettings, settingNames } from '@/contract/facts/public-settings.settings'

const name = 'answerEnquiry'
const versions = [
  { name, from: '2026-12-10', value: 3 },
  { name, from: '2026-12-07', value: 2 },
  { name, from: '2026-12-10', value: 4 }, // published later, for the same day
]
afterEach(() => announceSettings([]))

test.each([
  ['2026-12-06', 1],
  ['2026-12-07', 2],
  ['2026-12-09', 2],
  ['2026-12-10', 4],
])('on %s holds %i', (day, value) => {
  expect(publishedOn(name, day, versions)).toBe(value)
  announceSettings(versions)
  expect(settingOn(name, day)).toBe(value)
})

test('a version begins at midnight in Shanghai', () => {
  announceSettings(versions)
  expect(settingAt(name, Date.parse('2026-12-06T23:59:59.999+08:00'))).toBe(1)
  expect(settingAt(name, Date.parse('2026-12-07T00:00:00+08:00'))).toBe(2)
})

test('a name that only a newer server knows changes nothing', () => {
  announceSettings([{ name: 'later', from: '2026-12-07', value: 9 }])
  for (const known of settingNames)
    expect(settingOn(known, '2026-12-08')).toBe(publicSettings[known].value)
})

test.each([
  ['2026-12-06', 3],
  ['2026-12-07', 3],
  ['2026-12-09', 3],
  ['2026-12-10', 1],
])('what held since %s is published: %i versions', (day, count) =>
  expect(heldSince(day, versions)).toHaveLength(count),
)

test('what is published since a day gives the same values from that day on', () => {
  const kept = heldSince('2026-12-09', versions)
  for (const day of ['2026-12-09', '2026-12-10', '2027-01-01'])
    expect(publishedOn(name, day, kept)).toBe(publishedOn(name, day, versions))
})

test.each([
  [{ value: 2, from: '2026-12-03' }, undefined],
  [{ value: 10, from: '2027-12-03' }, undefined],
  [{ value: 1 }, 'value'], // as before
  [{ value: 0 }, 'value'],
  [{ value: 11 }, 'value'],
  [{ value: 1.5 }, 'value'],
  [{ from: '2026-12-02' }, 'from'],
  [{ from: '2027-12-04' }, 'from'],
] as const)('the flaw of %o: %s', (change, flaw) =>
  expect(
    flawOfSetting(
      { name, value: 2, from: '2026-12-03', ...change },
      { before: 1, today: '2026-12-02' },
    ),
  ).toBe(flaw),
)

test.each(settingNames)('%s holds a value within its bounds', (name) => {
  const { value, min, max } = publicSettings[name]
  expect(value).toBeGreaterThanOrEqual(min)
  expect(value).toBeLessThanOrEqual(max)
})
