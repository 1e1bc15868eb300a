import type { Me, Membership } from '@/contract/people/identity.schema'
import {
  isTrainingBase,
  organiserOf,
  trainingOutletIds,
} from '@/features/trainings/organising/organiser.model'

const me = (...memberships: Omit<Membership, 'id'>[]): Me => ({
  id: 'me',
  unread: 0,
  memberships: memberships.map((membership, nth) => ({ ...membership, id: String(nth) })),
})

test('staff are those who organise or supervise, and nobody else', () => {
  expect(organiserOf(me())).toBeUndefined()
  expect(organiserOf(me({ role: 'outlet_staff', institution: 'OL003' }))).toBeUndefined()
  expect(organiserOf(me({ role: 'organiser', institution: 'OL101' }))).toMatchObject({
    outletIds: ['OL101'],
    supervisor: false,
  })
  expect(organiserOf(me({ role: 'supervisor', institution: 'city' }))?.supervisor).toBe(true)
})

test('an organiser holds trainings at their bases, a supervisor at every training base', () => {
  const outlets = [
    { id: 'OL101', kind: 'training_base' as const },
    { id: 'OL024', kind: 'operation_platform' as const, roles: ['training_base' as const] },
    { id: 'OL003', kind: 'cnipa_window' as const },
  ]
  expect(trainingOutletIds({ outletIds: ['OL101'], supervisor: false }, outlets)).toEqual(['OL101'])
  expect(trainingOutletIds({ outletIds: [], supervisor: true }, outlets)).toEqual([
    'OL101',
    'OL024',
  ])
})

test('a training base is one by its kind or by an additional role', () => {
  expect(isTrainingBase({ kind: 'training_base' })).toBe(true)
  expect(isTrainingBase({ kind: 'operation_platform', roles: ['training_base'] })).toBe(true)
  expect(isTrainingBase({ kind: 'cnipa_window', roles: [] })).toBe(false)
})
