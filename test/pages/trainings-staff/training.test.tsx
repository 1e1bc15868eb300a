import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { randomUUID } from 'node:crypto'
import { useIdentity } from '@/features/people/identity/identity.store'
import { pagedRowsText } from '@/shared/paged-rows.text'
import { insertMany } from '../../../server/infra/db/insert-many'
import { training } from '../../server/infra/paging/stored-rows'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  const organiser = await server.person({ as: [['organiser', 'OL001']] })
  const held = training(1_000_000) // in spring
  await insertMany(server.db, 'trainings', [held])
  await insertMany(server.db, 'seats', [
    { trainingId: held.id, way: 'onsite', capacity: 40, waitlist: 0 },
  ])
  await insertMany(
    server.db,
    'feedback',
    Array.from({ length: 21 }, (_, n) => ({
      trainingId: held.id,
      citizenId: randomUUID(),
      content: 5,
      lecturer: 5,
      organisation: 5,
      words: `第${String(n + 1).padStart(2, '0')}条意见`,
      at: held.endsAt,
    })),
  )
  useIdentity.setState({ token: organiser.token })
  await startAppAt(`/pages/trainings-staff/training/index?id=${held.id}`)
})
afterAll(() => server.close())

test('the organiser can read every comment, twenty at a time', async () => {
  await see('第20条意见')
  expect(document.body.textContent).not.toContain('第21条意见')
  await tap(pagedRowsText.zh.more)
  await see('第21条意见')
  expect(document.body.textContent).not.toContain(pagedRowsText.zh.more)
})
