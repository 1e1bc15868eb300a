import type { ServiceDone } from '@/contract/ratings/ratings.schema'
import { newId } from '../../../../../server/infra/db/uuid'
import { consultationRequests } from '../../../../support/consulting'
import { publishTraining, enroll, staffRequests } from '../../../../support/organising'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

let server: ReferenceServer
let use: ReturnType<typeof consultationRequests>
let zhou: Person
let agent: Person
beforeEach(async () => {
  server = await startReferenceServer()
  use = consultationRequests(server)
  zhou = await server.person({ name: '周明' })
  agent = await server.person({ as: [['hotline_agent', 'OL002']] })
})
afterEach(() => server.close())

const done = async (person = zhou) =>
  (await use.send<ServiceDone[]>(person, 'GET', '/api/me/services-done')).body

async function answered() {
  const { id } = (await use.ask(zhou)).body
  await use.actOnCase(agent, id, { do: 'reply', text: '可以。', cites: [] })
  return id
}

test('a solved consultation can be rated once, also if it is reopened and closed again', async () => {
  const id = await answered()
  expect(await done()).toEqual([]) // not before it is closed
  await use.act(zhou, id, { do: 'close' })
  await use.act(zhou, id, { do: 'reopen', text: '还有一点。' })
  await use.actOnCase(agent, id, { do: 'reply', text: '也可以。', cites: [] })
  await use.act(zhou, id, { do: 'close' })
  expect(await done()).toMatchObject([
    { kind: 'consultation', ref: id, unit: 'OL002', channel: 'online' },
  ])
})

test('a consultation closed without an answer from the citizen can be rated; a withdrawn one cannot', async () => {
  const id = await answered()
  const { id: other } = (await use.ask(zhou)).body
  await use.act(zhou, other, { do: 'withdraw' })
  await server.later(15, 'day')
  await server.runJobs()
  expect((await done()).map(({ ref }) => ref)).toEqual([id])
})

test('a training can be rated by those who attended, and by nobody else', async () => {
  const organiser = await server.person({ as: [['organiser', 'OL101']] })
  const id = await publishTraining(server, organiser)
  const away = await server.person({ name: '陈晨' })
  const no = await enroll(server, id, zhou)
  await enroll(server, id, away)
  const { body } = await use.send<{ startsAt: string; endsAt: string }>(
    organiser,
    'GET',
    `/api/staff/trainings/${id}`,
  )
  server.setNow(body.startsAt)
  await server.later(0, 'minute')
  const entry = {
    key: newId(server.now()),
    part: 0,
    at: body.startsAt,
    seat: { way: 'onsite', no },
  }
  await staffRequests(server)(organiser, 'POST', `staff/trainings/${id}/check-ins`, {
    entries: [entry],
  })
  server.setNow(body.endsAt)
  await server.later(1, 'hour')
  await server.runJobs()
  expect(await done()).toMatchObject([
    { kind: 'training', ref: id, unit: 'OL101', channel: 'onsite' },
  ])
  expect(await done(away)).toEqual([])
})
