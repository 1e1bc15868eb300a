import { allowedVisitActions } from '@/contract/visits/visit-actions.rules'

const now = Date.parse('2026-12-02T06:20:00Z')

describe('what a visitor may do with a visit', () => {
  const appointment = (startsAt: string) =>
    ({ kind: 'appointment', status: 'booked', startsAt }) as const
  const number = (status: 'waiting' | 'called' | 'arrived', passed = false) =>
    ({ kind: 'ticket', status, place: { number: 3, passed } }) as const

  test.each([
    ['an upcoming appointment', appointment('2026-12-02T06:20:01Z'), ['change', 'cancel']],
    ['an appointment that has begun', appointment('2026-12-02T06:20:00Z'), ['cancel']],
    ['a waiting number', number('waiting'), ['pass', 'cancel']],
    ['a called number', number('called'), ['pass', 'cancel']],
    ['a number that has moved back once', number('waiting', true), ['cancel']],
    ['a visitor who has arrived', number('arrived'), []],
  ])('%s', (_, visit, actions) => {
    expect(allowedVisitActions(visit, now)).toEqual(actions)
  })

  test('a visit that is over allows nothing', () => {
    for (const status of ['finished', 'cancelled', 'missed', 'void', 'called_off'] as const) {
      expect(allowedVisitActions({ kind: 'ticket', status }, now)).toEqual([])
    }
  })
})
