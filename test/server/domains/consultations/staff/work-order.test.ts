import type { WorkOrderFile } from '@/contract/consultations/case.schema'
import { aQuestion, anApplication, consultationRequests } from '../../../../support/consulting'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

let server: ReferenceServer
let citizen: Person
let agent: Person
let use: ReturnType<typeof consultationRequests>
beforeAll(async () => {
  server = await startReferenceServer()
  use = consultationRequests(server)
  agent = await server.person({ as: [['supervisor', 'city']] })
})
afterAll(() => server.close())
beforeEach(async () => void (citizen = await server.person({ name: '周明' })))

const orderOf = (id: string) => `/api/staff/consultations/${id}/work-order`
const hand = (id: string) => use.send<WorkOrderFile>(agent, 'POST', orderOf(id))
const take = (id: string, body: object) => use.send(agent, 'PUT', orderOf(id), body)
const kinds = async (id: string) =>
  (await use.read(citizen, id)).body.events.map(({ kind }) => kind)

test('a case handed over twice yields one work order and one message to the citizen', async () => {
  const { id, number } = (await use.ask(citizen, aQuestion({ contact: '13812345678' }))).body
  const first = await hand(id)
  server.setNow('2026-12-02T15:00:00+08:00')
  const again = await hand(id)
  server.setNow('2026-12-02T14:20:00+08:00')
  expect(again.body).toEqual(first.body)
  expect(JSON.parse(first.body.json)).toMatchObject({
    来源编号: number,
    诉求类别: '咨询',
    联系方式: '13812345678',
    受理时间: '2026-12-02 14:20（北京时间）',
  })
  expect(first.body.html).toContain('13812345678')
  expect(await kinds(id)).toEqual(['asked', 'routed', 'handed_over'])
  expect((await use.read(citizen, id)).body.readBy).toHaveLength(2)
  expect((await use.read(citizen, id)).body).toMatchObject({ status: 'handed_over' })
})

test('12345 reports the number first and the result later, each stored once', async () => {
  const { id } = (await use.ask(citizen)).body
  expect((await take(id, { number: 'SH-2026-1' })).body.code).toBe('conflict') // not handed over
  await hand(id)
  const number = { number: 'SH-2026-1' }
  await take(id, number)
  await take(id, number)
  const result = { ...number, result: '已联系您，问题解决。' }
  await take(id, result)
  expect((await take(id, result)).status).toBe(200)
  expect(await kinds(id)).toEqual(['asked', 'routed', 'handed_over', 'numbered', 'replied'])
  const { body } = await use.read(citizen, id)
  expect(body).toMatchObject({ status: 'answered', order: result })
  expect((await take(id, { number: 'SH-2026-2' })).body.code).toBe('conflict')
  expect((await take(id, { ...number, result: '另一个结果' })).body.code).toBe('conflict')
})

test('the work order of an anonymous question does not reveal who asked', async () => {
  const { id } = (await use.ask(citizen, aQuestion({ anonymous: true }))).body
  const { body } = await hand(id)
  expect(body.json).toContain('匿名')
  expect(body.json + body.html).not.toContain('周明')
})

test('the work order of an application names both parties and the request', async () => {
  const { id } = (await use.ask(citizen, anApplication())).body
  expect(JSON.parse((await hand(id)).body.json)).toMatchObject({
    诉求类别: '求助',
    申请人: '静安某茶馆',
    对方当事人: '对面的店',
    请求事项: '请他们换招牌。',
  })
})

test('an answered case can no longer be handed over', async () => {
  const { id } = (await use.ask(citizen)).body
  await use.actOnCase(agent, id, { do: 'reply', text: '可以。', cites: [] })
  expect((await hand(id)).body.code).toBe('conflict')
})

test('a result from 12345 is refused once the citizen has withdrawn the question', async () => {
  const { id } = (await use.ask(citizen)).body
  await hand(id)
  await use.act(citizen, id, { do: 'withdraw' })
  const { status, body } = await take(id, { number: 'SH-2026-3', result: '已办结。' })
  expect([status, body.code]).toEqual([409, 'conflict'])
  expect((await use.read(citizen, id)).body).toMatchObject({
    status: 'closed',
    closed: 'withdrawn',
  })
})

test('a result from 12345 after the question was closed as solved answers it again', async () => {
  const { id } = (await use.ask(citizen)).body
  await hand(id)
  await use.actOnCase(agent, id, { do: 'reply', text: '可以。', cites: [] })
  await use.act(citizen, id, { do: 'close' })
  expect((await take(id, { number: 'SH-2026-4', result: '已办结。' })).status).toBe(200)
  const { body } = await use.read(citizen, id)
  expect(body).toMatchObject({ status: 'answered', order: { result: '已办结。' } })
  expect(body).not.toHaveProperty('closed')
})

test('nothing from 12345 is stored once the account is deleted', async () => {
  const { id } = (await use.ask(citizen)).body
  await hand(id)
  await use.send(citizen, 'DELETE', '/api/me')
  for (const outcome of [{ number: 'SH-2026-5' }, { number: 'SH-2026-5', result: '已联系周明。' }])
    expect((await take(id, outcome)).body.code).toBe('conflict')
})

test('a blank result is none yet: only the number is kept', async () => {
  const { id } = (await use.ask(citizen)).body
  await hand(id)
  expect((await take(id, { number: 'SH-2026-6', result: ' \n' })).status).toBe(200)
  const { body } = await use.read(citizen, id)
  expect(body).toMatchObject({ status: 'handed_over', order: { number: 'SH-2026-6' } })
  expect(body.order).not.toHaveProperty('result')
})

test('a case handed over while waiting for the citizen has a deadline again', async () => {
  const { id } = (await use.ask(citizen)).body
  await use.actOnCase(agent, id, { do: 'ask_back', text: '号码？' })
  expect((await use.read(citizen, id)).body).not.toHaveProperty('dueAt')
  await hand(id)
  expect((await use.read(citizen, id)).body).toMatchObject({ dueAt: '2026-12-03T09:00:00.000Z' })
})
