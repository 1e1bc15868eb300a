import type { Message, MessageKind } from '@/contract/identity.schema'
import { isOver, stepOf } from '@/features/messages/messages.model'
import { useMessages } from '@/features/messages/messages.store'
import { messagesText } from '@/features/messages/messages.text'
import { useIdentity } from '@/features/identity/identity.store'
import { setSession } from '@/platform/http'
import { post } from '../../server/inbox/post'
import { phone } from '../support/phone'
import { startReferenceServer, type ReferenceServer } from '../support/reference-server'

const training = {
  id: '019371f0-0000-7000-8000-000000000001',
  title: '商标注册实务',
  startsAt: '2026-12-10T06:00:00.000Z',
  sample: false,
}
const aMessage = (change: Partial<Message> = {}): Message => ({
  id: '019371f0-0000-7000-8000-000000000002',
  kind: 'offer',
  at: '2026-12-02T06:20:00.000Z',
  read: false,
  training,
  ...change,
})
const kinds = Object.keys(messagesText.zh.said) as MessageKind[]

test.each(kinds)('%s leads on, and says where to', (kind) => {
  expect(stepOf(aMessage({ kind }))).toBeDefined()
  for (const language of ['zh', 'en'] as const) {
    const { title, text, next } = messagesText[language].said[kind]
    const words = text({ training: '“商标注册实务”', until: '今天 21:05', over: false })
    expect([title, next, words].every(Boolean)).toBe(true)
    expect(words).toContain('商标注册实务')
  }
})

test('an offer leads to where it is taken, a no-show to the appeal', () => {
  const params = { id: training.id }
  expect(stepOf(aMessage())).toEqual({ page: 'trainings/enrollment', params })
  expect(stepOf(aMessage({ kind: 'no_show' }))).toEqual({ page: 'learning/appeal', params })
})

test('what tells of a training that is gone leads nowhere', () => {
  const { training: _, ...alone } = aMessage()
  expect(stepOf(alone)).toBeUndefined()
})

test('an offer is over from its last moment on', () => {
  const until = '2026-12-02T13:05:00.000Z'
  const offer = aMessage({ until })
  expect(isOver(offer, Date.parse(until) - 1)).toBe(false)
  expect(isOver(offer, Date.parse(until))).toBe(true)
  expect(messagesText.zh.said.offer.text({ training: '', until: '21:05', over: true })).toContain(
    '已经过了',
  )
})

describe('an inbox', () => {
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
    post(server.db, [{ citizenId, kind, dedupe: kind }], server.now())

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
})
