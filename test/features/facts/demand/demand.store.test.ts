import { useDemand } from '@/features/facts/demand/demand.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { phone } from '../../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { signInAs } from '../../../support/staffed-phone'

let server: ReferenceServer
beforeAll(async () => {
  server = await startReferenceServer()
})
afterAll(() => server.close())
beforeEach(() => {
  phone.reset()
  server.connect()
  useDemand.setState(useDemand.getInitialState(), true)
})

const { load } = useDemand.getState()
const years = () => useDemand.getState().years

test('a supervisor reads the demand of a year, and keeps it without a network', async () => {
  signInAs(await server.person({ as: [['supervisor', 'city']] }))
  await load(2026)
  server.offline()
  await Promise.all([load(2026), load(2025)])
  expect(years()).toMatchObject({ 2026: { kind: 'ready' }, 2025: { kind: 'failed' } })
})

test('nobody else reads it, and it does not stay on the phone of whoever signs out', async () => {
  signInAs(await server.person({ name: '林静' }))
  await load(2026)
  expect(years()).toMatchObject({ 2026: { kind: 'failed', failure: { code: 'forbidden' } } })
  useIdentity.getState().leave()
  expect(years()).toEqual({})
})
