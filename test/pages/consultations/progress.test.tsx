import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { progressText } from '@/features/consultations/progress/progress.text'
import { useDrafts } from '@/features/consultations/asking/drafts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { textSheetText } from '@/shared/text-sheet.text'
import { aQuestion, consultationRequests } from '../../support/consulting'
import type { Person } from '../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { fillIn, see, startAppAt, tap } from '../../support/screen'

const text = progressText.zh
const askBack = '是哪一件商标？注册号在证书左上角。'
let server: ReferenceServer
let lin: Person
let id: string

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  lin = await server.person({ name: '林静' })
  const use = consultationRequests(server)
  const { body } = await use.ask(lin)
  const staff = await server.person({ name: '李敏', as: [['outlet_staff', body.unit]] })
  id = body.id
  await use.actOnCase(staff, id, { do: 'ask_back', text: askBack })
  useIdentity.setState({ token: lin.token })
  await startAppAt(`/pages/consultations/progress/index?id=${id}`)
})
afterAll(() => server.close())

/** The text of the page from the citizen's own question on. */
const afterQuestion = () => (document.body.textContent ?? '').split(aQuestion().text)[1] ?? ''

test('what staff ask back stands before the citizen’s own question, with the field that answers it', async () => {
  await see(askBack)
  await see(text.reply)
  await see(aQuestion().text)
  expect(afterQuestion()).not.toContain(text.reply)
})

test('it says by when an answer comes, if the reply is sent now, and that the clock stands until then', async () => {
  await see('明天 17:00 前答复您') // asked on Wednesday 2 December in the afternoon: one working day
  await see(text.ifSentNow)
})

test('without a word nothing is sent, and the page says so at the field', async () => {
  await tap(text.sendReply)
  await see(textSheetText.zh.missing)
})

test('the reply is kept while it is written, and one tap sends it to staff', async () => {
  await fillIn(text.reply, '第 12345678 号')
  await see(text.draftKept)
  await tap(text.sendReply)
  await see('您补充说')
  const { body } = await consultationRequests(server).read(lin, id)
  expect(body.events.at(-1)).toMatchObject({ kind: 'added', text: '第 12345678 号' })
  expect(useDrafts.getState().words).toEqual({})
})
