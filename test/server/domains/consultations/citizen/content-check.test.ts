import { aQuestion, consultationRequests } from '../../../../support/consulting'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'
import { startWeChat } from '../../../../support/wechat'

let server: ReferenceServer
let stand: Awaited<ReturnType<typeof startWeChat>>
let citizen: Person
let use: ReturnType<typeof consultationRequests>
beforeEach(async () => {
  stand = await startWeChat()
  stand.words.set('违法', 'risky')
  server = await startReferenceServer({ wechat: stand.wechat })
  use = consultationRequests(server)
  citizen = await server.person()
  await server.db`update citizens set openid = 'o-lin' where id = ${citizen.id}`
})
afterEach(async () => {
  await server.close()
  await stand.close()
})

test('a text rejected by WeChat is refused and not stored', async () => {
  const { status, body } = await use.ask(citizen, aQuestion({ text: '这是违法的内容' }))
  expect([status, body.code]).toEqual([422, 'bad_words'])
  expect(await server.db`select from consultations`).toHaveLength(0)
  const { id } = (await use.ask(citizen)).body
  const added = await use.act(citizen, id, { do: 'add', text: '违法', pictures: [] })
  expect(added.body.code).toBe('bad_words')
  expect((await use.read(citizen, id)).body.events).toHaveLength(2)
})

test('while the content check is unavailable a question is accepted and checked later', async () => {
  stand.nextAt('/wxa/msg_sec_check', 'broken', 'hangs up')
  const agent = await server.person({ as: [['hotline_agent', 'OL002']] })
  const { status, body } = await use.ask(citizen)
  expect(status).toBe(200)
  expect((await use.readCase(agent, body.id)).body.check).toBe('due')
  await server.runJobs()
  await server.runJobs()
  expect((await use.readCase(agent, body.id)).body.check).toBe('passed')
})

test('WeChat is not called for a refused text: on another’s question or over the limit', async () => {
  const { id } = (await use.ask(citizen)).body
  const before = stand.checked.length
  const other = await server.person()
  await server.db`update citizens set openid = 'o-wang' where id = ${other.id}`
  expect((await use.act(other, id, { do: 'add', text: '别人的话', pictures: [] })).status).toBe(404)
  for (let n = 1; n < 20; n++) await use.ask(citizen)
  const checks = stand.checked.length
  expect((await use.ask(citizen)).body.code).toBe('asked_enough')
  expect([before + 19, checks]).toEqual([checks, stand.checked.length])
})

test('a retry of an accepted text succeeds even if WeChat would reject it by then', async () => {
  const { id } = (await use.ask(citizen)).body
  const key = use.newId()
  const add = { do: 'add' as const, text: '还有一句', pictures: [] }
  await use.act(citizen, id, add, key)
  stand.words.set('还有一句', 'risky')
  expect((await use.act(citizen, id, add, key)).status).toBe(200)
  expect((await use.act(citizen, id, add)).body.code).toBe('bad_words')
})
