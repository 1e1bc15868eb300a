import type { StaffAction } from '@/contract/consultations/case.schema'
import type { WithoutKey } from '@/contract/shared/without-key.types'
import { visitCode } from '@/contract/visits/visit-codes.rules'
import { newId } from '../../../../server/infra/db/uuid'
import { aQuestion, anApplication, consultationRequests } from '../../../support/consulting'
import { enroll, publishTraining, staffRequests } from '../../../support/organising'
import { ratingRequests } from '../../../support/rating'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { aWindowForm, visitRequests } from '../../../support/visiting'

let server: ReferenceServer
beforeAll(async () => {
  server = await startReferenceServer()
})
beforeEach(() => server.setNow('2026-12-02T14:20:00+08:00'))
afterAll(() => server.close())

// Nobody decides their own case.

test('staff who ask neither take, answer, pass on nor hand over their question; a colleague answers it', async () => {
  const use = consultationRequests(server)
  const agent = await server.person({ name: '周明', as: [['hotline_agent', 'OL002']] })
  const { id } = (await use.ask(agent)).body
  const { id: other } = (await use.ask(agent, aQuestion({ text: '第二件事' }))).body
  for (const act of [
    { do: 'claim' },
    { do: 'reply', text: '可以。', cites: [] },
    { do: 'ask_back', text: '哪一年？' },
    { do: 'transfer', unit: 'OL007', reason: '涉及侵权' },
    { do: 'raise', reason: '复杂' },
    { do: 'merge', into: other },
  ] satisfies WithoutKey<StaffAction>[])
    expect((await use.actOnCase(agent, id, act)).body.code).toBe('own_matter')
  expect((await use.readCase(agent, id)).body.own).toBe(true)
  const order = await staffRequests(server)<object>(
    agent,
    'POST',
    `staff/consultations/${id}/work-order`,
  )
  expect(order.body).toEqual({ code: 'own_matter' })
  expect((await use.act(agent, id, { do: 'add', text: '补充一句', pictures: [] })).status).toBe(200)
  expect((await use.read(agent, id)).body.status).toBe('open')

  const colleague = await server.person({ as: [['hotline_agent', 'OL002']] })
  expect((await use.readCase(colleague, id)).body).not.toHaveProperty('own')
  const reply: WithoutKey<StaffAction> = { do: 'reply', text: '可以。', cites: [] }
  expect((await use.actOnCase(colleague, id, reply)).body.status).toBe('answered')
})

test('staff enter no number and no result from 12345 for their own question; a colleague does', async () => {
  const use = consultationRequests(server)
  const agent = await server.person({ name: '吴静', as: [['hotline_agent', 'OL002']] })
  const colleague = await server.person({ as: [['hotline_agent', 'OL002']] })
  const { id } = (await use.ask(agent)).body
  const order = `/api/staff/consultations/${id}/work-order`
  await use.send(colleague, 'POST', order)
  const result = { number: 'SH-2026-0001', result: '已办' }
  expect((await use.send(agent, 'PUT', order, result)).body).toEqual({ code: 'own_matter' })
  expect((await use.read(agent, id)).body.status).toBe('handed_over')
  expect((await use.send(colleague, 'PUT', order, result)).status).toBe(200)
  expect((await use.read(agent, id)).body.status).toBe('answered')
})

test('a supervisor does not decide their own application', async () => {
  const use = consultationRequests(server)
  const supervisor = await server.person({ name: '赵云', as: [['supervisor', 'city']] })
  const { id } = (await use.ask(supervisor, anApplication())).body
  const refused = { do: 'advance', stage: 'refused', text: '不符合条件' } as const
  expect((await use.actOnCase(supervisor, id, refused)).body.code).toBe('own_matter')
})

test('an organiser neither excuses their own absence nor renames themselves; a colleague does', async () => {
  const send = staffRequests(server)
  const organiser = await server.person({ name: '王小明', as: [['organiser', 'OL101']] })
  const id = await publishTraining(server, organiser)
  const no = await enroll(server, id, organiser)
  const attendee = await server.person({ name: '韩梅梅' })
  const seat = { way: 'onsite', no: await enroll(server, id, attendee) }
  server.setNow('2026-12-12T13:40:00+08:00')
  const entry = { key: newId(server.now()), part: 0, at: server.now().toISOString(), seat }
  await send(organiser, 'POST', `staff/trainings/${id}/check-ins`, { entries: [entry] })
  server.setNow('2026-12-12T17:00:00+08:00')
  await server.runJobs()
  const appeal = { words: '地铁停运' }
  const appealed = await send(organiser, 'PUT', `trainings/${id}/enrollment/appeal`, appeal)
  expect(appealed.body).toMatchObject({ noShow: 'appealed' })
  const forgive = { way: 'onsite', no, forgive: true }
  const decision = `staff/trainings/${id}/appeal-decision`
  expect((await send(organiser, 'POST', decision, forgive)).body).toEqual({ code: 'own_matter' })
  const correction = `staff/trainings/${id}/name-corrections/0193c0de-0000-7000-8000-000000000001`
  const name = { way: 'onsite', no, name: '王晓明', reason: '证件上是“晓”' }
  expect((await send(organiser, 'PUT', correction, name)).body).toEqual({ code: 'own_matter' })
  const colleague = await server.person({ as: [['organiser', 'OL101']] })
  expect((await send(colleague, 'POST', decision, forgive)).status).toBe(200)
})

test('staff in a queue neither let themselves in nor say that they were served', async () => {
  const use = visitRequests(server)
  const staff = await use.staffAt()
  const colleague = await use.staffAt()
  const window = (await use.saveWindow(staff, aWindowForm())).body.id
  await use.work(staff, { do: 'open' })
  const { id, secret } = (await use.takeNumber(staff)).body
  const code = visitCode({ visit: id, secret: secret! }, server.now().valueOf())
  expect((await use.checkIn(staff, code, window)).body).toEqual({ code: 'own_matter' })
  const arrive = { do: 'arrive', visit: id, window } as const
  expect((await use.work(staff, arrive)).body).toEqual({ code: 'own_matter' })
  expect((await use.work(colleague, arrive)).status).toBe(200)
  expect((await use.work(staff, { do: 'finish', visit: id })).body).toEqual({
    code: 'own_matter',
  })
  expect((await use.work(colleague, { do: 'finish', visit: id })).status).toBe(200)
})

test('staff who come to their own window are not seen there because they called the next number', async () => {
  const use = visitRequests(server)
  const staff = await use.staffAt()
  const window = (await use.saveWindow(staff, aWindowForm({ name: '2 号窗口' }))).body.id
  await use.work(staff, { do: 'open' })
  const { id } = (await use.takeNumber(staff)).body
  await use.work(staff, { do: 'next', window })
  const { code } = (await use.code(staff, window)).body
  expect((await use.arrive(staff, code)).body.status).toBe('arrived')
  await use.work(staff, { do: 'next', window })
  expect((await use.read(staff, id)).body.status).toBe('finished')
  const [visit] = await server.db`select seen from visits where id = ${id}`
  expect(visit).toEqual({ seen: false })
})

test('a supervisor does not remove the text of their own rating; another one does', async () => {
  const use = ratingRequests(server)
  const supervisor = await server.person({ name: '赵云', as: [['supervisor', 'city']] })
  const other = await server.person({ as: [['supervisor', 'city']] })
  const own = await use.served(supervisor)
  await use.rate(supervisor, own, { text: '还可以更快。' })
  for (let n = 0; n < 4; n++) {
    const citizen = await server.person({ name: '周明' })
    await use.rate(citizen, await use.served(citizen), {})
  }
  await server.later(2, 'day')
  await server.runJobs()
  const [row] = await server.db<{ id: string }[]>`
    select published_id id from ratings where service_id = ${own}`
  const path = `/api/staff/ratings/${row!.id}/text-removal`
  const reason = { reason: '依法' }
  expect((await use.send(supervisor, 'POST', path, reason)).body).toEqual({ code: 'own_matter' })
  expect((await use.send(other, 'POST', path, reason)).status).toBe(200)
})
