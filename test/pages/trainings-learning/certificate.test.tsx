import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { certificateNumber } from '@/contract/trainings/certificates.rules'
import { certificateText } from '@/features/trainings/learning/certificate/certificate.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt } from '../../support/screen'

const text = certificateText.zh
const number = certificateNumber(2026, (below) => 7 % below)
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  await startAppAt(`/pages/trainings-learning/certificate/index?number=${number.toLowerCase()}`)
})
afterAll(() => server.close())

test('a link with a number that was never given out says so, in so many words', async () => {
  await see(text.unknown(number))
  await see(text.another)
})
