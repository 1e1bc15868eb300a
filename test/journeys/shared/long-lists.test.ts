import { api, type PagedRouteName } from '@/contract/api.schema'
import type { Failure } from '@/contract/shared/failure'
import { useConsultations } from '@/features/consultations/consultations.store'
import { useCaseList } from '@/features/consultations/staff/case-list/case-list.store'
import {
  filteredKey,
  useFilteredCases,
} from '@/features/consultations/staff/case-list/filtered-cases.store'
import { useMessages } from '@/features/messages/list/messages.store'
import { useEverydayWords } from '@/features/facts/everyday/everyday-words.store'
import { useFactReports } from '@/features/facts/reports/fact-reports.store'
import { useGuideEdits, waitingGuides } from '@/features/services/editing/guide-edits.store'
import { useOutletEdits, waiting } from '@/features/outlets/editing/outlet-edits.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useOwnData } from '@/features/people/own-data/own-data.store'
import { usePublicLog } from '@/features/ratings/public-log/public-log.store'
import { useOversight } from '@/features/ratings/oversight/oversight.store'
import { useRatings } from '@/features/ratings/rating/ratings.store'
import { useStaffRectifications } from '@/features/ratings/rectifications/staff/staff-rectifications.store'
import { useOrganisedTrainings } from '@/features/trainings/organising/organised-trainings.store'
import { useVisits } from '@/features/visits/citizen/list/visits.store'
import { setSession } from '@/platform/http'
import { eraseOwn } from '@/platform/storage'
import { idle, type Remote } from '@/shared/lib/remote'
import { insertMany } from '../../../server/infra/db/insert-many'
import { longLists } from '../../server/infra/paging/long-lists'
import { outlet } from '../../server/infra/paging/stored-rows'
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
  citizen = await server.person({ as: [['supervisor', 'city']] })
  useIdentity.setState({ token: citizen.token })
})
afterEach(async () => {
  eraseOwn()
  usePublicLog.setState({ anchors: { kind: 'idle' }, checks: {} })
  await server.db`truncate missed_words, everyday_edits, fact_reports, fact_edits, messages, accesses, consultations, visits, services_done, log_anchors, trainings cascade`
})

/** A list on the phone. */
interface Screen {
  list: () => Remote<object[]>
  load: () => Promise<unknown>
  loadMore: () => Promise<Failure | undefined>
}

const screens: Record<PagedRouteName, Screen> = {
  listOwnFactReports: {
    list: () => useFactReports.getState().own.all ?? idle,
    load: () => useFactReports.getState().loadOwn(),
    loadMore: () => useFactReports.getState().loadMoreOwn(),
  },
  listFactReports: {
    list: () => useFactReports.getState().toDecide.all ?? idle,
    load: () => useFactReports.getState().loadToDecide(),
    loadMore: () => useFactReports.getState().loadMoreToDecide(),
  },
  listMissedWords: {
    list: () => useEverydayWords.getState().missed.all ?? idle,
    load: () => useEverydayWords.getState().load(),
    loadMore: () => useEverydayWords.getState().loadMoreMissed(),
  },
  listEverydayEdits: {
    list: () => useEverydayWords.getState().edits.all ?? idle,
    load: () => useEverydayWords.getState().load(),
    loadMore: () => useEverydayWords.getState().loadMoreEdits(),
  },
  listOutletEdits: {
    list: () => useOutletEdits.getState().lists[waiting] ?? idle,
    load: () => useOutletEdits.getState().load(waiting),
    loadMore: () => useOutletEdits.getState().loadMore(waiting),
  },
  listGuideProposals: {
    list: () => useGuideEdits.getState().lists[waitingGuides] ?? idle,
    load: () => useGuideEdits.getState().load(waitingGuides),
    loadMore: () => useGuideEdits.getState().loadMore(waitingGuides),
  },
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
  listCases: {
    list: () => useCaseList.getState().lists.open,
    load: () => useCaseList.getState().load('open'),
    loadMore: () => useCaseList.getState().loadMore('open'),
  },
  listRectifications: {
    list: () => useStaffRectifications.getState().lists.open,
    load: () => useStaffRectifications.getState().load('open'),
    loadMore: () => useStaffRectifications.getState().loadMore('open'),
  },
  listStaffRatings: {
    list: () => useOversight.getState().ratings[outlet] ?? idle,
    load: () => useOversight.getState().loadRatings(outlet),
    loadMore: () => useOversight.getState().loadMoreRatings(outlet),
  },
  listStaffTrainings: {
    list: () => useOrganisedTrainings.getState().list,
    load: () => useOrganisedTrainings.getState().load(),
    loadMore: () => useOrganisedTrainings.getState().loadMore(),
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

test('cases of a unit are found, though the list of all units is not loaded to its end', async () => {
  await store('listCases', api.listCases.pageSize + 5)
  await server.db`
    update consultations set unit = 'OL002', due_at = null
     where id in (select id from consultations order by asked_at desc limit 2)`
  await useCaseList.getState().load('open')
  const loaded = useCaseList.getState().lists.open
  const units = loaded.kind === 'ready' ? loaded.value.map(({ unit }) => unit) : []
  expect(new Set(units)).toEqual(new Set([outlet]))
  const key = filteredKey('open', { unit: 'OL002' })
  await useFilteredCases.getState().load(key)
  expect(useFilteredCases.getState().lists[key]).toMatchObject({
    kind: 'ready',
    value: [{ unit: 'OL002' }, { unit: 'OL002' }],
  })
})

test('trainings of an outlet are found in the same way', async () => {
  await store('listStaffTrainings', api.listStaffTrainings.pageSize + 5)
  await server.db`
    update trainings set base = 'OL002'
     where id in (select id from trainings order by starts_at limit 2)`
  await useOrganisedTrainings.getState().load('OL002')
  expect(useOrganisedTrainings.getState().ofOutlet.OL002).toMatchObject({
    kind: 'ready',
    value: [{ base: 'OL002' }, { base: 'OL002' }],
  })
})

test('the cases that a phone keeps for when it is offline say that there are more', async () => {
  await store('listCases', api.listCases.pageSize + 5)
  await useCaseList.getState().load('open')
  const stored = phone.stored.get('own/inbox')
  useCaseList.setState(useCaseList.getInitialState(), true)
  phone.stored.set('own/inbox', stored)
  await useCaseList.persist.rehydrate()
  server.offline()
  await useCaseList.getState().load('open')
  expect(useCaseList.getState().lists.open).toMatchObject({ kind: 'ready', next: '' })
  server.connect()
  await useCaseList.getState().loadMore('open')
  expect(useCaseList.getState().lists.open).toMatchObject({ kind: 'ready' })
  expect(useCaseList.getState().lists.open).not.toMatchObject({ next: '' })
})

test('the oldest day of a page is checked against the day before, which is on the next page', async () => {
  const size = api.listAnchors.pageSize
  await store('listAnchors', size + 1)
  await usePublicLog.getState().load()
  const { list } = screens.listAnchors
  const remote = list()
  const days = remote.kind === 'ready' ? (remote.value as { day: string }[]) : []
  await usePublicLog.getState().check(days[size - 1]!.day)
  const check = usePublicLog.getState().checks[days[size - 1]!.day]
  // The stored days claim a hash that the day before does not have.
  expect(check).toMatchObject({ kind: 'ready', value: { kind: 'unlinked' } })
})
