import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { useConsultations } from '@/features/consultations/consultations.store'
import { progressText } from '@/features/consultations/progress/progress.text'
import { useIdentity } from '@/features/people/identity/identity.store'
import { sharedText } from '@/shared/shared.text'
import { aQuestion, consultationRequests } from '../../support/consulting'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  const lin = await server.person({ name: '林静' })
  const { body } = await consultationRequests(server).ask(lin)
  useIdentity.setState({ token: lin.token })
  await useConsultations.getState().load()
  server.offline()
  await startAppAt(`/pages/consultations/progress/index?id=${body.id}`)
})
afterAll(() => server.close())

test('without a network, a question that was never opened shows what the list said of it', async () => {
  await see(progressText.zh.listedOnly)
  await see(aQuestion().text)
  await see('明天 17:00 前')
})

test('back online, one tap reads all of it', async () => {
  server.connect()
  await tap(sharedText.zh.retry)
  await see(progressText.zh.steps)
})
