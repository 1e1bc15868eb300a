import type { MessageKind } from '@/contract/messages/messages.schema'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useMessages } from '@/features/messages/list/messages.store'
import { setSession } from '@/platform/http'
import { queueMessages } from '../../../../server/domains/messages/queue-messages'
import { phone } from '../../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

let server: ReferenceServer
let citizenId: string
const messages = () => useMessages.getState()
const titles = () => {
  const { list } = messages()
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
const queueMessage = (kind: MessageKind) =>
  queueMessages(server.db, [{ citizenId, kind, dedupe: kind }], server.now())

test('messages are listed latest first and count as read once they were shown', async () => {
  await queueMessage('offer')
  server.setNow('2026-12-02T15:20:00+08:00')
  await queueMessage('changed')
  await messages().load()
  expect(titles()).toEqual([
    ['changed', false],
    ['offer', false],
  ])
  expect(await messages().markRead()).toBe(true)
  await messages().load()
  expect(titles()).toEqual([
    ['changed', true],
    ['offer', true],
  ])
})

test('a message that arrives while others are being read stays unread', async () => {
  await queueMessage('offer')
  await messages().load()
  server.setNow('2026-12-02T16:20:00+08:00')
  await queueMessage('called_off')
  await messages().markRead()
  await messages().load()
  expect(titles()).toEqual([
    ['called_off', false],
    ['offer', true],
  ])
})

test('offline, the stored messages are shown as such, also after a restart', async () => {
  await queueMessage('offer')
  await messages().load()
  server.offline()
  const kept = phone.stored.get('own/messages')
  useMessages.setState(useMessages.getInitialState(), true)
  phone.stored.set('own/messages', kept)
  await useMessages.persist.rehydrate()
  await messages().load()
  expect(titles()).toEqual([['offer', false]])
  expect(messages().offline).toBe(true)
  expect(await messages().markRead()).toBe(false)
})

test('without a sign-in there are no messages, and none is asked for', async () => {
  useIdentity.setState({ token: undefined })
  await messages().load()
  expect(messages().list).toMatchObject({ kind: 'failed', failure: { code: 'signed_out' } })
  expect(phone.done()).toEqual([])
})

test('signing out erases the messages from the phone', async () => {
  await queueMessage('offer')
  await messages().load()
  await useIdentity.getState().signOut()
  expect(titles()).toBe('idle')
  expect([...phone.stored.keys()].filter((key) => key.startsWith('own/'))).toEqual([])
})
