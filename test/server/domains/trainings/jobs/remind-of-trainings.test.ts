import type { TrainingForm } from '@/contract/trainings/trainings.schema'
import { aForm, publishTraining, enroll, staffRequests } from '../../../../support/organising'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

let server: ReferenceServer
let organiser: Person
let citizen: Person

beforeAll(async () => {
  server = await startReferenceServer()
  organiser = await server.person({ name: '组织者', as: [['organiser', 'OL101']] })
})
beforeEach(async () => {
  server.setNow('2026-12-02T14:20:00+08:00')
  citizen = await server.person()
})
afterEach(() => server.db`update trainings set state = 'called_off'`)
afterAll(() => server.close())

/** What somebody was reminded of: the earliest first. */
const told = async (person = citizen) =>
  (
    await server.db<{ kind: string }[]>`
      select kind from messages where citizen_id = ${person.id} and kind like 'reminder%'
       order by at, kind`
  ).map(({ kind }) => kind)

/** What they have been told after each of these moments. */
async function after(...moments: string[]) {
  const seen = []
  for (const moment of moments) {
    server.setNow(`${moment}+08:00`)
    await Promise.all([server.runJobs(), server.runJobs()])
    seen.push(await told())
  }
  return seen
}

async function seat(change: Partial<TrainingForm> = {}) {
  const id = await publishTraining(server, organiser, change)
  await enroll(server, id, citizen)
  return id
}

test('a day before and an hour before, each once, whatever runs at the same time', async () => {
  await seat()
  expect(
    await after(
      '2026-12-11T13:29:59',
      '2026-12-11T13:30:00',
      '2026-12-12T12:29:59',
      '2026-12-12T12:30:00',
    ),
  ).toEqual([[], ['reminder_day'], ['reminder_day'], ['reminder_day', 'reminder_hour']])
})

test.each([
  ['2026-12-12T11:29:59', ['reminder_day']],
  ['2026-12-12T11:30:00', []], // in two hours it is no news of tomorrow any more
  ['2026-12-12T13:29:59', ['reminder_hour']],
  ['2026-12-12T13:30:00', []],
  ['2026-12-13T09:00:00', []],
])('a server that was away until %s then says: %j', async (moment, kinds) => {
  await seat()
  const [seen] = await after(moment)
  expect(seen).toEqual(kinds)
})

test('who waits, gave the seat back, or asked for it within the day is not reminded of tomorrow', async () => {
  const id = await publishTraining(server, organiser)
  const [waits, gone, late] = [await server.person(), await server.person(), await server.person()]
  await enroll(server, id, waits, { status: 'waitlisted' })
  await enroll(server, id, gone, { status: 'cancelled' })
  server.setNow('2026-12-12T09:00:00+08:00')
  await enroll(server, id, late)
  await after('2026-12-12T09:01:00', '2026-12-12T12:45:00')
  expect([await told(waits), await told(gone), await told(late)]).toEqual([
    [],
    [],
    ['reminder_hour'],
  ])
})

test('what is put off is reminded of anew, by its new time', async () => {
  const id = await seat()
  await after('2026-12-11T13:30:00')
  const later = aForm({
    version: 1,
    parts: [{ startsAt: '2026-12-16T05:30:00Z', endsAt: '2026-12-16T08:30:00Z' }],
  })
  await staffRequests(server)(organiser, 'PUT', `staff/trainings/${id}`, later)
  expect(await after('2026-12-12T12:30:00', '2026-12-15T13:30:00', '2026-12-16T12:30:00')).toEqual([
    ['reminder_day'],
    ['reminder_day', 'reminder_day'],
    ['reminder_day', 'reminder_day', 'reminder_hour'],
  ])
})

test('of several parts each is reminded of in its hour, and one that stands alone the day before', async () => {
  const part = (date: string) => ({ startsAt: `${date}T05:30:00Z`, endsAt: `${date}T08:30:00Z` })
  await seat({ parts: ['2026-12-12', '2026-12-13', '2026-12-20'].map(part) })
  const moments = ['11T13:31', '12T12:31', '12T13:31', '13T12:31', '19T13:31', '20T12:31']
  const seen = await after(...moments.map((moment) => `2026-12-${moment}:00`))
  expect(seen.at(-1)).toEqual([
    'reminder_day',
    'reminder_hour',
    'reminder_hour',
    'reminder_day',
    'reminder_hour',
  ])
})

test('nobody is reminded of what is called off', async () => {
  const id = await seat()
  await staffRequests(server)(organiser, 'POST', `staff/trainings/${id}/calling-off`, {
    reason: '停电',
  })
  expect(await after('2026-12-11T13:30:00', '2026-12-12T12:30:00')).toEqual([[], []])
})
