import { setTransport } from '@/platform/http'
import { useOutbox } from '@/platform/outbox'

const parcel = { id: 'a', steps: [{ method: 'PUT' as const, url: '/api/consultations/a' }] }
const refusal = (code: string) => ({ status: 503, body: { code } })
let calls: number

/** Answers with these, the last one for ever. */
function answering(...answers: { status: number; body: unknown }[]) {
  calls = 0
  setTransport(() => Promise.resolve(answers[Math.min(calls++, answers.length - 1)]!))
}

beforeEach(() => {
  jest.useFakeTimers()
  useOutbox.setState({ parcels: [] })
})
afterEach(() => jest.useRealTimers())

test.each([
  ['the database does not answer', refusal('unavailable')],
  ['nobody knows whether it was done', refusal('unconfirmed')],
  ['a gateway answers with a page of its own', { status: 504, body: '<html></html>' }],
])('while %s, what was sent is kept and sent again without being asked', async (_, answer) => {
  answering(answer, { status: 200, body: {} })
  await useOutbox.getState().post(parcel)
  expect(useOutbox.getState().parcels).toHaveLength(1)
  await jest.advanceTimersByTimeAsync(5000)
  expect(useOutbox.getState().parcels).toEqual([])
  expect(calls).toBe(2)
})

test('a server that stays unavailable is asked less and less often', async () => {
  answering(refusal('unavailable'))
  await useOutbox.getState().post(parcel)
  await jest.advanceTimersByTimeAsync(10 * 60_000)
  expect(calls).toBeLessThan(7)
  expect(useOutbox.getState().parcels).toMatchObject([{ failure: { code: 'unavailable' } }])
})

test('what the server refuses for good is not sent again', async () => {
  answering({ status: 400, body: { code: 'invalid' } })
  await useOutbox.getState().post(parcel)
  await jest.advanceTimersByTimeAsync(10 * 60_000)
  expect(calls).toBe(1)
})
