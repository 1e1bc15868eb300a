import type { Roster, RosterEntry, RosterFile } from '@/contract/trainings/staff.schema'
import { newId } from '../../../../../../server/infra/db/uuid'
import { publishTraining, enroll, staffRequests } from '../../../../../support/organising'
import type { Person } from '../../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../../support/reference-server'

let server: ReferenceServer
let organiser: Person
let id: string

beforeAll(async () => {
  server = await startReferenceServer()
  organiser = await server.person({ name: '张组织', as: [['organiser', 'OL101']] })
})
beforeEach(async () => {
  server.setNow('2026-12-02T14:20:00+08:00')
  id = await publishTraining(server, organiser, {
    seats: [{ way: 'onsite', capacity: 3, waitlist: 9 }],
  })
})
afterAll(() => server.close())

const path = (more: string) => `staff/trainings/${id}/${more}`
const roster = async () =>
  (await staffRequests(server)<Roster>(organiser, 'GET', path('roster'))).body
const accesses = (person: Person) => server.db`
  select role, institution, what, staff_id, training_id from accesses
   where citizen_id = ${person.id} order by id`
const noted = (what: string) => ({
  role: 'organiser',
  institution: 'OL101',
  what,
  staffId: organiser.id,
  trainingId: id,
})

test('a roster has who comes and who waits; each reading of it is noted for them', async () => {
  const has = await server.person({ name: '王小明', phone: '13900001234', employer: '甲公司' })
  const waits = await server.person({ name: '李雷' })
  await enroll(server, id, has)
  await enroll(server, id, waits, { status: 'waitlisted' })
  const { entries, at, parts } = await roster()
  expect(at).toBe('2026-12-02T06:20:00.000Z')
  expect(parts).toHaveLength(1)
  expect(entries).toEqual([
    {
      way: 'onsite',
      no: 1,
      status: 'enrolled',
      name: '王小明',
      phone: '1234',
      employer: '甲公司',
      walkIn: false,
      checkIns: [],
      secret: expect.stringMatching(/^[\w-]{43}$/) as string,
    },
    {
      way: 'onsite',
      no: 2,
      status: 'waitlisted',
      name: '李雷',
      phone: '0000',
      walkIn: false,
      checkIns: [],
    },
  ])
  await roster()
  expect(await accesses(has)).toEqual([noted('roster'), noted('roster')])
})

test('of who gave the seat back only the name is left, of whose account is gone nothing', async () => {
  const gone = await server.person({ name: '韩梅梅', employer: '乙公司' })
  await enroll(server, id, gone, { status: 'cancelled' })
  await enroll(server, id, undefined)
  const { entries } = await roster()
  expect(entries[0]).toEqual({
    way: 'onsite',
    no: 1,
    status: 'cancelled',
    name: '韩梅梅',
    walkIn: false,
    checkIns: [],
  })
  expect(entries[1]).not.toHaveProperty('name')
})

test('each seat has a secret of its own', async () => {
  for (let i = 0; i < 3; i++) await enroll(server, id, undefined)
  const secrets = (await roster()).entries.map(({ secret }) => secret)
  expect(new Set(secrets).size).toBe(3)
})

test('as a file a roster says who took it and when, reads in Excel, and can do nothing there', async () => {
  const evil = await server.person({
    name: '=HYPERLINK("https://x","点我")',
    employer: '＋丙"公司',
  })
  await enroll(server, id, evil)
  const answer = await staffRequests(server)<RosterFile>(organiser, 'POST', path('roster-file'))
  const { name, csv } = answer.body
  expect(name).toBe('名单_专利检索入门_202612021420.csv')
  expect(csv.startsWith('\uFEFF"专利检索入门"\r\n')).toBe(true)
  expect(csv).toContain('张组织（培训主办人员 OL101）导出于 2026-12-02 14:20')
  expect(csv).toContain(`"'=HYPERLINK(""https://x"",""点我"")"`)
  expect(csv).toContain(`"'＋丙""公司"`)
  expect(await accesses(evil)).toEqual([noted('export')])
})

test('only those of the base may read it, and a refused reading is none', async () => {
  const has = await server.person({ name: '王小明' })
  await enroll(server, id, has)
  const other = await server.person({
    as: [
      ['organiser', 'OL102'],
      ['outlet_staff', 'OL101'],
    ],
  })
  const ask = staffRequests(server)
  const key = newId(server.now())
  for (const [who, status] of [
    [other, 403],
    [has, 403],
    [undefined, 401],
  ] as const) {
    const entry = { key, part: 0, at: server.now().toISOString(), seat: { way: 'onsite', no: 1 } }
    const answers = [
      await ask(who, 'GET', path('roster')),
      await ask(who, 'POST', path('roster-file')),
      await ask(who, 'POST', path('check-ins'), { entries: [entry] }),
      await ask(who, 'PUT', path(`walk-ins/${key}`), { way: 'onsite', name: '某人' }),
      await ask(who, 'GET', path('feedback')),
    ]
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => status))
  }
  expect(await accesses(has)).toEqual([])
  const supervisor = await server.person({ as: [['supervisor', 'city']] })
  expect((await ask(supervisor, 'GET', path('roster'))).status).toBe(200)
  expect(await accesses(has)).toMatchObject([{ role: 'supervisor', institution: 'city' }])
})

describe('who comes without a seat', () => {
  const letIn = (key: string, name = '路人', way = 'onsite') =>
    staffRequests(server)<RosterEntry>(organiser, 'PUT', path(`walk-ins/${key}`), { way, name })
  const key = () => newId(server.now())

  test('is let in in the last two hours, once for each tap, and is there', async () => {
    server.setNow('2026-12-12T11:29:59+08:00')
    expect((await letIn(key())).body).toEqual({ code: 'conflict' })
    server.setNow('2026-12-12T11:30:00+08:00')
    const tap = key()
    const answers = await Promise.all([letIn(tap), letIn(tap), letIn(tap)])
    for (const { body } of answers)
      expect(body).toMatchObject({ no: 1, name: '路人', walkIn: true, checkIns: [{ part: 0 }] })
    const { training, entries } = await roster()
    expect(entries).toHaveLength(1)
    expect(training).toMatchObject({ checkedIn: 1, seats: [{ enrolled: 1 }] })
    const moves = await server.db`select kind, no from moves where training_id = ${id}`
    expect(moves).toEqual([{ kind: 'walk_in', no: 1 }])
  })

  test('takes no seat that is somebody’s, or held for them', async () => {
    await enroll(server, id, undefined)
    await enroll(server, id, undefined, { status: 'offered' })
    server.setNow('2026-12-12T13:30:00+08:00')
    expect((await letIn(key())).status).toBe(200)
    expect((await letIn(key())).body).toEqual({ code: 'full' })
    expect((await letIn(key(), '路人', 'online')).body).toEqual({ code: 'invalid' })
  })

  test('is not let in once it is over', async () => {
    server.setNow('2026-12-12T16:30:00+08:00')
    expect((await letIn(key())).body).toEqual({ code: 'too_late' })
  })
})
