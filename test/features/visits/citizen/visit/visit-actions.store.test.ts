import { useVisitActions } from '@/features/visits/citizen/visit/visit-actions.store'
import { setSession, setTransport } from '@/platform/http'
import { phone } from '../../../../support/phone'

const form = {
  kind: 'appointment',
  window: '019b0000-0000-7000-8000-000000000001',
  service: 'SV008',
  visitor: '周明',
  startsAt: '2026-12-03T01:00:00.000Z',
} as const

let addresses: string[] = []

/** Creates the visit while the server answers this. */
async function createWith(status: number, body: object, despiteOverlap = false) {
  setTransport(async ({ url }) => {
    addresses.push(url)
    return { status, body }
  })
  return useVisitActions.getState().create({ ...form, despiteOverlap })
}

beforeEach(() => {
  phone.reset()
  addresses = []
  useVisitActions.setState(useVisitActions.getInitialState(), true)
  setSession({ token: () => 'token', signIn: async () => true })
})

test('the answer to the question about an overlap carries the key of the request it is about', async () => {
  await createWith(409, { code: 'overlap', overlaps: [] })
  await createWith(200, { id: '1' }, true)
  expect(new Set(addresses).size).toBe(1)
  expect(useVisitActions.getState().keys).toEqual({})
})

test('after a refusal the same form is another request', async () => {
  await createWith(409, { code: 'full' })
  expect(useVisitActions.getState().keys).toEqual({})
  await createWith(200, { id: '1' })
  expect(new Set(addresses).size).toBe(2)
})

test('after no answer the retry carries the same key', async () => {
  await createWith(503, { code: 'unavailable' })
  await createWith(200, { id: '1' })
  expect(new Set(addresses).size).toBe(1)
})
