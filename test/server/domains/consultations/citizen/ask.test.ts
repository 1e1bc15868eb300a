import { bodyHash } from '../../../../../server/infra/body-hash'
import { aQuestion, anApplication, consultationRequests } from '../../../../support/consulting'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

let server: ReferenceServer
beforeAll(async () => {
  server = await startReferenceServer()
})
afterAll(() => server.close())

test('a question gets a number, a responsible unit and a deadline', async () => {
  const { ask } = consultationRequests(server)
  const citizen = await server.person()
  const { status, body } = await ask(citizen)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    number: 'ZX2026120200001',
    unit: 'OL002',
    status: 'open',
    askedAt: '2026-12-02T06:20:00.000Z',
    dueAt: '2026-12-03T09:00:00.000Z',
    dueUnsure: false,
    readBy: [],
  })
  expect(body.events.map(({ kind }) => kind)).toEqual(['asked', 'routed'])
})

test('numbers count up within a day and restart the next day', async () => {
  const { ask } = consultationRequests(server)
  const citizen = await server.person()
  expect((await ask(citizen)).body.number).toBe('ZX2026120200002')
  server.setNow('2026-12-03T00:05:00+08:00')
  expect((await ask(citizen)).body.number).toBe('ZX2026120300001')
  server.setNow('2026-12-02T14:20:00+08:00')
})

test('a retry is the same question; the same id with another text is refused', async () => {
  const { ask, newId } = consultationRequests(server)
  const citizen = await server.person()
  const id = newId()
  const first = await ask(citizen, aQuestion(), id)
  const again = await ask(citizen, aQuestion(), id)
  expect(again.body).toEqual(first.body)
  const other = await ask(citizen, aQuestion({ text: '另一件事' }), id)
  expect([other.status, other.body.code]).toEqual([409, 'conflict'])
  const [count] = await server.db`select count(*)::int n from consultations where id = ${id}`
  expect(count).toEqual({ n: 1 })
})

test('a retry is recognised by what was sent, although a newer server reads it otherwise', async () => {
  const { ask, newId } = consultationRequests(server)
  const citizen = await server.person()
  const [id, form] = [newId(), aQuestion({ text: ' ＡＢＣ\u200b 商标 ' })]
  const { body } = await ask(citizen, form, id)
  expect(body.text).not.toBe(form.text)
  const [row] = await server.db`select body_hash hash from consultations where id = ${id}`
  expect(row!.hash).toEqual(bodyHash(form))
  expect((await ask(citizen, form, id)).status).toBe(200)
})

test('contact and application are stored encrypted and shown to the citizen', async () => {
  const { ask } = consultationRequests(server)
  const citizen = await server.person()
  const { body } = await ask(citizen, anApplication({ contact: '13812345678' }))
  expect(body).toMatchObject({ unit: 'OL008', stage: 'applied', contact: '13812345678' })
  expect(body.application?.respondent).toBe('对面的店')
  const [row] =
    await server.db`select contact, application from consultations where id = ${body.id}`
  for (const sealed of [row!.contact, row!.application] as Buffer[]) {
    expect(sealed.toString('latin1')).not.toContain('13812345678')
    expect(sealed.toString('utf8')).not.toContain('对面的店')
  }
})

test.each([
  ['an application without one', aQuestion({ kind: 'mediation', topic: 'mediation' })],
  ['an application with a question', { ...anApplication(), kind: 'consultation' as const }],
  ['a contact of somebody anonymous', aQuestion({ anonymous: true, contact: '13812345678' })],
  ['only blanks', aQuestion({ text: ' \n　 ' })],
])('%s is refused', async (_, form) => {
  const { ask } = consultationRequests(server)
  const { status, body } = await ask(await server.person(), form)
  expect([status, body.code]).toEqual([400, 'invalid'])
})

test('a citizen over the limit is told when they can ask again', async () => {
  const { ask } = consultationRequests(server)
  const citizen = await server.person()
  for (let count = 0; count < 20; count++) expect((await ask(citizen)).status).toBe(200)
  const refused = await ask(citizen)
  expect([refused.status, refused.body.code, refused.body.count]).toEqual([
    429,
    'asked_enough',
    1440,
  ])
  server.setNow('2026-12-03T14:20:00+08:00')
  expect((await ask(citizen)).status).toBe(200)
  server.setNow('2026-12-02T14:20:00+08:00')
})

test('additions to one question are limited too', async () => {
  const { ask, act } = consultationRequests(server)
  const citizen = await server.person()
  const { id } = (await ask(citizen)).body
  const add = () => act(citizen, id, { do: 'add', text: '还有', pictures: [] })
  for (let count = 0; count < 30; count++) expect((await add()).status).toBe(200)
  const refused = await add()
  expect([refused.body.code, refused.body.count]).toEqual(['asked_enough', 1440])
  expect((await act(citizen, id, { do: 'withdraw' })).status).toBe(200)
})

test('a phone shared by many people has a limit of its own', async () => {
  const { ask, newId } = consultationRequests(server)
  const device = newId()
  const people = await Promise.all(Array.from({ length: 4 }, () => server.person()))
  let taken = 0
  for (const person of people)
    for (let count = 0; count < 10; count++)
      if ((await ask(person, aQuestion({ device }))).status === 200) taken++
  expect(taken).toBe(30)
})
