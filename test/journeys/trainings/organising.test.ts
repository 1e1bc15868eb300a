import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import {
  copyDraft,
  toDraft,
  toTrainingForm,
  type TrainingDraft,
} from '@/features/trainings/organising/editor/draft.model'
import { useMessages } from '@/features/messages/list/messages.store'
import { useOrganisedTrainings } from '@/features/trainings/organising/organised-trainings.store'
import { useRosters } from '@/features/trainings/organising/roster/rosters.store'
import { aDraft, organiserDesk, valueOf } from '../../support/organiser-desk'
import { signInAs } from '../../support/staffed-phone'

const desk = organiserDesk()
const organised = useOrganisedTrainings.getState()

async function edit(id: string, change: (draft: TrainingDraft) => Partial<TrainingDraft>) {
  await organised.open(id)
  const draft = toDraft(valueOf(useOrganisedTrainings.getState().training))
  return organised.save(id, toTrainingForm({ ...draft, ...change(draft) }))
}
const seats = (capacity: string) => () => ({ seats: { onsite: { capacity, waitlist: '5' } } })

test('a training is saved, published and found; more seats are offered to who waits', async () => {
  const id = await desk.published()
  expect((await desk.signedUp('王小明', id)).standing).toBe('enrolled')
  const second = await desk.signedUp('李娜', id)
  expect(second.standing).toBe('waitlisted')
  valueOf(await edit(id, seats('2')))
  signInAs(second.person)
  const { standing } = valueOf(await useEnrollments.getState().loadOne(id))!
  expect(standing.kind).toBe('offered')
})

test('fewer seats than people who have one are refused with their number', async () => {
  const id = await desk.published({ seats: { onsite: { capacity: '3', waitlist: '5' } } })
  await desk.signedUp('甲', id)
  await desk.signedUp('乙', id)
  const answer = await edit(id, seats('1'))
  expect(answer).toMatchObject({
    kind: 'failed',
    failure: { code: 'below_enrolled', count: 2 },
  })
  expect((await edit(id, seats('2'))).kind).toBe('ready')
})

test('pressed twice, or once more after a lost answer, one training comes of it', async () => {
  const id = desk.newId()
  const form = toTrainingForm(aDraft({ title: '只此一场' }))
  const [first, second] = await Promise.all([organised.save(id, form), organised.save(id, form)])
  expect(second).toBe(first)
  expect((await organised.save(id, form)).kind).toBe('ready')
  await organised.load()
  const list = valueOf(useOrganisedTrainings.getState().list)
  expect(list.filter(({ title }) => title === '只此一场')).toHaveLength(1)
})

test('who was slower is told, loses nothing, and can save over what the other saved', async () => {
  const id = await desk.published()
  await organised.open(id)
  const draft = toDraft(valueOf(useOrganisedTrainings.getState().training))
  valueOf(await edit(id, () => ({ place: '301 教室' })))
  const mine = { ...draft, place: '205 教室' }
  const answer = await organised.save(id, toTrainingForm(mine))
  expect(answer).toMatchObject({ kind: 'failed', failure: { code: 'conflict' } })
  await organised.open(id)
  const { version } = valueOf(useOrganisedTrainings.getState().training)
  expect(version).toBeGreaterThan(draft.version)
  expect(valueOf(await organised.save(id, toTrainingForm({ ...mine, version }))).place).toBe(
    '205 教室',
  )
})

test('a copy is a new draft on other days', async () => {
  const id = await desk.published({ title: '年年都办' })
  await organised.open(id)
  const copy = copyDraft(valueOf(useOrganisedTrainings.getState().training))
  const parts = copy.parts.map((part) => ({ ...part, day: '2026-12-22' }))
  const on = (day: string, { time }: { time: string }) => ({ day, time })
  const draft = {
    ...copy,
    parts,
    closes: on('2026-12-21', copy.closes),
    cancel: on('2026-12-21', copy.cancel),
  }
  const made = valueOf(await organised.save(desk.newId(), toTrainingForm(draft)))
  expect(made).toMatchObject({ title: '年年都办', state: 'draft' })
})

test('sign-up is stopped and opened again; called off, everybody is told why', async () => {
  const titleEn = 'Patent searching'
  const id = await desk.published({ titleEn })
  const { person } = await desk.signedUp('王小明', id)
  expect(valueOf(await organised.close(id)).state).toBe('closed')
  expect(valueOf(await organised.publish(id)).state).toBe('published')
  const off = valueOf(await organised.callOff(id, '讲师生病'))
  expect(off).toMatchObject({ state: 'called_off', reason: '讲师生病' })
  signInAs(person)
  await useMessages.getState().load()
  expect(valueOf(useMessages.getState().list)).toContainEqual(
    expect.objectContaining({
      kind: 'called_off',
      words: '讲师生病',
      training: expect.objectContaining({ id, titleEn }) as object,
    }),
  )
})

test('who reads a roster, and who takes it away as a file, is on record for those who stand in it', async () => {
  const id = await desk.published()
  const { person } = await desk.signedUp('王小明', id)
  await useRosters.getState().load(id)
  const roster = valueOf(useRosters.getState().rosters[id]!)
  expect(roster.entries).toMatchObject([{ name: '王小明', status: 'enrolled' }])
  const file = valueOf(await useRosters.getState().exportFile(id))
  expect(file.csv).toContain('培训主办人员')
  expect(file.csv).toContain('王小明')
  const read = await desk.server.db`
    select what from accesses where citizen_id = ${person.id} order by at`
  expect(read.map(({ what }) => what as string)).toEqual(
    expect.arrayContaining(['roster', 'export']),
  )
})

test('a stranger reads no roster, and sees no training of another base', async () => {
  const id = await desk.published()
  signInAs(await desk.server.person({ name: '路人' }))
  await useRosters.getState().load(id)
  expect(useRosters.getState().rosters[id]).toMatchObject({ failure: { code: 'forbidden' } })
  signInAs(await desk.server.person({ name: '别家', as: [['organiser', 'OL102']] }))
  expect(await organised.publish(id)).toMatchObject({ failure: { code: 'forbidden' } })
})
