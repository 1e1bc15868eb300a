import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { api } from '@/contract/api.schema'
import { useIdentity } from '@/features/people/identity/identity.store'
import { staffRectificationsText } from '@/features/ratings/rectifications/staff/staff-rectifications.text'
import { pagedRowsText } from '@/shared/paged-rows.text'
import { insertMany } from '../../../server/infra/db/insert-many'
import { rectification } from '../../server/infra/paging/stored-rows'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

const text = staffRectificationsText.zh
const size = api.listRectifications.pageSize
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  const supervisor = await server.person({ as: [['supervisor', 'city']] })
  // The one that waits for a decision is due last, so it is not on the first page.
  const stored = [
    ...rectification(0, supervisor.id, 'with_supervisor'),
    ...Array.from({ length: size }, (_, n) => rectification(n + 3, supervisor.id, 'open')).flat(),
  ]
  const rowsOf = (name: string) =>
    stored.filter(({ table }) => table === name).map(({ row }) => row)
  for (const table of ['services_done', 'ratings', 'rectifications'])
    await insertMany(server.db, table, rowsOf(table))
  useIdentity.setState({ token: supervisor.token })
  await startAppAt('/pages/ratings-staff/rectifications/index')
})
afterAll(() => server.close())

test('of a list that goes on, the number is said to be at least what was loaded', async () => {
  await see(text.pieces(pagedRowsText.zh.atLeast(size)))
})

test('what waits for the supervisor is found, though it was not loaded', async () => {
  expect(document.body.textContent).not.toContain(text.status.with_supervisor)
  await tap(text.review)
  await see(text.status.with_supervisor)
})
