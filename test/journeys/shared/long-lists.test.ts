import { api, type PagedRouteName } from '@/contract/api.schema'
import type { Failure } from '@/contract/shared/failure'
import { useConsultations } from '@/features/consultations/consultations.store'
import { useMessages } from '@/features/messages/list/messages.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useOwnData } from '@/features/people/own-data/own-data.store'
import { usePublicLog } from '@/features/ratings/public-log/public-log.store'
import { useRatings } from '@/features/ratings/rating/ratings.store'
import { useVisits } from '@/features/visits/citizen/list/visits.store'
import { setSession } from '@/platform/http'
import { eraseOwn } from '@/platform/storage'
import type { Remote } from '@/shared/lib/remote'
import { insertMany } from '../../../server/infra/db/insert-many'
import { longLists } from '../../server/infra/paging/long-lists'
import type { Person } from '../../support/people'
import { phone } from '../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'

let server: ReferenceServer
let citizen: Person

beforeAll(async () => {
  server = await startReferenceServer()
  setSession({ token: () => useIdentity.getState().token, signIn: async () => false })
})
afterAll(() => server.close())
beforeEach(async () => {
  phone.reset()
  server.connect()
  citizen = await server.person()
  useIdentity.setState({ token: citizen.token })
})
afterEach(async () => {
  eraseOwn()
  usePublicLog.setState({ anchors: { kind: 'idle' }, checks: {} })
  await server.db`truncate messages, accesses, consultations, visits, services_done, log_anchors cascade`
})

/** A list on the phone. */
interface Screen {
  list: () => Remote<object[]>
  load: () => Promise<void>
  loadMore: () => Promise<Failure | undefined>
}

const screens: Partial<Record<PagedRouteName, Screen>> = {
  listMessages: {
    list: () => useMessages.getState().list,
    load: () => useMessages.getState().load(),
    loadMore: () => useMessages.getState().loadMore(),
  },
  listAccesses: {
    list: () => useOwnData.getState().accesses,
    load: () => useOwnData.getState().loadAccesses(),
    loadMore: () => useOwnData.getState().loadMoreAccesses(),
  },
  listConsultations: {
    list: () => useConsultations.getState().list,
    load: () => useConsultations.getState().load(),
    loadMore: () => useConsultations.getState().loadMore(),
  },
  listVisits: {
    list: () => useVisits.getState().list,
    load: () => useVisits.getState().load(),
    loadMore: () => useVisits.getState().loadMore(),
  },
  listServicesDone: {
    list: () => useRatings.getState().list,
    load: () => useRatings.getState().load(),
    loadMore: () => useRatings.getState().loadMore(),
  },
  listAnchors: {
    list: () => usePublicLog.getState().anchors,
    load: () => usePublicLog.getState().load(),
    loadMore: () => usePublicLog.getState().loadMore(),
  },
}

async function store(name: PagedRouteName, count: number) {
  const tables = new Map<string, object[]>()
  for (let n = 0; n < count; n++)
    for (const { table, row } of longLists[name].rows(n, citizen.id))
      tables.set(table, [...(tables.get(table) ?? []), row])
  for (const [table, rows] of tables) await insertMany(server.db, table, rows)
}

const lengthOf = ({ list }: Screen) => {
  const remote = list()
  return remote.kind === 'ready' ? remote.value.length : remote.kind
}

describe.each(Object.entries(screens) as [PagedRouteName, Screen][])('%s', (name, screen) => {
  const size = api[name].pageSize

  test('a list that is longer than a page can be read to its end', async () => {
    await store(name, size + 30)
    await screen.load()
    expect(lengthOf(screen)).toBeLessThan(size + 30)
    expect(await screen.loadMore()).toBeUndefined()
    expect(lengthOf(screen)).toBe(size + 30)
    expect(screen.list()).not.toHaveProperty('next')
  })

  test('without a network the beginning stays, and the rest comes with the network', async () => {
    await store(name, size + 30)
    await screen.load()
    const before = lengthOf(screen)
    server.offline()
    expect(await screen.loadMore()).toEqual({ code: 'offline' })
    expect(lengthOf(screen)).toBe(before)
    server.connect()
    await screen.loadMore()
    expect(lengthOf(screen)).toBe(size + 30)
  })

  test('a list that was read to its end is still read to its end when the page is opened again', async () => {
    await store(name, size + 30)
    await screen.load()
    await screen.loadMore()
    await screen.load()
    expect(lengthOf(screen)).toBe(size + 30)
  })
})

test('the oldest day of a page is checked against the day before, which is on the next page', async () => {
  const size = api.listAnchors.pageSize
  await store('listAnchors', size + 1)
  await usePublicLog.getState().load()
  const { list } = screens.listAnchors!
  const remote = list()
  const days = remote.kind === 'ready' ? (remote.value as { day: string }[]) : []
  await usePublicLog.getState().check(days[size - 1]!.day)
  const check = usePublicLog.getState().checks[days[size - 1]!.day]
  // The stored days claim a hash that the day before does not have.
  expect(check).toMatchObject({ kind: 'ready', value: { kind: 'unlinked' } })
})
