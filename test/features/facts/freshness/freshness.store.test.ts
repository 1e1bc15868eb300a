import { useFreshness } from '@/features/facts/freshness/freshness.store'
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
  useFreshness.setState(useFreshness.getInitialState(), true)
})

const board = () => useFreshness.getState().board
const { load } = useFreshness.getState()

test('a supervisor reads the board, and keeps it without a network', async () => {
  signInAs(await server.person({ as: [['supervisor', 'city']] }))
  await load()
  expect(board()).toMatchObject({ kind: 'ready' })
  server.offline()
  await load()
  expect(board()).toMatchObject({ kind: 'ready' })
})

test('nobody else reads it, and it does not stay on the phone of whoever signs out', async () => {
  signInAs(await server.person({ name: '林静' }))
  await load()
  expect(board()).toMatchObject({ kind: 'failed', failure: { code: 'forbidden' } })
  useIdentity.getState().leave()
  expect(board()).toEqual({ kind: 'idle' })
})
