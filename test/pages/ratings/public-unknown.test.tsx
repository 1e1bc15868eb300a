import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { figuresText } from '@/features/ratings/figures/figures.text'
import { defaultUnit } from '../../support/rating'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt } from '../../support/screen'

let server: ReferenceServer
const text = figuresText.zh

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
})
afterAll(() => server.close())

test('an outlet that does not exist is not said to have few ratings', async () => {
  await startAppAt('/pages/ratings/public/index?id=OL999999')
  await see(text.notFound)
})

test('an outlet without ratings is', async () => {
  await startAppAt(`/pages/ratings/public/index?id=${defaultUnit}`)
  await see(text.none)
})
