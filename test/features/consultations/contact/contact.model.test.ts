import { openLineOf, availabilityAt } from '@/features/consultations/contact/contact.model'
import { anOutlet, officeHours } from '../../../support/outlets'

const at = (moment: string) => Date.parse(`${moment}+08:00`)
const shanghaiTime = (moment: string) =>
  new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 16)

test.each([
  ['2026-12-02T14:20', 'yes', '2026-12-02T09:00', '2026-12-03T17:00', false],
  ['2026-12-02T20:15', 'no', '2026-12-03T09:00', '2026-12-04T17:00', false],
  ['2026-12-02T07:00', 'no', '2026-12-02T09:00', '2026-12-03T17:00', false],
  ['2026-10-01T10:00', 'no', '2026-10-08T09:00', '2026-10-09T17:00', false],
  ['2026-12-31T18:00', 'no', '2027-01-04T09:00', '2027-01-05T17:00', true],
  ['2027-03-10T10:00', 'maybe', '2027-03-10T09:00', '2027-03-11T17:00', true],
])(
  'asked at %s: somebody answers: %s; it opened or opens at %s; due %s',
  (now, open, from, due, unsure) => {
    const reach = availabilityAt(at(now))
    const { dueAt, dueUnsure } = reach.period
    expect([reach.open, shanghaiTime(reach.opensAt), shanghaiTime(dueAt), dueUnsure]).toEqual([
      open,
      from,
      due,
      unsure,
    ])
  },
)

const hours = officeHours!
const phones = [{ number: '021-62345678', verified: true }]

test.each([
  ['is open', '2026-12-02T10:00', '021-62345678'],
  ['is closed by now', '2026-12-02T17:00', undefined],
  ['may be closed for a holiday nobody has announced', '2027-03-10T10:00', undefined],
])('an outlet that %s', (_, now, line) => {
  expect(openLineOf(anOutlet({ hours, phones }), at(now))).toBe(line)
})

test('an outlet without opening hours is not offered by phone', () => {
  expect(openLineOf(anOutlet({ phones }), at('2026-12-02T10:00'))).toBeUndefined()
})
