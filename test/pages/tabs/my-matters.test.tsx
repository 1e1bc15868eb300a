import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { homeText } from '@/features/home/home.text'
import { useIdentity } from '@/features/people/identity/identity.store'
import { mattersText } from '@/features/people/matters/matters.text'
import { useMatters } from '@/features/people/matters/matters.store'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { eraseOwn } from '@/platform/storage'
import { consultationRequests } from '../../support/consulting'
import { signInAs } from '../../support/staffed-phone'
import type { Person } from '../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt } from '../../support/screen'

const text = mattersText.zh
let server: ReferenceServer
let lin: Person

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  lin = await server.person({ name: '林静' })
  const use = consultationRequests(server)
  const { body } = await use.ask(lin)
  const staff = await server.person({ name: '李敏', as: [['outlet_staff', body.unit]] })
  await use.actOnCase(staff, body.id, { do: 'ask_back', text: '申请号是多少？' })
  signInAs(lin)
  useIdentity.setState({ token: lin.token })
  await startAppAt('/pages/tabs/home/index')
})
afterAll(() => server.close())

test('the home page begins with what waits for the citizen, in the words of staff', async () => {
  await see(homeText.zh.myTurn)
  await see(text.state.ask_back)
  await see(text.quote('申请号是多少？'))
})

test('without a network the home page keeps what was read, and says when', async () => {
  server.offline()
  await useMatters.getState().load()
  await see(text.state.ask_back)
  const { readAt } = useMatters.getState()
  const moment = new Date(readAt!).toISOString()
  await see(text.kept(momentWords(moment, readAt!, 'zh')))
})

test('who signs out leaves nothing of it on the phone', () => {
  eraseOwn()
  expect(useMatters.getState().matters).toEqual([])
})
