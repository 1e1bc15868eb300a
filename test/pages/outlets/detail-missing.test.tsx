import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { outletDetailText } from '@/features/outlets/outlet-detail.text'
import { outletsText } from '@/features/outlets/outlets.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  await startAppAt('/pages/outlets/detail/index?id=OL999')
})
afterAll(() => server.close())

test('a link to a missing outlet says so, and leads to all outlets', async () => {
  await see(outletDetailText.zh.missing)
  await tap(outletDetailText.zh.allOutlets)
  await see(outletsText.zh.count(undefined, 151))
  await see('中国知识产权远程教育平台')
})
