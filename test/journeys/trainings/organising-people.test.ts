import { useAppeals } from '@/features/trainings/organising/people/appeals.store'
import { useDrafts } from '@/features/trainings/organising/editor/drafts.store'
import { useLecturers } from '@/features/trainings/organising/people/lecturers.store'
import { useMembers } from '@/features/trainings/organising/people/members.store'
import { useOrganisedTrainings } from '@/features/trainings/organising/organised-trainings.store'
import { plannedItems, planFormRows } from '@/features/trainings/organising/plans/plan.model'
import { planKey, usePlans } from '@/features/trainings/organising/plans/plans.store'
import { aDraft, organiserDesk, valueOf } from '../../support/organiser-desk'
import { phone } from '../../support/phone'
import { signInAs } from '../../support/staffed-phone'

const desk = organiserDesk()
const organised = useOrganisedTrainings.getState()

test('a lecturer is added to the pool and chosen, and what is typed is gone once it is saved', async () => {
  const { load, saveDraft, save } = useLecturers.getState()
  await load()
  const id = desk.newId()
  const lecturer = {
    id,
    base: 'OL101',
    name: '李老师',
    title: '律师',
    topics: [],
    consented: false,
  }
  saveDraft({ ...lecturer, bio: '' })
  valueOf(await save(lecturer))
  expect(useLecturers.getState().draft).toBeUndefined()
  expect(valueOf(useLecturers.getState().list)).toContainEqual(lecturer)
  const training = await desk.published({ lecturers: [id] })
  await organised.open(training)
  expect(valueOf(useOrganisedTrainings.getState().training).lecturers).toEqual([id])
})

test('a base says what it means to hold in a year, and everybody can read it', async () => {
  await organised.loadTopics()
  const [topic] = useOrganisedTrainings.getState().topics
  const { load, type, save } = usePlans.getState()
  await load(2027)
  type('OL101', 2027, { [topic!]: '4' })
  const typed = usePlans.getState().typed[planKey('OL101', 2027)]!
  const items = plannedItems(planFormRows([topic!], undefined, typed))
  valueOf(await save({ base: 'OL101', year: 2027, items }))
  expect(usePlans.getState().typed).toEqual({})
  signInAs(undefined)
  await load(2027)
  expect(valueOf(usePlans.getState().plans)).toMatchObject([
    { base: 'OL101', items: [{ topic, planned: 4 }] },
  ])
})

test('a supervisor invites an organiser with a code that serves once, and ends it again', async () => {
  signInAs(await desk.server.person({ name: '管理员', as: [['supervisor', 'city']] }))
  const { invite, load, end } = useMembers.getState()
  const [invitation, same] = await Promise.all([
    invite('organiser', 'OL103'),
    invite('organiser', 'OL103'),
  ])
  expect(same).toBe(invitation)
  const { code } = valueOf(invitation)
  const newcomer = await desk.server.person({ name: '新来的' })
  const accept = () =>
    desk.server.app.inject({
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
  const id = await desk.published({ seats: { onsite: { capacity: '2', waitlist: '0' } } })
  await desk.signedUp('王小明', id)
  await desk.signedUp('李娜', id)
  await desk.server.db`
    update enrollments set no_show = 'appealed', no_show_at = ${desk.server.now().toISOString()},
           appeal = '路上出了事故', appealed_at = ${desk.server.now().toISOString()}
     where training_id = ${id}`
  const { load, decide } = useAppeals.getState()
  await load()
  const [first, second] = valueOf(useAppeals.getState().list)
  expect(first).toMatchObject({ name: '王小明', words: '路上出了事故' })
  valueOf(await decide(first!, true))
  expect(valueOf(await decide(second!, false))).toEqual([])
  const rows = await desk.server.db`
    select no_show from enrollments where training_id = ${id} order by no`
  expect(rows.map(({ noShow }) => noShow as string)).toEqual(['forgiven', 'upheld'])
})

test('what is typed is there again after the phone was switched off, for whoever typed it', async () => {
  const { save, discard } = useDrafts.getState()
  save({ owner: desk.organiser.id, id: 'a', draft: aDraft({ title: '写了一半' }) })
  save({ owner: 'somebody else', id: 'a', draft: aDraft() })
  const stored = phone.stored.get('training-drafts')
  useDrafts.setState({ drafts: [] })
  phone.stored.set('training-drafts', stored)
  await useDrafts.persist.rehydrate()
  const mine = useDrafts.getState().drafts.filter(({ owner }) => owner === desk.organiser.id)
  expect(mine).toMatchObject([{ id: 'a', draft: { title: '写了一半' } }])
  discard(desk.organiser.id, 'a')
  expect(useDrafts.getState().drafts).toHaveLength(1)
})

test('feedback is read as a count until five have given it', async () => {
  const id = await desk.published()
  await organised.open(id)
  await organised.loadFeedback(id)
  expect(valueOf(useOrganisedTrainings.getState().feedback)).toEqual({ count: 0, words: [] })
})
