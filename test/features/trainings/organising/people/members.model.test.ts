import { findInvitingOutlets } from '@/features/trainings/organising/people/members.model'

test('organisers are invited for training bases, others for any outlet, found by some characters', () => {
  const outlets = Array.from({ length: 10 }, (_, nth) => ({
    id: `OL${nth}`,
    name: `窗口 ${nth}`,
    kind: nth === 3 ? ('training_base' as const) : ('cnipa_window' as const),
  }))
  expect(findInvitingOutlets(outlets, 'organiser', '').shown.map(({ id }) => id)).toEqual(['OL3'])
  expect(findInvitingOutlets(outlets, 'outlet_staff', '')).toMatchObject({ more: 2 })
  expect(findInvitingOutlets(outlets, 'outlet_staff', '口 7').shown.map(({ id }) => id)).toEqual([
    'OL7',
  ])
})
