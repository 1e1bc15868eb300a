import type { StaffLecturer } from '@/contract/trainings/staff.schema'
import type { Training } from '@/contract/trainings/trainings.schema'
import { newId } from '../../../../../server/infra/db/uuid'
import { publishTraining, staffRequests } from '../../../../support/organising'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

let server: ReferenceServer
let organiser: Person
let other: Person

beforeAll(async () => {
  server = await startReferenceServer()
  organiser = await server.person({ name: '组织者', as: [['organiser', 'OL101']] })
  other = await server.person({ as: [['organiser', 'OL102']] })
})
afterAll(() => server.close())

const lecturer = (change: Partial<StaffLecturer> = {}) => ({
  base: 'OL101',
  name: '陈讲师',
  title: '教授',
  bio: '研究专利法。',
  topics: ['专利挖掘与布局'],
  consented: true,
  ...change,
})
const save = (id: string, body: object, who: Person | undefined = organiser) =>
  staffRequests(server)<StaffLecturer>(who, 'PUT', `staff/lecturers/${id}`, body)
const list = async (who: Person, base = '') =>
  (await staffRequests(server)<StaffLecturer[]>(who, 'GET', `staff/lecturers${base}`)).body

test('a lecturer is added once, changed by those of the base, and listed for them', async () => {
  const id = newId(server.now())
  await Promise.all([save(id, lecturer()), save(id, lecturer())])
  expect((await save(id, lecturer({ title: '副教授' }))).body).toMatchObject({
    id,
    title: '副教授',
  })
  expect(await list(organiser)).toEqual([{ id, ...lecturer({ title: '副教授' }) }])
  expect(await list(other)).toEqual([])
  expect((await save(id, lecturer(), other)).status).toBe(403)
  expect((await save(id, lecturer({ base: 'OL102' }), other)).status).toBe(403) // takes none away
  const { status } = await staffRequests(server)(other, 'GET', 'staff/lecturers?base=OL101')
  expect(status).toBe(403)
})

test('the public reads what a lecturer is only where they agreed to that', async () => {
  const [open, shy] = [newId(server.now()), newId(server.now())]
  await save(open, lecturer({ name: '甲' }))
  await save(shy, lecturer({ name: '乙', consented: false }))
  const id = await publishTraining(server, organiser, { lecturers: [shy, open] })
  const { body } = await staffRequests(server)<Training>(undefined, 'GET', `trainings/${id}`)
  expect(body.lecturers).toEqual([
    { id: shy, name: '乙', title: '' },
    { id: open, name: '甲', title: '教授', bio: '研究专利法。' },
  ])
})
