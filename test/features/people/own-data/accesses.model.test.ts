import type { Access } from '@/contract/people/identity.schema'
import { accessDays } from '@/features/people/own-data/accesses.model'

const access = (id: string, at: string, change: Partial<Access> = {}): Access => ({
  id,
  at,
  role: 'outlet_staff',
  institution: 'OL002',
  what: 'consultation',
  ...change,
})

const shape = (list: Access[]) =>
  accessDays(list).map(({ day, groups }) => [
    day,
    groups.map(({ institution, role, accesses }) => [
      institution,
      role,
      accesses.map(({ id }) => id).join(''),
    ]),
  ])

test('accesses stand by day in Shanghai, latest first, and within a day by who it was', () => {
  const list = [
    access('a', '2026-12-02T09:00:00.000Z'),
    access('b', '2026-12-02T08:00:00.000Z', { institution: 'OL003' }),
    access('c', '2026-12-02T07:00:00.000Z', { what: 'visit' }),
    access('d', '2026-12-01T16:30:00.000Z'), // already 2 December in Shanghai
    access('e', '2026-12-01T15:30:00.000Z', { role: 'supervisor' }),
  ]
  expect(shape(list)).toEqual([
    [
      '2026-12-02',
      [
        ['OL002', 'outlet_staff', 'acd'],
        ['OL003', 'outlet_staff', 'b'],
      ],
    ],
    ['2026-12-01', [['OL002', 'supervisor', 'e']]],
  ])
})

test('nobody looked: there are no days', () => {
  expect(accessDays([])).toEqual([])
})
