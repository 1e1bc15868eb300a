import type { Me, Membership } from '@/contract/people/identity.schema'
import {
  caseWorkerOf,
  outletWorkerOf,
  ownOutlet,
  ownUnit,
  supervisorOf,
} from '@/features/consultations/staff/access/case-worker.model'

const me = (...memberships: Omit<Membership, 'id'>[]): Me => ({
  id: 'me',
  unread: 0,
  memberships: memberships.map((membership, nth) => ({ ...membership, id: String(nth) })),
})

test('agents, outlet staff and supervisors work on cases, organisers do not', () => {
  expect(caseWorkerOf(me())).toBeUndefined()
  expect(caseWorkerOf(me({ role: 'organiser', institution: 'OL101' }))).toBeUndefined()
  expect(
    caseWorkerOf(
      me(
        { role: 'hotline_agent', institution: 'OL002' },
        { role: 'outlet_staff', institution: 'OL002' },
        { role: 'organiser', institution: 'OL101' },
      ),
    ),
  ).toEqual({ id: 'me', units: ['OL002'], supervisor: false })
  expect(caseWorkerOf(me({ role: 'supervisor', institution: 'city' }))).toEqual({
    id: 'me',
    units: [],
    supervisor: true,
  })
})

test('agents answer questions for an outlet, and do not work at its windows or on its facts', () => {
  const agent = { role: 'hotline_agent' as const, institution: 'OL002' }
  const staff = { role: 'outlet_staff' as const, institution: 'OL101' }
  expect(outletWorkerOf(me(agent))).toBeUndefined()
  expect(outletWorkerOf(me(agent, staff))?.units).toEqual(['OL101'])
  expect([ownOutlet(me(agent)), ownOutlet(me(agent, staff))]).toEqual([undefined, 'OL101'])
  expect(outletWorkerOf(me({ role: 'supervisor', institution: 'city' }))?.supervisor).toBe(true)
})

test('only supervisors are supervisors', () => {
  expect(supervisorOf(me({ role: 'supervisor', institution: 'city' }))).toMatchObject({ id: 'me' })
  expect(supervisorOf(me({ role: 'hotline_agent', institution: 'OL002' }))).toBeUndefined()
})

test.each<[string, Omit<Membership, 'id'>[], string | undefined]>([
  ['one unit', [{ role: 'outlet_staff', institution: 'OL101' }], 'OL101'],
  [
    'two units',
    [
      { role: 'outlet_staff', institution: 'OL101' },
      { role: 'hotline_agent', institution: 'OL002' },
    ],
    undefined,
  ],
  [
    'one unit, and supervises all',
    [
      { role: 'outlet_staff', institution: 'OL101' },
      { role: 'supervisor', institution: 'city' },
    ],
    undefined,
  ],
  ['no unit', [], undefined],
])('somebody who works for %s needs no choice of a unit: %#', (_, memberships, unit) => {
  expect(ownUnit(me(...memberships))).toBe(unit)
})
