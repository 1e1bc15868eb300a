import { consentVersion } from '@/contract/people/profile.rules'
import type { Certificate } from '@/contract/trainings/learning.schema'
import type { Roster, RosterEntry } from '@/contract/trainings/staff.schema'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { newId } from '../../../../../../server/infra/db/uuid'
import { aForm, publishTraining, enroll, staffRequests } from '../../../../../support/organising'
import type { Person } from '../../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../../support/reference-server'

let server: ReferenceServer
let organiser: Person
let holder: Person
let id: string
let no: number

beforeAll(async () => {
  server = await startReferenceServer()
})
beforeEach(async () => {
  server.setNow('2026-12-02T14:20:00+08:00')
  organiser = await server.person({ name: '张组织', as: [['organiser', 'OL101']] })
  holder = await server.person({ name: '王小明' })
  id = await publishTraining(server, organiser)
  const key = newId(server.now())
  const signedUp = await ask<Enrollment>(holder, 'POST', `trainings/${id}/enrollment`, {
    way: 'onsite',
    key,
  })
  no = signedUp.no
})
afterAll(() => server.close())

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

async function ask<T>(who: Person | undefined, method: Method, path: string, body?: object) {
  const answer = await staffRequests(server)<T>(who, method, path, body)
  if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body
}
const rename = (name: string) =>
  ask(holder, 'PUT', 'me/profile', { name, phone: '13800000000', consent: consentVersion })
const ownEnrollment = () => ask<Enrollment>(holder, 'GET', `trainings/${id}/enrollment`)
const onRoster = async () =>
  (await ask<Roster>(organiser, 'GET', `staff/trainings/${id}/roster`)).entries[0]!
const correct = (change: object = {}, key = newId(server.now())) =>
  staffRequests(server)<RosterEntry>(
    organiser,
    'PUT',
    `staff/trainings/${id}/name-corrections/${key}`,
    {
      way: 'onsite',
      no,
      name: '王晓明',
      reason: '证件上是“晓”',
      ...change,
    },
  )
async function certified() {
  server.setNow('2026-12-12T13:40:00+08:00')
  const entry = { key: newId(server.now()), part: 0, at: server.now().toISOString() }
  const entries = [{ ...entry, seat: { way: 'onsite', no } }]
  await ask(organiser, 'POST', `staff/trainings/${id}/check-ins`, { entries })
  server.setNow('2026-12-12T17:00:00+08:00')
  await server.runJobs()
  return (await ownEnrollment()).certificate!
}
const certificate = (number: string) => ask<Certificate>(undefined, 'GET', `certificates/${number}`)

test('roster, ticket and certificate keep the name of the sign-up when the profile gets another', async () => {
  await rename('李四')
  expect((await onRoster()).name).toBe('王小明')
  expect((await ownEnrollment()).name).toBe('王小明')
  const number = await certified()
  await rename('赵六')
  expect((await certificate(number)).name).toBe('王**')
})

test('a certificate says what the training was when it was issued', async () => {
  const number = await certified()
  await ask(organiser, 'PUT', `staff/trainings/${id}`, aForm({ title: '另一门课', version: 1 }))
  expect((await certificate(number)).title).toBe('专利检索入门')
})

test('a name is corrected by the organiser, with a reason that the holder is told', async () => {
  const number = await certified()
  await rename('李晓明') // does not matter
  const { status, body } = await correct()
  expect(status).toBe(200)
  const corrections = [
    { at: server.now().toISOString(), from: '王小明', to: '王晓明', reason: '证件上是“晓”' },
  ]
  expect(body).toMatchObject({ name: '王晓明', nameCorrections: corrections })
  expect(await ownEnrollment()).toMatchObject({ name: '王晓明', nameCorrections: corrections })
  expect((await certificate(number)).name).toBe('王**')
  expect(
    await server.db`
      select words from messages where citizen_id = ${holder.id} and kind = 'name_corrected'`,
  ).toEqual([{ words: '证件上是“晓”' }])
  expect(
    await server.db`
      select role, institution, staff_id from accesses
       where citizen_id = ${holder.id} and what = 'name_correction'`,
  ).toEqual([{ role: 'organiser', institution: 'OL101', staffId: organiser.id }])
})

test('a correction that is sent twice is one; a second one is added to the first', async () => {
  const key = newId(server.now())
  await Promise.all([correct({}, key), correct({}, key)])
  await correct({ name: '王笑明', reason: '又改' })
  expect((await ownEnrollment()).nameCorrections?.map(({ from, to }) => [from, to])).toEqual([
    ['王小明', '王晓明'],
    ['王晓明', '王笑明'],
  ])
})

test('the name of a visitor without an account is corrected as well; of a deleted account none is added', async () => {
  const gone = await enroll(server, id, undefined)
  expect((await correct({ no: gone })).status).toBe(409)
  await server.db`update enrollments set guest = '陈七', walk_in = true where training_id = ${id} and no = ${gone}`
  expect((await correct({ no: gone, name: '陈柒' })).body.name).toBe('陈柒')
  expect((await correct({ no: 99 })).status).toBe(404)
})

test('whoever withdraws consent is nameless on the roster, and no name is added to it', async () => {
  await correct()
  await ask(holder, 'DELETE', 'me/consent')
  expect(await onRoster()).not.toHaveProperty('name')
  expect((await onRoster()).nameCorrections).toEqual([
    { at: server.now().toISOString(), reason: '' },
  ])
  expect((await correct()).status).toBe(409)
})
