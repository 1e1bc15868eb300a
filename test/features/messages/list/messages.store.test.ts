import type { MessageKind } from '@/contract/messages/messages.schema'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useMessages } from '@/features/messages/list/messages.store'
import { setSession } from '@/platform/http'
import { queueMessages } from '../../../../server/domains/messages/queue-messages'
import { phone } from '../../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

let server: ReferenceServer
let citizenId: string
const shown = () => useMessages.getState()
const titles = () => {
  const { list } = shown()
  return list.kind === 'ready' ? list.value.map(({ kind, read }) => [kind, read]) : list.kind
}

beforeAll(async () => {
  server = await startReferenceServer()
  setSession({ token: () => useIdentity.getState().token, signIn: async () => false })
})
afterAll(() => server.close())
beforeEach(async () => {
  phone.reset()
  server.connect()
  useMessages.setState(useMessages.getInitialState(), true)
  const someone = await server.person({ name: '陈晓' })
  citizenId = someone.id
  useIdentity.setState({ token: someone.token })
})
const tell = (kind: MessageKind) =>
  queueMessages(server.db, [{ citizenId, kind, dedupe: kind }], server.now())

test('what is told is there, the newest first, and read once it was seen', async () => {
  await tell('offer')
  server.setNow('2026-12-02T15:20:00+08:00')
  await tell('changed')
  await shown().load()
  expect(titles()).toEqual([
    ['changed', false],
    ['offer', false],
  ])
  expect(await shown().read()).toBe(true)
  await shown().load()
  expect(titles()).toEqual([
    ['changed', true],
    ['offer', true],
  ])
})

test('one that came while the others were read is not read', async () => {
  await tell('offer')
  await shown().load()
  server.setNow('2026-12-02T16:20:00+08:00')
  await tell('called_off')
  await shown().read()
  await shown().load()
  expect(titles()).toEqual([
    ['called_off', false],
    ['offer', true],
  ])
})

test('without a network the copy is there, also after a restart, and says that it is one', async () => {
  await tell('offer')
  await shown().load()
  server.offline()
  const kept = phone.stored.get('own/messages')
  useMessages.setState(useMessages.getInitialState(), true)
  phone.stored.set('own/messages', kept)
  await useMessages.persist.rehydrate()
  await shown().load()
  expect(titles()).toEqual([['offer', false]])
  expect(shown().offline).toBe(true)
  expect(await shown().read()).toBe(false)
})

test('who is not signed in has no messages, and nobody asks them to', async () => {
  useIdentity.setState({ token: undefined })
  await shown().load()
  expect(shown().list).toMatchObject({ kind: 'failed', failure: { code: 'signed_out' } })
  expect(phone.done()).toEqual([])
})

test('who signs out leaves none behind', async () => {
  await tell('offer')
  await shown().load()
  await useIdentity.getState().signOut()
  expect(titles()).toBe('idle')
  expect([...phone.stored.keys()].filter((key) => key.startsWith('own/'))).toEqual([])
})
