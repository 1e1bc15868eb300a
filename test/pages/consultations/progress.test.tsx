import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { progressText } from '@/features/consultations/progress/progress.text'
import { useIdentity } from '@/features/people/identity/identity.store'
import { aQuestion, consulting } from '../../support/consulting'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

const text = progressText.zh
const asked = '是哪一件商标？注册号在证书左上角。'
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  const lin = await server.person({ name: '林静' })
  const use = consulting(server)
  const { body } = await use.ask(lin)
  const staff = await server.person({ name: '李敏', as: [['outlet_staff', body.unit]] })
  await use.actOnCase(staff, body.id, { do: 'ask_back', text: asked })
  useIdentity.setState({ token: lin.token })
  await startAppAt(`/pages/consultations/progress/index?id=${body.id}`)
})
afterAll(() => server.close())

/** How often, and whether before the citizen's own question. */
const shown = () => {
  const words = document.body.textContent ?? ''
  return {
    times: words.split(asked).length - 1,
    first: words.indexOf(asked) < words.indexOf(aQuestion().text),
  }
}

test('what staff ask back stands before the citizen’s own question, and says that the clock stands', async () => {
  await see(asked)
  await see(text.stopped)
  expect(shown().first).toBe(true)
})

test('it stands above the field in which it is answered', async () => {
  const before = shown().times
  await tap(text.act.add)
  await see(text.say.add)
  expect(shown().times).toBe(before + 1)
})
