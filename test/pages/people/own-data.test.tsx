import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { ownDataText } from '@/features/people/own-data/own-data.text'
import { useIdentity } from '@/features/people/identity/identity.store'
import { messagesText } from '@/features/messages/list/messages.text'
import { meText } from '@/features/people/identity/me.text'
import { openPage, openTab } from '@/platform/navigation'
import { queueMessages } from '../../../server/domains/messages/queue-messages'
import { logAccess } from '../../../server/domains/people/access-log'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

const text = ownDataText.zh
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  await startAppAt('/pages/people/own-data/index')
})
afterAll(() => server.close())

test('the page can be read without signing in', async () => {
  await see(text.signedOut)
  await see(text.notice)
})

test('a citizen sees which accesses institutions have made', async () => {
  const someone = await server.person({ name: '陈晓', phone: '13800001234' })
  const staff = await server.person({ name: '李老师', as: [['organiser', 'OL003']] })
  await logAccess(server.db, {
    citizens: [someone.id],
    staff: staff.id,
    as: { id: staff.id, role: 'organiser', institution: 'OL003' },
    what: 'export',
    now: server.now(),
  })
  useIdentity.setState({ token: someone.token })
  await useIdentity.getState().load()
  await see(text.what.export)
})

test('deleting the account states what remains and needs a confirmation', async () => {
  await tap(text.end.button)
  await see(text.end.text[0]!)
  expect(document.body.textContent).not.toContain(text.end.yes)
  await tap(text.end.sure)
  await see(text.end.yes)
  await tap(text.end.no)
})

test('a message shows what happened and the words of the organiser', async () => {
  const { me } = useIdentity.getState()
  const citizenId = me.kind === 'ready' ? me.value.id : ''
  await queueMessages(
    server.db,
    [{ citizenId, kind: 'called_off', dedupe: 'x', words: '讲师生病' }],
    server.now(),
  )
  openPage('messages/list')
  await see(messagesText.zh.byKind.called_off.title)
  await see(`${messagesText.zh.organiser}讲师生病`)
})

test('我的 shows the name and the last digits of the phone number, and no links for staff', async () => {
  openTab('me')
  await see('陈晓')
  await see(meText.zh.phone('1234'))
  expect(document.body.textContent).not.toContain(meText.zh.staff)
})
