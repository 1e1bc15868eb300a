import { consulting as consultingSettings } from '@/contract/consultations/consultations.settings'
import { limits } from '@/contract/people/limits.settings'
import { rating as ratingSettings } from '@/contract/ratings/ratings.settings'
import { maxSignUpsPerDay } from '@/contract/trainings/enrollments.rules'
import { visitSettings } from '@/contract/visits/visits.settings'
import { publishTraining, staffRequests } from '../../support/organising'
import type { Person } from '../../support/people'
import { ratingRequests } from '../../support/rating'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { visitRequests } from '../../support/visiting'

let server: ReferenceServer
let person: Person
beforeEach(async () => {
  server = await startReferenceServer()
  person = await server.person({ name: '周明' })
})
afterEach(() => server.close())

type Answer = { status: number; body: unknown }
const ask = (method: 'PUT' | 'POST' | 'DELETE', path: string, body?: object) =>
  staffRequests(server)(person, method, path, body)
const key = () => visitRequests(server).newId()

interface Repeated {
  /** Prepares, and returns what is then repeated. */
  start: () => Promise<() => Promise<Answer>>
  /** The most rows that repeating leaves. */
  most: number
  rows: () => Promise<{ length: number }>
  /** What the last one is told. */
  says: 'enough_today' | 'enough_visits' | 'done'
}

const repeated: Record<string, Repeated> = {
  'agreeing to pushes': {
    start: async () => () => ask('POST', 'me/push-consents', { key: key(), kinds: ['offer'] }),
    most: limits.unusedPushConsents,
    rows: async () => server.db`select from push_consents`,
    says: 'done',
  },
  'giving and withdrawing consent': {
    start: async () => async () => {
      await ask('DELETE', 'me/consent')
      await server.later(1, 'minute')
      return ask('PUT', 'me/profile', { name: '周明', consent: '2026-12' })
    },
    most: limits.consentsPerDay,
    rows: async () => server.db`select from consents where given`,
    says: 'enough_today',
  },
  'signing in': {
    start: async () => () => ask('POST', 'session', { person: person.id }),
    most: limits.sessions,
    rows: async () => server.db`select from sessions where citizen_id = ${person.id}`,
    says: 'done',
  },
  'booking and cancelling': {
    async start() {
      const use = visitRequests(server)
      const { id: window } = (await use.saveWindow(await use.staffAt())).body
      return async () => {
        const booked = await use.book(person, { window, startsAt: '2026-12-03T01:00:00.000Z' })
        if (booked.status === 200) await use.act(person, booked.body.id, { do: 'cancel' })
        return booked
      }
    },
    most: visitSettings.maxVisitsPerDay,
    rows: async () => server.db`select from visits`,
    says: 'enough_today',
  },
  'moving an appointment to and fro': {
    async start() {
      const use = visitRequests(server)
      const { id: window } = (await use.saveWindow(await use.staffAt())).body
      const times = ['2026-12-03T01:00:00.000Z', '2026-12-03T02:00:00.000Z']
      const { id } = (await use.book(person, { window, startsAt: times[0]! })).body
      return async () => {
        times.reverse()
        return use.act(person, id, { do: 'change', window, startsAt: times[0]! })
      }
    },
    most: visitSettings.maxMovesPerDay,
    rows: async () => server.db`select from visit_acts`,
    says: 'enough_today',
  },
  'taking numbers and giving them up': {
    async start() {
      const use = visitRequests(server)
      const clerk = await use.staffAt()
      await use.saveWindow(clerk)
      await use.work(clerk, { do: 'open' })
      return async () => {
        const taken = await use.takeNumber(person)
        if (taken.status === 200) await use.act(person, taken.body.id, { do: 'cancel' })
        return taken
      }
    },
    most: visitSettings.maxQueueNumbersPerDay,
    rows: async () => server.db`select from visits`,
    says: 'enough_visits',
  },
  'signing up and giving up': {
    async start() {
      const organiser = await server.person({ name: '李敏', as: [['organiser', 'OL101']] })
      const path = `trainings/${await publishTraining(server, organiser)}/enrollment`
      return async () => {
        const answer = await ask('POST', path, { way: 'onsite', key: key() })
        await ask('DELETE', path)
        return answer
      }
    },
    most: maxSignUpsPerDay,
    rows: async () => server.db`select from enrollments`,
    says: 'enough_today',
  },
  'changing a rating': {
    async start() {
      const use = ratingRequests(server)
      const service = await use.served(person)
      let version = 0
      return async () => {
        const answer = await use.rate(person, service, { version })
        if (answer.status === 200) version++
        return answer
      }
    },
    most: ratingSettings.versions,
    rows: async () => server.db`select from log_entries`,
    says: 'enough_today',
  },
  'wishing for a topic and taking it back': {
    async start() {
      const [topic] = await server.db<{ title: string }[]>`select title from topics limit 1`
      let on = false
      return () => ask('PUT', 'topics/votes', { topic: topic!.title, on: (on = !on) })
    },
    most: 1,
    rows: async () => server.db`select from votes`,
    says: 'done',
  },
  'saving a profile': {
    start: async () => () => ask('PUT', 'me/profile', { name: '周明', consent: '2026-12' }),
    most: 1,
    rows: async () => server.db`select from profiles union all select from consents`,
    says: 'done',
  },
}

test.each(Object.entries(repeated))('%s again and again has an end', async (_, operation) => {
  const again = await operation.start()
  let answer = await again()
  expect(answer.status).toBe(200)
  for (let n = 0; n < operation.most + 2; n++) answer = await again()
  expect((await operation.rows()).length).toBeLessThanOrEqual(operation.most)
  if (operation.says === 'done') expect(answer.status).toBe(200)
  else expect(answer.body).toMatchObject({ code: operation.says })
})

/** Those whose limit counts what was done within a day. */
const perDay = Object.entries(repeated).filter(
  ([name, { says }]) => says === 'enough_today' && name !== 'changing a rating',
)

test.each(perDay)(
  'once a clock that was ahead is put right, %s is possible again',
  async (_, { start, most }) => {
    const again = await start()
    await server.later(12, 'hour')
    for (let count = 0; count < most; count++) await again()
    expect((await again()).body).toMatchObject({ code: 'enough_today' })
    await server.later(-12, 'hour')
    expect((await again()).status).toBe(200)
  },
)

test('without a sign-in, an answer is counted as helpful only so often a day', async () => {
  const helped = () => ask('PUT', `answers/FQ001/helped/${key()}`)
  expect((await helped()).status).toBe(200)
  const at = server.now().toISOString()
  await server.db`
    insert into helped (entry, key, at)
    select 'FQ001', gen_random_uuid(), ${at} from generate_series(2, ${consultingSettings.maxHelpedPerDay}::int)`
  expect((await helped()).status).toBe(200)
  expect(await server.db`select from helped`).toHaveLength(consultingSettings.maxHelpedPerDay)
  await server.later(1, 'day')
  await helped()
  expect(await server.db`select from helped`).toHaveLength(consultingSettings.maxHelpedPerDay + 1)
})

test('consent can be withdrawn however often it was given', async () => {
  const again = await repeated['giving and withdrawing consent']!.start()
  for (let n = 0; n <= limits.consentsPerDay; n++) await again()
  expect((await ask('DELETE', 'me/consent')).status).toBe(200)
  await server.later(1, 'day')
  expect((await again()).status).toBe(200)
})
