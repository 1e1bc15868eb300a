import '@/app'
import { useDrafts } from '@/features/consultations/asking/drafts.store'
import { askText } from '@/features/consultations/asking/ask.text'
import { meText } from '@/features/people/identity/me.text'
import { mattersText } from '@/features/people/matters/matters.text'
import { useIdentity } from '@/features/people/identity/identity.store'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { serverNow } from '@/platform/server-clock'
import { consultationRequests } from '../../support/consulting'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

const text = mattersText.zh
const question = '两个股东一起申请专利，能减多少？'
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  const lin = await server.person({ name: '林静' })
  await consultationRequests(server).ask(lin)
  useIdentity.setState({ token: lin.token })
  useDrafts.getState().keep('anywhere', { text: question })
  await startAppAt('/pages/tabs/me/index')
})
afterAll(() => server.close())

test('matters come first, then records, then settings', async () => {
  for (const title of [text.underWay, meText.zh.records, meText.zh.settings]) await see(title)
  const page = document.body.textContent ?? ''
  const places = [text.underWay, meText.zh.records, meText.zh.settings].map((title) =>
    page.indexOf(title),
  )
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('what was written and not sent stands under what is under way, with the time it was saved', async () => {
  await see(text.state.question)
  await see(text.draft)
  const { savedAt } = useDrafts.getState().drafts['anywhere']!
  await see(text.savedAt(momentWords(new Date(savedAt!).toISOString(), serverNow(), 'zh')))
})

test('one tap leads back to it', async () => {
  await tap(question)
  await see(askText.zh.send)
})
