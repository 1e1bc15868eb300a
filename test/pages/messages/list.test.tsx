import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { api } from '@/contract/api.schema'
import { messagesText } from '@/features/messages/list/messages.text'
import { useIdentity } from '@/features/people/identity/identity.store'
import { pagedRowsText } from '@/shared/paged-rows.text'
import { sharedText } from '@/shared/shared.text'
import { insertMany } from '../../../server/infra/db/insert-many'
import { newId } from '../../../server/infra/db/uuid'
import { message } from '../../server/infra/paging/stored-rows'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

const { more, offline } = pagedRowsText.zh
const size = api.listMessages.pageSize
/** Rows that the page adds at a time. */
const batch = 50
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  const citizen = await server.person()
  const rows = Array.from({ length: size + 1 }, (_, n) => message(n, citizen.id))
  const last = rows[size]!
  const at = last.at.subtract(1, 'minute') // those of one moment would stand in any order
  const oldest = { ...last, at, id: newId(at), words: '最早的一条' }
  await insertMany(server.db, 'messages', [
    ...rows.slice(0, size).map((row) => ({ ...row, words: null })),
    oldest,
  ])
  useIdentity.setState({ token: citizen.token })
  await startAppAt('/pages/messages/list/index')
})
afterAll(() => server.close())

test('a list that goes on has a button at its end, also where the end of what was loaded is reached', async () => {
  for (let shown = batch; shown < size; shown += batch) await tap(more)
  server.offline()
  await tap(more)
  await see(offline)
  expect(document.body.textContent).not.toContain('最早的一条')
})

test('with the network back, the oldest message is reached, and nothing is offered beyond it', async () => {
  server.connect()
  await tap(sharedText.zh.retry)
  await see(`${messagesText.zh.organiser}最早的一条`)
  expect(document.body.textContent).not.toContain(more)
})
