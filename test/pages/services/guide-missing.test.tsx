import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { guideText } from '@/features/services/guide.text'
import { servicesText } from '@/features/services/services.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  await startAppAt('/pages/services/guide/index?id=SV999')
})
afterAll(() => server.close())

test('a link to a missing guide says so, and leads to all services', async () => {
  await see(guideText.zh.missing)
  await tap(guideText.zh.allServices)
  await see(servicesText.zh.search(87))
})
