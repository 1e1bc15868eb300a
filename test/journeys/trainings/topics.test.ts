import { usePlans } from '@/features/trainings/learning/plans/plans.store'
import { useTopics } from '@/features/trainings/learning/topics/topics.store'
import { setSession } from '@/platform/http'
import { eraseOwn } from '@/platform/storage'
import { staffRequests } from '../../support/organising'
import type { Person } from '../../support/people'
import { phone } from '../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'

let server: ReferenceServer
let organiser: Person
/** Who holds the phone; undefined: nobody the server knows. */
let holder: Person | undefined
let requests: string[]

beforeEach(async () => {
  server = await startReferenceServer()
  organiser = await server.person({ name: '组织者', as: [['organiser', 'OL101']] })
  holder = await server.person({ name: '王小明' })
  phone.reset()
  requests = []
  server.connect({ onRequest: ({ method, url }) => requests.push(`${method} ${url}`) })
  setSession({ token: () => holder?.token, signIn: async () => false })
  eraseOwn()
})
afterEach(() => server.close())

describe('wishes', () => {
  const topics = () => {
    const state = useTopics.getState().topics
    return state.kind === 'ready' ? state.value : []
  }

  test('25 topics can be wished for, several at once, and taken back', async () => {
    await useTopics.getState().load()
    expect(topics()).toHaveLength(25)
    const [first, second] = topics().map(({ title }) => title) as [string, string]
    await useTopics.getState().vote(first, true)
    await useTopics.getState().vote(second, true)
    await useTopics.getState().vote(second, false)
    expect(topics().filter(({ mine }) => mine)).toMatchObject([{ title: first, votes: 1 }])
  })

  test('a wish counts once, however often it is sent', async () => {
    await useTopics.getState().load()
    const { title } = topics()[0]!
    await Promise.all([0, 1].map(() => useTopics.getState().vote(title, true)))
    await useTopics.getState().vote(title, true)
    expect(topics()[0]).toMatchObject({ votes: 1, mine: true })
  })

  test('they keep their order, whatever is wished for most', async () => {
    await useTopics.getState().load()
    const before = topics().map(({ title }) => title)
    await useTopics.getState().vote(before.at(-1)!, true)
    expect(topics().map(({ title }) => title)).toEqual(before)
  })

  test('whoever is not signed in sees them, and whose they were leaves with them', async () => {
    await useTopics.getState().load()
    await useTopics.getState().vote(topics()[0]!.title, true)
    eraseOwn()
    expect(topics().filter(({ mine }) => mine)).toEqual([])
    holder = undefined
    await useTopics.getState().load()
    expect(topics()[0]).toMatchObject({ votes: 1, mine: false })
  })

  test('one that does not arrive says why, and changes nothing', async () => {
    await useTopics.getState().load()
    server.offline()
    await useTopics.getState().vote(topics()[0]!.title, true)
    expect(useTopics.getState().failure).toEqual({ code: 'offline' })
    expect(topics()[0]).toMatchObject({ votes: 0, mine: false })
  })
})

test('what a base planned for a year stands beside what it held, for everybody', async () => {
  await useTopics.getState().load()
  const { topics } = useTopics.getState()
  if (topics.kind !== 'ready') throw new Error('no topics')
  const { title: topic } = topics.value[0]!
  await staffRequests(server)(organiser, 'PUT', 'staff/plans/OL101/2026', {
    items: [{ topic, planned: 4 }],
  })
  holder = undefined
  await usePlans.getState().load(2026)
  expect(usePlans.getState().plans).toMatchObject({
    kind: 'ready',
    value: [{ base: 'OL101', year: 2026, items: [{ topic, planned: 4, held: 0 }] }],
  })
})

test('of two years asked for one after the other, the one that is looked at stays', async () => {
  const { load } = usePlans.getState()
  await Promise.all([load(2025), load(2026)])
  expect(usePlans.getState().year).toBe(2026)
  expect(requests.filter((request) => request.includes('plans'))).toHaveLength(2)
})
