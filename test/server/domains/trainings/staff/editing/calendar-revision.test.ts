import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { aForm, publishTraining, enroll, staffRequests } from '../../../../../support/organising'
import type { Person } from '../../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../../support/reference-server'

let server: ReferenceServer
let organiser: Person
let citizen: Person

beforeAll(async () => {
  server = await startReferenceServer()
  server.setNow('2026-12-02T14:20:00+08:00')
  organiser = await server.person({ name: '张组织', as: [['organiser', 'OL101']] })
  citizen = await server.person({ name: '王小明' })
})
afterAll(() => server.close())

test('a training that is moved or called off replaces its entry in a calendar; another level does not', async () => {
  const id = await publishTraining(server, organiser)
  const publishedAt = server.now().toISOString()
  await enroll(server, id, citizen)
  const ask = staffRequests(server)
  const calendar = async () =>
    (await ask<Enrollment>(citizen, 'GET', `trainings/${id}/enrollment`)).body.calendar
  const save = (change: object, version: number) =>
    ask(organiser, 'PUT', `staff/trainings/${id}`, aForm({ ...change, version }))
  expect(await calendar()).toEqual({ sequence: 0, changedAt: publishedAt })

  server.setNow('2026-12-03T10:00:00+08:00')
  await save({ level: 'advanced' }, 1)
  expect(await calendar()).toMatchObject({ sequence: 0 })
  await save({ level: 'advanced', place: '三楼' }, 2)
  await save({ level: 'advanced', place: '三楼' }, 2) // the answer was lost
  expect(await calendar()).toEqual({ sequence: 1, changedAt: server.now().toISOString() })

  server.setNow('2026-12-04T10:00:00+08:00')
  await ask(organiser, 'POST', `staff/trainings/${id}/calling-off`, { reason: '讲师生病' })
  expect(await calendar()).toEqual({ sequence: 2, changedAt: server.now().toISOString() })
})
