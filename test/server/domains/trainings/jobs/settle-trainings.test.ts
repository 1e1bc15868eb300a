import type { Certificate } from '@/contract/trainings/learning.schema'
import { settleTrainings } from '../../../../../server/domains/trainings/jobs/settle-trainings'
import { newId } from '../../../../../server/infra/db/uuid'
import { publishTraining, enroll, staffRequests } from '../../../../support/organising'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'
import { testVault } from '../../../../support/vault'

let server: ReferenceServer
let organiser: Person

beforeAll(async () => {
  server = await startReferenceServer()
})
beforeEach(async () => {
  server.setNow('2026-12-02T14:20:00+08:00')
  organiser = await server.person({ name: '组织者', as: [['organiser', 'OL101']] })
})
afterAll(() => server.close())

const day = (date: string) => ({ startsAt: `${date}T05:30:00Z`, endsAt: `${date}T08:30:00Z` })
const days = (count: number) =>
  Array.from({ length: count }, (_, i) => day(`2026-12-${String(12 + i).padStart(2, '0')}`))
const roomy = { seats: [{ way: 'onsite' as const, capacity: 20, waitlist: 9 }] }
const atTheDoor = '2026-12-12T13:30:00+08:00'
const settled = '2026-12-12T17:00:00+08:00'

async function came(id: string, no: number, parts = 1, undo = false) {
  const at = server.now().toISOString()
  const entries = Array.from({ length: parts }, (_, part) => ({
    key: newId(server.now()),
    part,
    at,
    seat: { way: 'onsite' as const, no },
    ...(undo && { undo }),
  }))
  const ask = staffRequests(server)
  const { status } = await ask(organiser, 'POST', `staff/trainings/${id}/check-ins`, { entries })
  expect(status).toBe(200)
}
const kinds = async (person: Person) =>
  (
    await server.db<{ kind: string }[]>`
      select kind from messages where citizen_id = ${person.id} and kind not like 'reminder%' order by kind`
  ).map(({ kind }) => kind)
const numberOf = async (person: Person) =>
  (
    await server.db<{ number: string }[]>`
    select number from certificates where citizen_id = ${person.id}`
  )[0]?.number
const noShowOf = async (person: Person) =>
  (
    await server.db<{ noShow: string | null; noShowAt: string | null }[]>`
    select no_show, no_show_at from enrollments where citizen_id = ${person.id}`
  )[0]!

test('who came has a certificate and is asked what they thought; who did not is told so; each once', async () => {
  const id = await publishTraining(server, organiser, roomy)
  const [here, away] = [await server.person({ name: '王小明' }), await server.person()]
  const no = await enroll(server, id, here)
  await enroll(server, id, away)
  server.setNow(atTheDoor)
  await came(id, no)
  server.setNow('2026-12-12T16:59:59+08:00')
  await server.runJobs()
  expect(await kinds(here)).toEqual([]) // a phone at the door may still send something
  server.setNow(settled)
  await Promise.all([server.runJobs(), server.runJobs()])
  await server.runJobs()
  expect(await kinds(here)).toEqual(['certificate', 'feedback'])
  expect(await kinds(away)).toEqual(['no_show'])
  expect(await noShowOf(away)).toEqual({ noShow: 'counted', noShowAt: '2026-12-12T08:30:00.000Z' })
  expect((await noShowOf(here)).noShow).toBeNull()
})

test.each([
  [80, 4, 5, true],
  [80, 3, 5, false],
  [67, 2, 3, false],
  [66, 2, 3, true],
  [0, 3, 3, false],
])(
  'from %i %% on, %i of %i parts: a certificate: %s',
  async (certificateFrom, attended, of, has) => {
    const id = await publishTraining(server, organiser, {
      ...roomy,
      parts: days(of),
      certificateFrom,
    })
    const person = await server.person({ name: '李雷' })
    const no = await enroll(server, id, person)
    server.setNow('2026-12-17T09:00:00+08:00')
    await came(id, no, attended)
    await server.runJobs()
    expect(Boolean(await numberOf(person))).toBe(has)
  },
)

test('where nobody was checked in, nobody stayed away, and nobody has a certificate', async () => {
  const id = await publishTraining(server, organiser, roomy)
  const person = await server.person()
  await enroll(server, id, person)
  server.setNow(settled)
  await server.runJobs()
  expect(await kinds(person)).toEqual(['feedback'])
  expect((await noShowOf(person)).noShow).toBeNull()
})

test('online attendance that nobody noted is not held against those who took part online', async () => {
  const ways = [...roomy.seats, { way: 'online' as const, capacity: 20, waitlist: 0 }]
  const id = await publishTraining(server, organiser, { seats: ways })
  const [here, online] = [await server.person(), await server.person()]
  const no = await enroll(server, id, here)
  await enroll(server, id, online, { way: 'online' })
  server.setNow(atTheDoor)
  await came(id, no)
  server.setNow(settled)
  await server.runJobs()
  expect(await kinds(online)).toEqual(['feedback'])
})

test('a phone that comes back days later sets right what was settled without it', async () => {
  const id = await publishTraining(server, organiser, roomy)
  const [here, late] = [await server.person(), await server.person()]
  const [no, lateNo] = [await enroll(server, id, here), await enroll(server, id, late)]
  server.setNow(atTheDoor)
  await came(id, no)
  server.setNow(settled)
  await server.runJobs()
  const number = await numberOf(here)
  expect(await kinds(late)).toEqual(['no_show'])
  server.setNow('2026-12-14T09:00:00+08:00')
  await came(id, lateNo)
  await server.runJobs()
  expect(await kinds(late)).toEqual(['certificate', 'feedback', 'no_show'])
  expect((await noShowOf(late)).noShow).toBeNull()
  expect(await numberOf(here)).toBe(number)
  await came(id, lateNo, 1, true) // it was somebody else
  await server.runJobs()
  expect(await numberOf(late)).toBeUndefined()
  expect((await noShowOf(late)).noShow).toBe('counted')
})

test('anybody can see whether a certificate is one, and half of whose; nobody’s once the account is gone', async () => {
  const id = await publishTraining(server, organiser, { ...roomy, titleEn: 'Patent searching' })
  const person = await server.person({ name: '王小明' })
  const no = await enroll(server, id, person)
  server.setNow(atTheDoor)
  await came(id, no)
  server.setNow(settled)
  await server.runJobs()
  const number = (await numberOf(person))!
  const look = (typed: string) =>
    staffRequests(server)<Certificate>(undefined, 'GET', `certificates/${typed}`)
  expect(number).toMatch(/^SHIP-2026-/)
  expect((await look(number)).body).toEqual({
    number,
    name: '王**',
    title: '专利检索入门',
    titleEn: 'Patent searching',
    base: 'OL101',
    startsAt: '2026-12-12T05:30:00.000Z',
    endsAt: '2026-12-12T08:30:00.000Z',
    attended: 1,
    parts: 1,
    issuedAt: '2026-12-12T09:00:00.000Z',
    sample: false,
  })
  expect((await look(number.replace(/-/g, ''))).body.number).toBe(number)
  expect((await look('SHIP-2026-00000-00000-0')).status).toBe(404)
  await server.db`update certificates set citizen_id = null where number = ${number}`
  expect((await look(number)).body).not.toHaveProperty('name')
})

test('ninety days later whoever took part is asked whether they use it, once', async () => {
  const id = await publishTraining(server, organiser, roomy)
  const [here, away] = [await server.person(), await server.person()]
  const no = await enroll(server, id, here)
  await enroll(server, id, away)
  server.setNow(atTheDoor)
  await came(id, no)
  server.setNow('2027-03-12T16:29:59+08:00')
  await server.runJobs()
  expect(await kinds(here)).toEqual(['certificate', 'feedback'])
  server.setNow('2027-03-12T16:30:00+08:00')
  await server.runJobs()
  await server.runJobs()
  expect(await kinds(here)).toEqual(['certificate', 'feedback', 'used_it'])
  expect(await kinds(away)).toEqual(['no_show'])
})

test('nothing comes of what was called off, or never published', async () => {
  const id = await publishTraining(server, organiser, roomy)
  const person = await server.person()
  await enroll(server, id, person)
  await staffRequests(server)(organiser, 'POST', `staff/trainings/${id}/calling-off`, {
    reason: '停电',
  })
  server.setNow(settled)
  await server.runJobs()
  expect(await kinds(person)).toEqual(['called_off'])
})

test('a training that cannot be settled does not keep the later ones from it', async () => {
  const broken = await publishTraining(server, organiser, roomy)
  const sound = await publishTraining(server, organiser, { ...roomy, parts: days(2) })
  const person = await server.person()
  await enroll(server, sound, person)
  server.setNow(atTheDoor)
  await came(sound, 1, 1)
  await server.db`update trainings set parts = '"unreadable"' where id = ${broken}`
  server.setNow('2026-12-13T17:00:00+08:00')
  const deps = { db: server.db, now: server.now, vault: testVault }
  await expect(settleTrainings.run(deps)).rejects.toMatchObject({ code: '22023' })
  expect(await kinds(person)).toEqual(['feedback'])
  await server.db`delete from trainings where id = ${broken}`
})
