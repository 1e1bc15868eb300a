import { aQuestion, anApplication, consultationRequests } from '../../../../support/consulting'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

let server: ReferenceServer
let citizen: Person
let agent: Person
let elsewhere: Person
let use: ReturnType<typeof consultationRequests>

beforeAll(async () => {
  server = await startReferenceServer()
  use = consultationRequests(server)
  agent = await server.person({ name: '李敏', as: [['hotline_agent', 'OL002']] })
  elsewhere = await server.person({ name: '王强', as: [['outlet_staff', 'OL007']] })
})
afterAll(() => server.close())
beforeEach(async () => {
  server.setNow('2026-12-02T14:20:00+08:00')
  citizen = await server.person({ name: '周明' })
})

const askQuestion = async (form = aQuestion()) => (await use.ask(citizen, form)).body.id
const reply = { do: 'reply' as const, text: '可以先取得注册证，再办变更。', cites: ['FQ001'] }
const messages = async (who = citizen) => {
  const { body } = await use.send<{ kind: string; words?: string }[]>(
    who,
    'GET',
    '/api/me/messages',
  )
  return body.map(({ kind }) => kind).sort()
}

test('an answer cites its sources, stops the clock and notifies the citizen', async () => {
  const id = await askQuestion()
  await use.actOnCase(agent, id, { do: 'claim' })
  expect((await use.read(citizen, id)).body.status).toBe('claimed')
  expect((await use.actOnCase(agent, id, reply)).status).toBe(200)
  const { body } = await use.read(citizen, id)
  expect(body.status).toBe('answered')
  expect(body).not.toHaveProperty('dueAt')
  expect(body.events.at(-1)).toMatchObject({ kind: 'replied', unit: 'OL002', cites: ['FQ001'] })
  expect(await messages()).toEqual(['answered'])
  expect(JSON.stringify(body)).not.toContain(agent.id)
})

test('the list says what the citizen did since staff replied or asked, until staff do again', async () => {
  const id = await askQuestion()
  const since = async () =>
    (await use.listCases(agent)).body.find((entry) => entry.id === id)?.since
  expect(await since()).toBeUndefined()
  await use.actOnCase(agent, id, { do: 'ask_back', text: '是哪一件商标？' })
  expect(await since()).toBeUndefined()
  await use.act(citizen, id, { do: 'add', text: '第 35 类。', pictures: [] })
  expect(await since()).toBe('added')
  await use.actOnCase(agent, id, reply)
  await use.act(citizen, id, { do: 'reopen', text: '还是不明白。' })
  expect(await since()).toBe('reopened')
  await use.actOnCase(agent, id, { do: 'ask_back', text: '哪里不明白？' })
  expect(await since()).toBeUndefined()
})

test('a reopened question has a new deadline and keeps its history', async () => {
  const id = await askQuestion()
  await use.actOnCase(agent, id, reply)
  server.setNow('2026-12-04T10:00:00+08:00')
  const { body } = await use.act(citizen, id, { do: 'reopen', text: '可是系统不让提交。' })
  expect(body).toMatchObject({ status: 'open', dueAt: '2026-12-07T09:00:00.000Z' })
  expect(body.events.map(({ kind }) => kind)).toEqual(['asked', 'routed', 'replied', 'reopened'])
})

test('a question closed by the citizen can be reopened, a withdrawn one cannot', async () => {
  const id = await askQuestion()
  await use.actOnCase(agent, id, reply)
  const closed = await use.act(citizen, id, { do: 'close' })
  expect(closed.body).toMatchObject({ status: 'closed', closed: 'solved' })
  expect((await use.act(citizen, id, { do: 'reopen', text: '又不行了' })).body.status).toBe('open')
  expect((await use.act(citizen, id, { do: 'withdraw' })).body.closed).toBe('withdrawn')
  expect((await use.act(citizen, id, { do: 'reopen', text: '还是要问' })).body.code).toBe(
    'conflict',
  )
})

test('the clock stops while the citizen is asked for more and restarts with their reply', async () => {
  const id = await askQuestion()
  await use.actOnCase(agent, id, { do: 'ask_back', text: '注册号是多少？' })
  const waiting = (await use.read(citizen, id)).body
  expect(waiting.status).toBe('asked_back')
  expect(waiting).not.toHaveProperty('dueAt')
  server.setNow('2026-12-08T10:00:00+08:00')
  const { body } = await use.act(citizen, id, { do: 'add', text: '第 123 号', pictures: [] })
  expect(body).toMatchObject({ status: 'claimed', dueAt: '2026-12-09T09:00:00.000Z' })
})

test('a transferred case belongs to the other unit, and the citizen sees the reason', async () => {
  const id = await askQuestion()
  const transfer = {
    do: 'transfer' as const,
    unit: 'OL007',
    reason: '涉及侵权，由维权援助中心答复',
  }
  const key = use.newId()
  const first = await use.actOnCase(agent, id, transfer, key)
  expect([first.status, first.body.unit]).toEqual([200, 'OL007'])
  expect((await use.actOnCase(agent, id, transfer, key)).status).toBe(200) // a retry after a lost response
  expect((await use.readCase(agent, id)).body.code).toBe('forbidden')
  expect((await use.actOnCase(elsewhere, id, reply)).status).toBe(200)
  const { body } = await use.read(citizen, id)
  expect(body.events.find(({ kind }) => kind === 'transferred')).toMatchObject({
    unit: 'OL007',
    text: transfer.reason,
  })
  expect(await messages()).toEqual(['answered', 'transferred'].sort())
})

test('a case cannot be transferred to an unknown outlet or to its own unit', async () => {
  const id = await askQuestion()
  for (const unit of ['OL999', 'OL002']) {
    const { body } = await use.actOnCase(agent, id, { do: 'transfer', unit, reason: '不对' })
    expect(body.code).toBe('invalid')
  }
})

test('a case can be raised to complex once, with a reason and fifteen working days', async () => {
  const id = await askQuestion()
  await use.actOnCase(agent, id, { do: 'raise', reason: '要向国家知识产权局核实' })
  const { body } = await use.read(citizen, id)
  expect(body).toMatchObject({ dueDays: 15, dueAt: '2026-12-23T09:00:00.000Z' })
  expect(body.complex).toBe('要向国家知识产权局核实')
  const again = await use.actOnCase(agent, id, { do: 'raise', reason: '再拖' })
  expect(again.body.code).toBe('conflict')
})

test('two questions of one citizen can be merged, those of two citizens cannot', async () => {
  const [first, second] = [await askQuestion(), await askQuestion()]
  const other = await server.person()
  const others = (await use.ask(other)).body.id
  expect((await use.readCase(agent, first)).body.siblings.map(({ id }) => id)).toEqual([second])
  expect((await use.actOnCase(agent, first, { do: 'merge', into: others })).body.code).toBe(
    'invalid',
  )
  const merged = await use.actOnCase(agent, first, { do: 'merge', into: second })
  expect(merged.body).toMatchObject({ status: 'closed', closed: 'merged', mergedInto: second })
  const { body } = await use.read(citizen, second)
  expect(body.events.at(-1)).toMatchObject({ kind: 'merged', text: merged.body.number })
  expect((await use.act(citizen, first, { do: 'reopen', text: '？' })).body.code).toBe('conflict')
})

test('mediation advances stage by stage, and a refusal needs a reason', async () => {
  const mediator = await server.person({ as: [['outlet_staff', 'OL008']] })
  const id = await askQuestion(anApplication())
  await use.actOnCase(mediator, id, { do: 'claim' })
  const advance = (
    stage: 'accepted' | 'agreed' | 'refused' | 'respondent_asked' | 'under_way',
    text?: string,
  ) => use.actOnCase(mediator, id, { do: 'advance', stage, ...(text && { text }) })
  expect((await advance('agreed')).body.code).toBe('conflict')
  expect((await advance('refused')).body.code).toBe('invalid')
  for (const stage of ['accepted', 'respondent_asked', 'under_way'] as const)
    expect((await advance(stage)).body.stage).toBe(stage)
  expect((await advance('agreed', '双方签了协议')).body.status).toBe('answered')
  expect((await use.read(citizen, id)).body).toMatchObject({ stage: 'agreed', status: 'answered' })
})

test('staff do not see who asked anonymously, and the answer still arrives', async () => {
  const id = await askQuestion(aQuestion({ anonymous: true }))
  const { body } = await use.readCase(agent, id)
  expect(body).not.toHaveProperty('name')
  expect(JSON.stringify(body)).not.toContain('周明')
  await use.actOnCase(agent, id, reply)
  expect(await messages()).toEqual(['answered'])
})

test('an anonymous question is not linked to other questions of the same citizen', async () => {
  const named = await askQuestion()
  const hidden = await askQuestion(aQuestion({ anonymous: true }))
  expect((await use.readCase(agent, hidden)).body.siblings).toEqual([])
  expect((await use.readCase(agent, named)).body.siblings).toEqual([])
  expect((await use.actOnCase(agent, hidden, { do: 'merge', into: named })).body.code).toBe(
    'invalid',
  )
})

test('accesses are logged: once a day for the list, each time for the case', async () => {
  const id = await askQuestion()
  await use.listCases(agent)
  await use.listCases(agent)
  expect((await use.read(citizen, id)).body.readBy).toHaveLength(1)
  await use.readCase(agent, id)
  const { readBy } = (await use.read(citizen, id)).body
  expect(readBy).toHaveLength(2)
  expect(readBy[0]).toMatchObject({ role: 'hotline_agent', institution: 'OL002' })
})

test('the case list shows the cases of one’s own unit, most urgent first', async () => {
  const late = await askQuestion(aQuestion({ class: 'complaint' }))
  const soon = await askQuestion()
  const ids = (await use.listCases(agent)).body.map(({ id }) => id)
  expect(ids.indexOf(soon)).toBeLessThan(ids.indexOf(late))
  expect((await use.listCases(elsewhere)).body.map(({ id }) => id)).not.toContain(soon)
  expect((await use.listCases(citizen)).body.code).toBe('forbidden')
  await use.actOnCase(agent, soon, reply)
  expect((await use.listCases(agent)).body.map(({ id }) => id)).not.toContain(soon)
  const done = (await use.listCases(agent, 'done')).body
  expect(done.find(({ id }) => id === soon)?.status).toBe('answered')
})

test('a retried action is performed once', async () => {
  const id = await askQuestion()
  const key = use.newId()
  await use.act(citizen, id, { do: 'add', text: '还有一句', pictures: [] }, key)
  const { body } = await use.act(citizen, id, { do: 'add', text: '还有一句', pictures: [] }, key)
  expect(body.events.filter(({ kind }) => kind === 'added')).toHaveLength(1)
  const answering = use.newId()
  await use.actOnCase(agent, id, reply, answering)
  await use.actOnCase(agent, id, reply, answering)
  expect((await use.read(citizen, id)).body.events.filter(({ kind }) => kind === 'replied')).toHaveLength(1) // prettier-ignore
})

test('a quotation in a message never ends inside a character', async () => {
  const id = await askQuestion()
  await use.actOnCase(agent, id, { do: 'ask_back', text: `${'字'.repeat(199)}😀😀` })
  const { body } = await use.send<{ words: string }[]>(citizen, 'GET', '/api/me/messages')
  expect(body[0]!.words).toBe(`${'字'.repeat(199)}😀`)
})
