import {
  calendarCells,
  monthAfter,
  monthOf,
} from '@/features/trainings/catalogue/schedule/month.model'

test('December 2026 begins on a Tuesday: one cell before it is empty', () => {
  const cells = calendarCells('2026-12')
  expect(cells.slice(0, 3)).toEqual([undefined, '2026-12-01', '2026-12-02'])
  expect(cells).toHaveLength(1 + 31)
  expect(cells.at(-1)).toBe('2026-12-31')
})

test('a month that begins on a Monday has no empty cell, one that begins on a Sunday six', () => {
  expect(calendarCells('2026-06')[0]).toBe('2026-06-01')
  expect(calendarCells('2026-11').slice(0, 7)).toEqual([
    ...Array.from({ length: 6 }, () => undefined),
    '2026-11-01',
  ])
})

test('February has 28 days, and 29 in a leap year', () => {
  expect(calendarCells('2027-02').at(-1)).toBe('2027-02-28')
  expect(calendarCells('2028-02').at(-1)).toBe('2028-02-29')
})

test('after December comes January of the next year, and before January December', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01')
  expect(monthAfter('2027-01', -1)).toBe('2026-12')
  expect(monthOf('2026-12-31')).toBe('2026-12')
})
