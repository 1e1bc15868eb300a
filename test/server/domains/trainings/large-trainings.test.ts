import { settleTrainings } from '../../../../server/domains/trainings/jobs/settle-trainings'
import { checkAllIn, largeTraining } from '../../../support/large-training'
import { staffRequests } from '../../../support/organising'
import type { Person } from '../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { testVault } from '../../../support/vault'

/** With 13 columns a message and 11 an access, more than one statement has parameters for. */
const size = 6000
let server: ReferenceServer
let organiser: Person
let id: string

beforeAll(async () => {
  server = await startReferenceServer()
  organiser = await server.person({ name: '组织者', as: [['organiser', 'OL101']] })
})
beforeEach(async () => {
  server.setNow('2026-12-02T14:20:00+08:00')
  id = await largeTraining(server, organiser, size)
})
afterAll(() => server.close())

async function messagesAbout(trainingId: string) {
  const rows = await server.db<{ kind: string; count: number }[]>`
    select kind, count(distinct citizen_id)::int count from messages
     where training_id = ${trainingId} group by kind order by kind`
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]))
}

test('everybody who came to a large training has a certificate, can rate it, and is told both', async () => {
  await checkAllIn(server, id, organiser)
  server.setNow('2026-12-12T17:00:00+08:00')
  await settleTrainings.run({ db: server.db, now: server.now, vault: testVault })
  expect(await messagesAbout(id)).toEqual({ certificate: size, feedback: size })
  const [counts] = await server.db`
    select (select count(*)::int from certificates where training_id = ${id}) certificates,
           (select count(*)::int from services_done where ref = ${id}) services`
  expect(counts).toEqual({ certificates: size, services: size })
})

test('everybody enrolled in a large training is told that it is called off', async () => {
  const ask = staffRequests(server)
  const reason = { reason: '讲师生病' }
  const answer = await ask(organiser, 'POST', `staff/trainings/${id}/calling-off`, reason)
  expect(answer.status).toBe(200)
  expect(await messagesAbout(id)).toEqual({ called_off: size })
})

test('the roster of a large training is shown, and everybody in it sees that it was read', async () => {
  const ask = staffRequests(server)
  const answer = await ask<unknown>(organiser, 'GET', `staff/trainings/${id}/roster`)
  expect(answer.status).toBe(200)
  const [accesses] = await server.db<{ count: number }[]>`
    select count(distinct citizen_id)::int count from accesses where training_id = ${id}`
  expect(accesses!.count).toBe(size)
})
