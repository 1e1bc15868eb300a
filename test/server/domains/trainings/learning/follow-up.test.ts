import type { FeedbackSummary, Appeal } from '@/contract/trainings/staff.schema'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { newId } from '../../../../../server/infra/db/uuid'
import { publishTraining, enroll, staffRequests } from '../../../../support/organising'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

let server: ReferenceServer
let organiser: Person
let here: Person
let away: Person
let id: string

const settled = '2026-12-12T17:00:00+08:00'

beforeAll(async () => {
  server = await startReferenceServer()
  organiser = await server.person({ name: '组织者', as: [['organiser', 'OL101']] })
})
beforeEach(async () => {
  server.setNow('2026-12-02T14:20:00+08:00')
  const seats = [{ way: 'onsite' as const, capacity: 20, waitlist: 9 }]
  id = await publishTraining(server, organiser, { seats })
  here = await attendee()
  away = await server.person({ name: '韩梅梅' })
  await enroll(server, id, away)
  server.setNow(settled)
  await server.runJobs()
})
afterAll(() => server.close())

/** Somebody who had a seat and was there. */
async function attendee() {
  const person = await server.person({ name: '王小明' })
  const no = await enroll(server, id, person)
  const at = server.now().toISOString()
  await server.db`
    insert into check_ins ${server.db({
      training_id: id,
      way: 'onsite',
      no,
      part: 0,
      at,
      key: newId(server.now()),
      by_staff: organiser.id,
    })}`
  return person
}

/** Ninety days later; everybody has been here in the meantime, so they are still signed in. */
async function inSpring() {
  server.setNow('2027-03-13T09:00:00+08:00')
  await server.db`update sessions set until = '2027-04-01T00:00:00Z'`
}

const scores = { content: 5, lecturer: 4, organisation: 3 }
const tell = (person: Person | undefined, what: 'feedback' | 'use' | 'appeal', body: object) =>
  staffRequests(server)<Enrollment>(person, 'PUT', `trainings/${id}/enrollment/${what}`, body)
const summary = async () =>
  (await staffRequests(server)<FeedbackSummary>(organiser, 'GET', `staff/trainings/${id}/feedback`))
    .body

test('who was there says once what they thought; a retry or a second thought changes nothing', async () => {
  const first = await tell(here, 'feedback', { ...scores, words: '很好' })
  expect([first.status, first.body.feedback]).toEqual([200, 'given'])
  const again = await tell(here, 'feedback', { ...scores, content: 1 })
  expect([again.status, again.body.feedback]).toEqual([200, 'given'])
  const rows = await server.db`select content, words from feedback where training_id = ${id}`
  expect(rows).toEqual([{ content: 5, words: '很好' }])
})

test('who was not there, had no seat, or comes too early or too late, says nothing', async () => {
  const stranger = await server.person()
  expect((await tell(away, 'feedback', scores)).body).toEqual({ code: 'too_late' })
  expect((await tell(stranger, 'feedback', scores)).body).toEqual({ code: 'not_found' })
  expect((await tell(undefined, 'feedback', scores)).body).toEqual({ code: 'signed_out' })
  expect((await tell(here, 'feedback', { ...scores, content: 6 })).body).toEqual({
    code: 'invalid',
    field: 'content',
  })
  expect((await tell(here, 'use', { used: 'yes' })).body).toEqual({ code: 'too_late' })
  await inSpring()
  expect((await tell(here, 'feedback', scores)).body).toEqual({ code: 'too_late' })
  expect((await tell(here, 'use', { used: 'partly' })).body.usedIt).toBe('given')
})

test('an organiser reads nothing of fewer than five', async () => {
  const more = [here, await attendee(), await attendee(), await attendee()]
  for (const person of more) await tell(person, 'feedback', { ...scores, words: '秘密' })
  expect(await summary()).toEqual({ count: 4, words: [] })
  await tell(await attendee(), 'feedback', { content: 1, lecturer: 1, organisation: 1 })
  expect(await summary()).toEqual({
    count: 5,
    content: [1, 0, 0, 0, 4],
    lecturer: [1, 0, 0, 4, 0],
    organisation: [1, 0, 4, 0, 0],
    words: ['秘密', '秘密', '秘密', '秘密'],
  })
  await inSpring()
  for (const person of more) await tell(person, 'use', { used: 'yes' })
  expect(await summary()).not.toHaveProperty('used')
})

const appeals = (who: Person | undefined) =>
  staffRequests(server)<Appeal[]>(who, 'GET', 'staff/appeals')
const decide = (forgive: boolean, who = organiser) =>
  staffRequests(server)<Appeal[]>(who, 'POST', `staff/trainings/${id}/appeal-decision`, {
    way: 'onsite',
    no: 2,
    forgive,
  })
const own = (body: Appeal[]) => body.filter(({ training }) => training.id === id)
const letters = async () =>
  (
    await server.db`
    select from messages where citizen_id = ${away.id} and kind = 'appeal_decided'`
  ).length

test.each([
  [true, 'forgiven'],
  [false, 'upheld'],
])('who did not come says why, and is answered once: forgiven: %s', async (forgive, noShow) => {
  const appeal = await tell(away, 'appeal', { words: '地铁停运' })
  expect(appeal.body.noShow).toBe('appealed')
  await tell(away, 'appeal', { words: '另一个理由' })
  expect(own((await appeals(organiser)).body)).toEqual([
    {
      training: {
        id,
        title: '专利检索入门',
        startsAt: '2026-12-12T05:30:00.000Z',
        base: 'OL101',
      },
      way: 'onsite',
      no: 2,
      name: '韩梅梅',
      words: '地铁停运',
      at: '2026-12-12T09:00:00.000Z',
    },
  ])
  expect(own((await decide(forgive)).body)).toEqual([])
  expect((await decide(forgive)).status).toBe(200) // the answer was lost
  expect((await decide(!forgive)).body).toEqual({ code: 'conflict' })
  const again = await tell(away, 'appeal', { words: '再来一次' })
  expect([again.body.noShow, await letters()]).toEqual([noShow, 1])
})

test('who did not come is heard by those of the base only, and sees who read it', async () => {
  await tell(away, 'appeal', { words: '生病' })
  const other = await server.person({ as: [['organiser', 'OL102']] })
  expect((await appeals(other)).body).toEqual([])
  expect((await appeals(here)).status).toBe(403)
  expect((await decide(true, other)).status).toBe(403)
  const read = () => server.db`
    select role, what from accesses where citizen_id = ${away.id} and training_id = ${id}`
  expect(await read()).toEqual([])
  await appeals(organiser)
  expect(await read()).toEqual([{ role: 'organiser', what: 'appeal' }])
})

test('who did not come has something to appeal against, or hears that there is nothing', async () => {
  expect((await tell(here, 'appeal', { words: '我来了' })).body).toEqual({ code: 'conflict' })
  expect((await decide(true)).body).toEqual({ code: 'conflict' }) // nobody asked
})
