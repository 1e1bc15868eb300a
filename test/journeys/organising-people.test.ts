import { uuidV7 } from '@/contract/uuid.rules'
import { useEnrollments } from '@/features/enrollments/enrollments.store'
import { useAppeals } from '@/features/organising/appeals.store'
import { emptyDraft, formOf, type TrainingDraft } from '@/features/organising/draft.model'
import { useDrafts } from '@/features/organising/drafts.store'
import { useLecturers } from '@/features/organising/lecturers.store'
import { useMembers } from '@/features/organising/members.store'
import { useOrganised } from '@/features/organising/organised.store'
import { planItems, planRows } from '@/features/organising/plan.model'
import { planKey, usePlans } from '@/features/organising/plans.store'
import type { Remote } from '@/shared/lib/remote'
import type { Person } from '../support/people'
import { phone } from '../support/phone'
import { startReferenceServer, type ReferenceServer } from '../support/reference-server'
import { heldBy } from '../support/staffed-phone'

const morning = '2026-12-02T09:00:00+08:00'
let server: ReferenceServer
let organiser: Person
let clock: jest.SpyInstance

beforeAll(async () => {
  server = await startReferenceServer()
  organiser = await server.person({ name: '组织者', as: [['organiser', 'OL101']] })
})
beforeEach(() => {
  phone.reset()
  server.setNow(morning)
  clock = jest.spyOn(Date, 'now').mockImplementation(() => server.now().valueOf())
  server.connect()
  heldBy(organiser)
})
afterEach(() => clock.mockRestore())
afterAll(() => server.close())

const organised = useOrganised.getState()

function valueOf<T>(remote: Remote<T>): T {
  if (remote.kind !== 'ready') throw new Error(JSON.stringify(remote))
  return remote.value
}

const aDraft = (change: Partial<TrainingDraft> = {}): TrainingDraft => ({
  ...emptyDraft('OL101'),
  title: '专利检索入门',
  level: 'basic',
  parts: [{ day: '2026-12-15', from: '09:30', until: '11:30' }],
  closes: { day: '2026-12-14', time: '18:00' },
  cancel: { day: '2026-12-14', time: '18:00' },
  seats: { onsite: { capacity: '1', waitlist: '5' } },
  ...change,
})

const newId = () => uuidV7(server.now().valueOf())

/** A training that everybody sees. */
async function published(change: Partial<TrainingDraft> = {}) {
  const id = newId()
  valueOf(await organised.save(id, formOf(aDraft(change))))
  valueOf(await organised.publish(id))
  return id
}

async function citizen(name: string, training: string) {
  const person = await server.person({ name })
  heldBy(person)
  const answer = valueOf(await useEnrollments.getState().signUp(training, { way: 'onsite' }))
  heldBy(organiser)
  return { person, standing: answer.standing.kind }
}

test('a lecturer is added to the pool and chosen, and what is typed is gone once it is saved', async () => {
  const { load, keep, save } = useLecturers.getState()
  await load()
  const id = newId()
  const one = { id, base: 'OL101', name: '李老师', title: '律师', topics: [], consented: false }
  keep({ ...one, bio: '' })
  valueOf(await save(one))
  expect(useLecturers.getState().draft).toBeUndefined()
  expect(valueOf(useLecturers.getState().list)).toContainEqual(one)
  const training = await published({ lecturers: [id] })
  await organised.open(training)
  expect(valueOf(useOrganised.getState().training).lecturers).toEqual([id])
})

test('a base says what it means to hold in a year, and everybody can read it', async () => {
  await organised.loadTopics()
  const [topic] = useOrganised.getState().topics
  const { load, type, save } = usePlans.getState()
  await load(2027)
  type('OL101', 2027, { [topic!]: '4' })
  const typed = usePlans.getState().typed[planKey('OL101', 2027)]!
  const items = planItems(planRows([topic!], undefined, typed))
  valueOf(await save({ base: 'OL101', year: 2027, items }))
  expect(usePlans.getState().typed).toEqual({})
  heldBy(undefined)
  await load(2027)
  expect(valueOf(usePlans.getState().plans)).toMatchObject([
    { base: 'OL101', items: [{ topic, planned: 4 }] },
  ])
})

test('a supervisor invites an organiser with a code that serves once, and ends it again', async () => {
  heldBy(await server.person({ name: '管理员', as: [['supervisor', 'city']] }))
  const { invite, load, end } = useMembers.getState()
  const [one, same] = await Promise.all([
    invite('organiser', 'OL103'),
    invite('organiser', 'OL103'),
  ])
  expect(same).toBe(one)
  const { code } = valueOf(one)
  const newcomer = await server.person({ name: '新来的' })
  const accept = () =>
    server.app.inject({
      method: 'POST',
      url: '/api/me/memberships',
      headers: newcomer.headers,
      payload: { code },
    })
  const accepted = await accept()
  expect([accepted.statusCode, accepted.json()]).toMatchObject([
    200,
    { memberships: [{ role: 'organiser', institution: 'OL103' }] },
  ])
  await load()
  const member = valueOf(useMembers.getState().list).find(({ name }) => name === '新来的')!
  const left = valueOf(await end(member.id))
  expect(left.map(({ name }) => name)).not.toContain('新来的')
})

test('who was counted as absent and says why is forgiven, and the next is upheld', async () => {
  const id = await published({ seats: { onsite: { capacity: '2', waitlist: '0' } } })
  await citizen('王小明', id)
  await citizen('李娜', id)
  await server.db`
    update enrollments set no_show = 'appealed', no_show_at = ${server.now().toISOString()},
           appeal = '路上出了事故', appealed_at = ${server.now().toISOString()}
     where training_id = ${id}`
  const { load, decide } = useAppeals.getState()
  await load()
  const [first, second] = valueOf(useAppeals.getState().list)
  expect(first).toMatchObject({ name: '王小明', words: '路上出了事故' })
  valueOf(await decide(first!, true))
  expect(valueOf(await decide(second!, false))).toEqual([])
  const rows = await server.db`
    select no_show from enrollments where training_id = ${id} order by no`
  expect(rows.map(({ noShow }) => noShow as string)).toEqual(['forgiven', 'upheld'])
})

test('what is typed is there again after the phone was switched off, for whoever typed it', async () => {
  const { keep, drop } = useDrafts.getState()
  keep({ owner: organiser.id, id: 'a', draft: aDraft({ title: '写了一半' }) })
  keep({ owner: 'somebody else', id: 'a', draft: aDraft() })
  const stored = phone.stored.get('training-drafts')
  useDrafts.setState({ drafts: [] })
  phone.stored.set('training-drafts', stored)
  await useDrafts.persist.rehydrate()
  const mine = useDrafts.getState().drafts.filter(({ owner }) => owner === organiser.id)
  expect(mine).toMatchObject([{ id: 'a', draft: { title: '写了一半' } }])
  drop(organiser.id, 'a')
  expect(useDrafts.getState().drafts).toHaveLength(1)
})

test('feedback is read as a count until five have given it', async () => {
  const id = await published()
  await organised.open(id)
  await organised.loadFeedback(id)
  expect(valueOf(useOrganised.getState().feedback)).toEqual({ count: 0, words: [] })
})
