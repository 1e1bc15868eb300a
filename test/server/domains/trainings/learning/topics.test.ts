import type { Plan, Topic } from '@/contract/trainings/learning.schema'
import { publishTraining, staffRequests } from '../../../../support/organising'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

let server: ReferenceServer
let organiser: Person
let citizen: Person

beforeAll(async () => {
  server = await startReferenceServer()
  organiser = await server.person({ name: '组织者', as: [['organiser', 'OL101']] })
  citizen = await server.person()
})
afterEach(() => server.setNow('2026-12-02T14:20:00+08:00'))
afterAll(() => server.close())

const title = '专利检索入门与检索策略'
const topics = async (person?: Person) =>
  (await staffRequests(server)<Topic[]>(person, 'GET', 'topics')).body
const vote = (person: Person | undefined, topic: string, on: boolean) =>
  staffRequests(server)<Topic[]>(person, 'PUT', 'topics/votes', { topic, on })
const of = (list: Topic[], name = title) => list.find((topic) => topic.title === name)!

test('anybody sees the 25 topics, in the order of the facts, however many wish for which', async () => {
  const before = (await topics()).map((topic) => topic.title)
  expect(before).toHaveLength(25)
  await vote(citizen, before[24]!, true)
  expect((await topics()).map((topic) => topic.title)).toEqual(before)
})

test('a wish counts once, shows as one’s own only to oneself, and can be taken back', async () => {
  const taps = await Promise.all([1, 2, 3].map(() => vote(citizen, title, true)))
  for (const { body } of taps) expect(of(body)).toMatchObject({ votes: 1, mine: true })
  expect(of(await topics())).toMatchObject({ votes: 1, mine: false })
  expect(of(await topics(organiser))).toMatchObject({ votes: 1, mine: false })
  const back = await vote(citizen, title, false)
  expect(of(back.body)).toMatchObject({ votes: 0, mine: false })
  expect((await vote(citizen, title, false)).status).toBe(200)
})

test('nobody wishes for what is no topic, nor without being somebody', async () => {
  expect((await vote(citizen, '烹饪', true)).body).toEqual({ code: 'not_found' })
  expect((await vote(undefined, title, true)).body).toEqual({ code: 'signed_out' })
})

test('a topic counts the trainings that can still be signed up for', async () => {
  await publishTraining(server, organiser, { topic: title })
  expect(of(await topics()).upcoming).toBe(1)
  server.setNow('2026-12-12T11:30:00+08:00') // it closes in this second
  expect(of(await topics()).upcoming).toBe(0)
})

test('a plan is public, against what was held: that is published, not called off, and over', async () => {
  const plan = [
    { topic: '商标品牌建设', planned: 1 },
    { topic: title, planned: 3 },
  ]
  const ask = staffRequests(server)
  const saved = await ask<Plan>(organiser, 'PUT', 'staff/plans/OL101/2026', { items: plan })
  expect(saved.body).toMatchObject({ base: 'OL101', year: 2026, sample: false })
  const off = await publishTraining(server, organiser, { topic: title })
  await ask(organiser, 'POST', `staff/trainings/${off}/calling-off`, { reason: '无人报名' })
  const held = async () =>
    (await ask<Plan[]>(undefined, 'GET', 'plans/2026')).body.find(({ base }) => base === 'OL101')!
      .items
  expect(await held()).toEqual([
    { topic: title, planned: 3, held: 0 },
    { topic: '商标品牌建设', planned: 1, held: 0 },
  ])
  server.setNow('2026-12-12T16:30:00+08:00')
  expect((await held())[0]).toEqual({ topic: title, planned: 3, held: 1 }) // of the test before
})

test('a training of New Year’s Eve counts to the year it begins in, by Shanghai’s calendar', async () => {
  const startsAt = '2027-12-31T15:30:00.000Z' // half past eleven in the evening
  const endsAt = '2027-12-31T16:30:00.000Z'
  const form = { topic: title, parts: [{ startsAt, endsAt }] }
  await publishTraining(server, organiser, form)
  const ask = staffRequests(server)
  for (const year of [2027, 2028])
    await ask(organiser, 'PUT', `staff/plans/OL101/${year}`, {
      items: [{ topic: title, planned: 1 }],
    })
  server.setNow('2028-01-01T09:00:00+08:00')
  const held = async (year: number) =>
    (await ask<Plan[]>(undefined, 'GET', `plans/${year}`)).body[0]!.items[0]!.held
  expect([await held(2027), await held(2028)]).toEqual([1, 0])
})

test('a plan is its own base’s to write, of topics there are, each once', async () => {
  const ask = staffRequests(server)
  const put = (who: Person | undefined, base: string, items: object[], year = 2026) =>
    ask(who, 'PUT', `staff/plans/${base}/${year}`, { items })
  const item = { topic: title, planned: 1 }
  expect((await put(citizen, 'OL101', [item])).status).toBe(403)
  expect((await put(undefined, 'OL101', [item])).status).toBe(401)
  expect((await put(organiser, 'OL102', [item])).status).toBe(403)
  expect((await put(organiser, 'OL101', [{ topic: '烹饪', planned: 1 }])).status).toBe(400)
  expect((await put(organiser, 'OL101', [item, item])).status).toBe(400)
  expect((await put(organiser, 'OL101', [item], 1999)).status).toBe(400)
  expect((await ask(undefined, 'GET', 'plans/2101')).body).toEqual({ code: 'invalid' })
  expect((await put(organiser, 'OL101', [], 2030)).body).toMatchObject({ items: [], year: 2030 })
})
