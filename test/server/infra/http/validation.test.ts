import { randomUUID } from 'node:crypto'
import { api } from '@/contract/api.schema'
import { routes, type RouteName } from '@/contract/routes'
import { newId } from '../../../../server/infra/db/uuid'
import { anEntryForm, entryRequests } from '../../../support/entries'
import { aForm, staffRequests } from '../../../support/organising'
import type { Person } from '../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

let server: ReferenceServer
let organiser: Person
let other: Person

beforeAll(async () => {
  server = await startReferenceServer({ perMinute: 1e9 })
  organiser = await server.person({ name: '组织者', as: [['organiser', 'OL101']] })
  other = await server.person({ name: '另一位', as: [['organiser', 'OL102']] })
})
afterAll(() => server.close())

const ask = (method: 'GET' | 'PUT' | 'POST', path: string, body?: object, who = organiser) =>
  staffRequests(server)(who, method, path, body)

const names = Object.keys(routes) as RouteName[]
const withBody = names.filter((name) => 'body' in api[name])
const values: Record<string, string> = {
  base: 'OL101',
  outlet: 'OL101',
  year: '2026',
  law: 'trademark-2026',
  guide: 'SV001',
}

function idIn(path: string) {
  if (path.includes('/answers/')) return 'FQ001'
  return path.includes('/staff/fact-reports/') ? randomUUID() : newId(server.now())
}

function urlOf(name: RouteName) {
  const [method, path] = routes[name].split(' ') as [method: 'PUT', path: string]
  const id = idIn(path)
  return { method, url: path.replace(/:(\w+)/g, (_, key: string) => values[key] ?? id) }
}

test.each(withBody)(
  '%s refuses a key that the contract does not name, and names it',
  async (name) => {
    const { headers } = organiser
    const answer = await server.app.inject({ ...urlOf(name), headers, payload: { unexpected: 1 } })
    expect([answer.statusCode, answer.json()]).toEqual([
      400,
      { code: 'invalid', field: 'unexpected' },
    ])
  },
)

const withQuery = names.filter((name) => 'query' in api[name])

test.each(withQuery)('%s refuses a parameter that the contract does not name', async (name) => {
  const { method, url } = urlOf(name)
  const { headers } = organiser
  const answer = await server.app.inject({ method, headers, url: `${url}?unexpected=1` })
  expect([answer.statusCode, answer.json()]).toEqual([
    400,
    { code: 'invalid', field: 'unexpected' },
  ])
})

const lecturer = {
  base: 'OL101',
  name: '陈讲师',
  title: '教授',
  topics: ['专利挖掘与布局'],
  consented: true,
}

test('a lecturer of another outlet cannot be taken over by an id in the body', async () => {
  const id = newId(server.now())
  await ask('PUT', `staff/lecturers/${id}`, lecturer)
  const stolen = { ...lecturer, base: 'OL102', id, name: '改名' }
  const { status, body } = await ask('PUT', `staff/lecturers/${newId(server.now())}`, stolen, other)
  expect([status, body]).toEqual([400, { code: 'invalid', field: 'id' }])
  const [stored] = await server.db`select base, name from lecturers where id = ${id}`
  expect(stored).toEqual({ base: 'OL101', name: '陈讲师' })
})

test('the plan of another outlet cannot be written by a key in an item', async () => {
  const item = { topic: '专利检索入门与检索策略', planned: 3 }
  const items = [{ ...item, base: 'OL102' }]
  const { status, body } = await ask('PUT', 'staff/plans/OL101/2027', { items })
  expect([status, body]).toEqual([400, { code: 'invalid', field: 'items.0.base' }])
  expect(await server.db`select from plans where base = 'OL102' and year = 2027`).toHaveLength(0)
  expect((await ask('PUT', 'staff/plans/OL101/2027', { items: [item] })).status).toBe(200)
})

test('an answer is published under its own number only, with the keys of an answer only', async () => {
  const agent = await server.person({ as: [['hotline_agent', 'OL002']] })
  const before = await entryRequests(server).read('answers')
  for (const key of ['id', 'note', 'related']) {
    const form = { ...anEntryForm(), [key]: 'FQ001' }
    const { status, body } = await ask('PUT', 'staff/answers/FQ999001', form, agent)
    expect([status, body]).toEqual([400, { code: 'invalid', field: key }])
  }
  expect(await entryRequests(server).read('answers')).toEqual(before)
})

const half = '\ud83d'

test.each<[what: string, change: object, field: string]>([
  ['half a character in a list', { agenda: [`检索${half}`] }, 'agenda.0'],
  ['half a character in a line', { title: `检索${half}` }, 'title'],
  ['a NUL in a list', { agenda: ['a\0b'] }, 'agenda.0'],
  ['half a character within an object', { materials: [{ title: half }] }, 'materials.0.title'],
  ['a day that does not exist', { closesAt: '2026-11-31T06:20:00Z' }, 'closesAt'],
  ['a time that does not exist', { cancelUntil: '2026-99-99T99:99:99Z' }, 'cancelUntil'],
  ['the year 9999', { closesAt: '9999-12-31T06:20:00Z' }, 'closesAt'],
  ['the year 0000', { closesAt: '0000-12-31T06:20:00Z' }, 'closesAt'],
  ['a number beyond 2^31', { version: 2 ** 31 }, 'version'],
])('a training with %s is refused, and the field is named', async (_, change, field) => {
  const url = `staff/trainings/${newId(server.now())}`
  const { status, body } = await ask('PUT', url, { ...aForm(), ...change })
  expect([status, body]).toEqual([400, { code: 'invalid', field }])
})

test('what is nested thousands deep is refused', async () => {
  const payload = `{"agenda":${'['.repeat(20_000)}${']'.repeat(20_000)}}`
  const answer = await server.app.inject({
    method: 'PUT',
    url: `/api/staff/trainings/${newId(server.now())}`,
    headers: { ...organiser.headers, 'content-type': 'application/json' },
    payload,
  })
  expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, 'invalid'])
})

test.each([
  ['9999-12-31', '9999-12-31'],
  ['2026-11-31', '2026-12-01'],
  ['2026-12-02', '2026-12-01'],
  ['2020-01-01', '2026-01-01'],
])('a dashboard from %s until %s is refused at once', async (from, until) => {
  const supervisor = await server.person({ as: [['supervisor', 'city']] })
  const path = `staff/outlets/OL101/dashboard?from=${from}&until=${until}`
  const { status, body } = await ask('GET', path, undefined, supervisor)
  expect([status, body.code]).toEqual([400, 'invalid'])
})
