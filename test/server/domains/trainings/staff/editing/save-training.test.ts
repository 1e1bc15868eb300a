import type { StaffTraining } from '@/contract/trainings/staff.schema'
import type { TrainingForm } from '@/contract/trainings/trainings.schema'
import { newId } from '../../../../../../server/infra/db/uuid'
import { aForm, staffRequests } from '../../../../../support/organising'
import type { Person } from '../../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../../support/reference-server'

let server: ReferenceServer
let organiser: Person
let other: Person
let citizen: Person

beforeAll(async () => {
  server = await startReferenceServer()
  organiser = await server.person({ name: '组织者', as: [['organiser', 'OL101']] })
  other = await server.person({ name: '另一位', as: [['organiser', 'OL102']] })
  citizen = await server.person({ name: '王小明' })
})
afterAll(() => server.close())

const path = (id: string, more = '') => `staff/trainings/${id}${more}`
const save = (id: string, form: TrainingForm, who = organiser) =>
  staffRequests(server)<StaffTraining>(who, 'PUT', path(id), form)
test('a draft is made once, whatever becomes of the answer', async () => {
  const id = newId(server.now())
  const answers = await Promise.all([1, 2, 3].map(() => save(id, aForm())))
  for (const { status, body } of answers)
    expect([status, body.version, body.state]).toEqual([200, 1, 'draft'])
  const { body } = await staffRequests(server)<StaffTraining[]>(
    organiser,
    'GET',
    'staff/trainings?base=OL101',
  )
  expect(body.filter((training) => training.id === id)).toHaveLength(1)
})

test('what is written can be read back, and changed by whoever saw the latest', async () => {
  const id = newId(server.now())
  const form = aForm({
    titleEn: 'Patent searching',
    topic: '专利检索入门与检索策略',
    summary: '怎样查新。',
    place: '图书馆 302',
    link: 'https://example.com/a',
    asks: ['employer'],
    materials: [{ title: '讲义' }],
    seats: [
      { way: 'online', capacity: 100, waitlist: 0 },
      { way: 'onsite', capacity: 30, waitlist: 10 },
    ],
  })
  await save(id, form)
  const { body } = await staffRequests(server)<StaffTraining>(organiser, 'GET', path(id))
  const { seats, version, ...rest } = form
  expect(body).toMatchObject({ ...rest, version: version + 1, checkedIn: 0 })
  expect(body.seats.map(({ way, capacity }) => [way, capacity])).toEqual([
    ['onsite', 30],
    ['online', 100],
  ])
  const changed = await save(id, { ...form, place: '图书馆 305', seats, version: 1 })
  expect(changed.body).toMatchObject({ place: '图书馆 305', version: 2 })
  const late = await save(id, { ...form, place: '图书馆 306', version: 1 })
  expect([late.status, late.body]).toEqual([409, { code: 'conflict' }])
})

test.each([
  [
    'a part that ends before it begins',
    { parts: [{ startsAt: '2026-12-12T05:30:00Z', endsAt: '2026-12-12T05:30:00Z' }] },
  ],
  [
    'parts that overlap',
    {
      parts: [
        { startsAt: '2026-12-12T05:30:00Z', endsAt: '2026-12-12T08:30:00Z' },
        { startsAt: '2026-12-12T08:29:59Z', endsAt: '2026-12-12T09:30:00Z' },
      ],
    },
  ],
  ['a sign-up that is open after its end', { closesAt: '2026-12-12T08:30:01Z' }],
  ['a seat that can be given back once it began', { cancelUntil: '2026-12-12T05:30:01Z' }],
  [
    'one way twice',
    {
      seats: [
        { way: 'onsite' as const, capacity: 1, waitlist: 0 },
        { way: 'onsite' as const, capacity: 2, waitlist: 0 },
      ],
    },
  ],
  ['a topic that is none', { topic: '烹饪' }],
  ['a base that is no outlet', { base: 'OL999' }],
  ['a lecturer who is unknown', { lecturers: ['019aa000-0000-7000-8000-000000000001'] }],
])('%s is invalid', async (_, change) => {
  const supervisor = await server.person({ as: [['supervisor', 'city']] })
  const { status, body } = await save(newId(server.now()), aForm(change), supervisor)
  expect([status, body]).toEqual([400, { code: 'invalid' }])
})

test('parts that follow each other at once are fine, and so are moments of another zone', async () => {
  const id = newId(server.now())
  const { status, body } = await save(
    id,
    aForm({
      parts: [
        { startsAt: '2026-12-12T13:30:00+08:00', endsAt: '2026-12-12T15:00:00+08:00' },
        { startsAt: '2026-12-12T15:00:00+08:00', endsAt: '2026-12-12T16:30:00+08:00' },
      ],
    }),
  )
  expect([status, body.startsAt, body.endsAt]).toEqual([
    200,
    '2026-12-12T05:30:00.000Z',
    '2026-12-12T08:30:00.000Z',
  ])
})

test('organisers see and change those of their base, nobody those of another', async () => {
  const id = newId(server.now())
  await save(id, aForm())
  for (const [who, expected] of [
    [other, 403],
    [citizen, 403],
    [undefined, 401],
  ] as const) {
    const ask = staffRequests(server)
    const answers = [
      await ask(who, 'GET', path(id)),
      await ask(who, 'GET', 'staff/trainings?base=OL101'),
      await ask(who, 'PUT', path(id), aForm({ title: '改名', version: 1 })),
      await ask(who, 'PUT', path(id), aForm({ base: 'OL102', version: 1 })),
      await ask(who, 'POST', path(id, '/publication')),
      await ask(who, 'POST', path(id, '/closing')),
      await ask(who, 'POST', path(id, '/calling-off'), { reason: '无' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => expected))
  }
  const theirs = await staffRequests(server)<StaffTraining[]>(other, 'GET', 'staff/trainings')
  expect(theirs).toMatchObject({ status: 200, body: [] })
  const { body } = await staffRequests(server)<StaffTraining>(organiser, 'GET', path(id))
  expect(body).toMatchObject({ title: '专利检索入门', state: 'draft', version: 1 })
})
