import { Kind, type TSchema } from '@sinclair/typebox'
import { api, type PagedRouteName } from '@/contract/api.schema'
import { routes } from '@/contract/routes'
import { insertMany } from '../../../../server/infra/db/insert-many'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import type { Person } from '../../../support/people'
import { longLists, otherOrders, type LongList, type StoredRow } from './long-lists'

let server: ReferenceServer
let citizen: Person
let readers: Record<LongList['reader'], Person>

beforeAll(async () => void (server = await startReferenceServer()))
afterAll(() => server.close())
beforeEach(async () => {
  citizen = await server.person()
  readers = { citizen, supervisor: await server.person({ as: [['supervisor', 'city']] }) }
})
afterEach(async () => {
  await server.db`truncate missed_words, everyday_edits, fact_reports, fact_edits, messages, accesses, consultations, visits, services_done, log_anchors, trainings cascade`
})

async function store(list: LongList, numbers: number[]) {
  const tables = new Map<string, object[]>()
  const keys: string[] = []
  for (const n of numbers) {
    const rows = list.rows(n, citizen.id)
    for (const { table, row } of rows) tables.set(table, [...(tables.get(table) ?? []), row])
    keys.push(keyOf(list, rows))
  }
  for (const [table, rows] of tables) await insertMany(server.db, table, rows)
  return keys
}

/** What the reply calls the row: a rating is known by the id under which it was published. */
function keyOf({ key = 'id', column = key }: LongList, rows: StoredRow[]) {
  const { table, row } = rows.filter((stored) => column in stored.row).at(-1)!
  const values = row as Record<string, string>
  return table === 'ratings' ? values.publishedId! : values[column]!
}

const upTo = (count: number) => Array.from({ length: count }, (_, n) => n)

async function page({ url, reader, key = 'id' }: LongList, after = '') {
  const reply = await server.app.inject({
    url: url.replace(/(\?.*)?$/, (query) => (after ? after : query)),
    headers: readers[reader].headers,
  })
  expect(reply.statusCode).toBe(200)
  const next = /^<(\?[^>]+)>; rel="next"$/.exec(String(reply.headers.link))?.[1]
  const keys = reply.json<Record<string, string>[]>().map((row) => row[key]!)
  return { keys, next }
}

/** All pages of a list; `between` is done after each. */
async function readAll(list: LongList, between: () => Promise<unknown> = async () => {}) {
  const pages: string[][] = []
  let next: string | undefined
  do {
    const read = await page(list, next)
    pages.push(read.keys)
    next = read.next
    await between()
  } while (next)
  return pages
}

const names = Object.keys(longLists) as PagedRouteName[]
const lists = [
  ...names.map((name) => [name, longLists[name], api[name].pageSize] as const),
  ...otherOrders.map(([about, list]) => {
    const name = names.find(
      (route) =>
        longLists[route].reader === list.reader && list.url.startsWith(longLists[route].url),
    )!
    return [about, list, api[name].pageSize] as const
  }),
]

describe.each(lists)('%s', (_, list, size) => {
  test('over the pages, every row is seen once', async () => {
    const stored = await store(list, upTo(size + 20))
    const pages = await readAll(list)
    expect(pages).toHaveLength(2)
    expect(pages.flat().sort()).toEqual(stored.sort())
  })

  test('a full page that is the last one is known to be', async () => {
    await store(list, upTo(size))
    expect(await readAll(list)).toHaveLength(1)
  })

  test('rows that are added while it is read move no other into or out of a page', async () => {
    const stored = await store(list, upTo(2 * size + 2))
    const added: string[] = []
    const pages = await readAll(list, async () => {
      if (list.key !== 'day') added.push(...(await store(list, [0, size - 1, size + 1])))
    })
    const seen = pages.flat()
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.filter((key) => !added.includes(key)).sort()).toEqual(stored.sort())
  })
})

test('what became of the row where a page ended does not matter to the next page', async () => {
  const list = longLists.listCases
  const stored = await store(list, upTo(api.listCases.pageSize + 5))
  const first = await page(list)
  const last = first.keys.at(-1)!
  await server.db`update consultations set due_at = '2027-06-01', status = 'answered' where id = ${last}`
  const second = await page(list, first.next)
  expect([...first.keys, ...second.keys].sort()).toEqual(stored.sort())
})

test('rows of the same millisecond are told apart', async () => {
  const list = longLists.listAccesses
  const stored = await store(list, upTo(api.listAccesses.pageSize + 5))
  await server.db`
    update accesses a set at = timestamptz '2026-12-02 06:00:00Z' + r.n * interval '1 microsecond'
      from (select id, row_number() over (order by id) n from accesses) r where r.id = a.id`
  expect((await readAll(list)).flat().sort()).toEqual(stored.sort())
})

test('a link to the next page keeps what was asked for', async () => {
  const [, done] = otherOrders[0]!
  await store(done, upTo(api.listCases.pageSize + 1))
  const { next } = await page(done)
  expect(new URLSearchParams(next).get('show')).toBe('done')
})

test('a list of one unit or kind has no other cases, and none of other units', async () => {
  const list = longLists.listCases
  const [id] = await store(list, upTo(3))
  const [other, aid] = await store(list, upTo(2))
  await server.db`update consultations set unit = 'OL002' where id = ${other!}`
  await server.db`update consultations set kind = 'aid' where id = ${aid!}`
  const keysOf = async (query: string) => (await page(list, query)).keys
  expect(await keysOf('?unit=OL002')).toEqual([other])
  expect(await keysOf('?kind=aid')).toEqual([aid])
  expect(await keysOf('?unit=OL002&kind=aid')).toEqual([])
  expect(await keysOf('?unit=OL001&kind=consultation')).toContain(id)
  readers.supervisor = await server.person({ as: [['outlet_staff', 'OL001']] })
  expect(await keysOf('?unit=OL002')).toEqual([])
})

test('what waits for the supervisor are disputes, repeated rejections and requests for time', async () => {
  const list = longLists.listRectifications
  const [open, extension, fixed, disputed, passedUp] = await store(list, upTo(5))
  const put = (id: string | undefined, values: object) =>
    server.db`update rectifications set ${server.db(values)} where id = ${id!}`
  await put(extension, { complex: '要改系统', complexState: 'asked' })
  await put(fixed, { status: 'fixed', complex: '要改系统', complexState: 'asked' })
  await put(disputed, { status: 'in_review' })
  await put(passedUp, { status: 'with_supervisor', complex: '要改系统', complexState: 'refused' })
  const { keys } = await page(list, '?show=review')
  expect(keys.sort()).toEqual([extension, disputed, passedUp].sort())
  expect((await page(list)).keys).toContain(open)
})

test("a position in somebody else's list shows nothing of it", async () => {
  const list = longLists.listMessages
  await store(list, upTo(api.listMessages.pageSize + 1))
  const { next } = await page(list)
  readers.citizen = await server.person()
  expect((await page(list, next)).keys).toEqual([])
})

const positionOf = (values: unknown) => Buffer.from(JSON.stringify(values)).toString('base64url')

test.each([
  ['that no server made', 'AAAA'],
  ['of another list', positionOf(['2026-12-02T06:00:00Z', '0196a8a0-0000-7000-8000-000000000000'])],
  ['with a value that is no id', positionOf(["'; drop table messages"])],
  ['with a number', positionOf([1])],
  ['with text that PostgreSQL cannot hold', positionOf(['\u0000'])],
  ['of nothing', positionOf([])],
])('a position %s is refused by name', async (_, after) => {
  const reply = await server.app.inject({
    url: `/api/me/messages?after=${after}`,
    headers: citizen.headers,
  })
  expect(reply.statusCode).toBe(400)
  expect(reply.json()).toEqual({ code: 'invalid', field: 'after' })
})

test.each(['2026-13-02T06:00:00Z', '2026-12-02', 'now', '-infinity'])(
  'a position at %s is refused, not passed on to the database',
  async (moment) => {
    const after = positionOf([moment, '0196a8a0-0000-7000-8000-000000000000'])
    const reply = await server.app.inject({
      url: `/api/me/accesses?after=${after}`,
      headers: citizen.headers,
    })
    expect(reply.json()).toEqual({ code: 'invalid', field: 'after' })
  },
)

/** Lists whose length is limited by what they are about. They are answered as a whole, never cut. */
const wholeLists = {
  listMembers: 'the staff',
  listFactReportFigures: 'outlets and guides with at least five corrections',
  listFactConflicts: 'what the last imports brought, once for each field of an outlet',
  listGuides: 'the guides of the city',
  listGuideConflicts: 'what the last imports brought, once for each field of a version of a guide',
  listToConfirm: 'the fields of an outlet that fade',
  listLaws: 'the laws that replace another',
  listSettings: 'the settings that citizens feel',
  listKnowledgeEntries: 'what the city answers in common',
  listVisitableOutlets: 'the outlets of the city',
  listWindows: 'the windows of an outlet',
  listSlots: 'the slots of a window on a day',
  listTrainings: 'what is to come and was held lately',
  listSeatHistory: 'the seats of a training, each with a few moves',
  listMatters: 'what is not over for a person, and three services to rate',
  listEnrollments: 'one for each training that a person signed up for',
  listTopics: 'the official list of topics',
  listPlans: 'the outlets and topics of a year',
  listLecturers: 'the lecturers of an outlet',
  listAppeals: 'what waits for a decision',
}

test('a list of the contract is either paged or short by what it is about', () => {
  const listed = (Object.keys(routes) as (keyof typeof routes)[]).filter(
    (name) => routes[name].startsWith('GET') && (api[name].reply as TSchema)[Kind] === 'Array',
  )
  expect(listed.sort()).toEqual([...names, ...Object.keys(wholeLists)].sort())
})
