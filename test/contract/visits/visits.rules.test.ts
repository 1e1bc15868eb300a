import { isLive } from '@/contract/visits/visits.rules'

test.each(['booked', 'waiting', 'called', 'arrived'] as const)('a visit %s is live', (status) => {
  expect(isLive({ status })).toBe(true)
})

test.each(['finished', 'cancelled', 'missed', 'void', 'called_off'] as const)(
  'a visit %s is over',
  (status) => {
    expect(isLive({ status })).toBe(false)
  },
)
