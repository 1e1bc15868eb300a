import type { Matter } from '@/contract/people/matters.schema'
import type { Person } from '../../../support/people'
import { consultationRequests } from '../../../support/consulting'
import { ratingRequests, defaultUnit } from '../../../support/rating'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { aTraining } from '../../../support/trainings'
import { visitRequests } from '../../../support/visiting'

let server: ReferenceServer
let lin: Person
beforeEach(async () => {
  server = await startReferenceServer()
  lin = await server.person({ name: '林静' })
})
afterEach(() => server.close())

const mattersOf = async (person: Person) => {
  const answer = await server.app.inject({ url: '/api/me/matters', headers: person.headers })
  expect(answer.statusCode).toBe(200)
  return answer.json<Matter[]>()
}
const waiting = async (person = lin) =>
  (await mattersOf(person)).map(({ kind, turn }) => `${kind} ${turn}`)

/** A question that was claimed by staff, and who claimed it. */
async function aClaimedQuestion() {
  const use = consultationRequests(server)
  const { body } = await use.ask(lin)
  const staff = await server.person({ name: '李敏', as: [['outlet_staff', body.unit]] })
  await use.actOnCase(staff, body.id, { do: 'claim' })
  return { use, staff, id: body.id }
}

test('who has nothing under way has no matters', async () => {
  expect(await mattersOf(lin)).toEqual([])
})

test('a question waits for the office, then for the citizen, in the words of staff, until it is closed', async () => {
  const { use, staff, id } = await aClaimedQuestion()
  const [matter] = await mattersOf(lin)
  expect(matter).toMatchObject({ kind: 'question', turn: 'other', id })
  expect(matter?.at).toBe((await use.read(lin, id)).body.dueAt)
  expect(matter?.title).toMatch(/^公司名称改了/)

  await use.actOnCase(staff, id, { do: 'ask_back', text: '申请号是多少？\n注册证上有。' })
  expect(await mattersOf(lin)).toMatchObject([
    { kind: 'ask_back', turn: 'citizen', words: '申请号是多少？ 注册证上有。', dueDays: 1 },
  ])

  await use.act(lin, id, { do: 'add', text: '12345678', pictures: [] })
  expect(await waiting()).toEqual(['question other'])

  await use.actOnCase(staff, id, { do: 'reply', text: '不需要。', cites: [] })
  expect(await mattersOf(lin)).toMatchObject([
    { kind: 'answer', turn: 'citizen', words: '不需要。', at: server.now().toISOString() },
  ])

  await use.act(lin, id, { do: 'close' })
  expect(await waiting()).not.toContain('answer citizen')
})

test('a training and an appointment become the citizen’s turn on the day before', async () => {
  const training = await aTraining(server.db, server.now(), {
    startsAt: server.now().add(3, 'day'),
  })
  await server.app.inject({
    method: 'POST',
    url: `/api/trainings/${training}/enrollment`,
    headers: lin.headers,
    payload: { way: 'onsite', key: consultationRequests(server).newId() },
  })
  expect(await mattersOf(lin)).toMatchObject([
    { kind: 'training', turn: 'other', id: training, title: '专利检索实务', outlet: 'OL101' },
  ])
  await server.later(2, 'day')
  expect(await waiting()).toEqual(['training citizen'])
  await server.later(2, 'day')
  expect(await waiting()).toEqual([])
})

test('an appointment is a matter until it is called off', async () => {
  const use = visitRequests(server)
  const staff = await use.staffAt()
  await use.saveWindow(staff)
  const { slots } = await use.look()
  const { window, startsAt } = slots[0]!
  const { body } = await use.book(lin, { window, startsAt })
  expect(await mattersOf(lin)).toMatchObject([{ kind: 'visit', id: body.id, at: body.startsAt }])
  await use.act(lin, body.id, { do: 'cancel' })
  expect(await waiting()).toEqual([])
})

test('a queue number says its number, and where to go once it is called', async () => {
  const use = visitRequests(server)
  const staff = await use.staffAt()
  const { body: window } = await use.saveWindow(staff)
  await use.work(staff, { do: 'open' })
  const { body: visit } = await use.takeNumber(lin)
  const matter = { kind: 'visit', turn: 'citizen', id: visit.id }
  expect(await mattersOf(lin)).toMatchObject([{ ...matter, queue: { number: 1 } }])
  await use.work(staff, { do: 'next', window: window.id })
  const called = { number: 1, window: window.name }
  expect(await mattersOf(lin)).toMatchObject([{ ...matter, queue: called }])
  await use.work(staff, { do: 'arrive', visit: visit.id, window: window.id })
  expect(await mattersOf(lin)).toEqual([])
})

test('a service can be rated; a bad rating waits for the outlet, and its repair for the rater', async () => {
  const use = ratingRequests(server)
  const { rectification } = await use.rateBadly(lin)
  expect(await waiting()).toEqual(['rectification other'])

  const staff = await server.person({ name: '李敏', as: [['outlet_staff', defaultUnit]] })
  await use.actAsStaff(staff, rectification, { do: 'contact', how: 'phone', text: '打过电话。' })
  await use.actAsStaff(staff, rectification, { do: 'fix', outcome: 'in_time', text: '已补上。' })
  const done = await use.served(lin)
  expect(await mattersOf(lin)).toMatchObject([
    { kind: 'repair', turn: 'citizen', id: rectification, words: '已补上。', outlet: defaultUnit },
    { kind: 'rating', turn: 'citizen', id: done },
  ])
})

test('nobody sees the matters of others', async () => {
  await aClaimedQuestion()
  expect(await mattersOf(await server.person({ name: '周明' }))).toEqual([])
})
