import { api, type PagedRouteName } from '@/contract/api.schema'
import { insertMany } from '../../../../server/infra/db/insert-many'
import type { Person } from '../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { longLists, otherOrders, type LongList } from './long-lists'

const maxPage = Math.max(
  ...Object.keys(longLists).map((name) => api[name as PagedRouteName].pageSize),
)

let server: ReferenceServer
let citizen: Person
let supervisor: Person

beforeAll(async () => void (server = await startReferenceServer()))
afterAll(() => server.close())
beforeEach(async () => {
  citizen = await server.person()
  supervisor = await server.person({ as: [['supervisor', 'city']] })
  await server.db`truncate fact_reports, consultations, trainings cascade`
})

/** Stores as many rows, and returns their keys. */
async function store({ rows, key = 'id', column = key }: LongList, count: number) {
  const keys: string[] = []
  const tables = new Map<string, object[]>()
  for (let n = 0; n < count; n++) {
    const all = rows(n, citizen.id)
    for (const { table, row } of all) tables.set(table, [...(tables.get(table) ?? []), row])
    const last = all.filter(({ row }) => column in row).at(-1)!
    keys.push((last.row as Record<string, string>)[column]!)
  }
  for (const [table, all] of tables) await insertMany(server.db, table, all)
  return keys
}

async function page({ url }: LongList, next = '') {
  const reply = await server.app.inject({
    url: url.replace(/(\?.*)?$/, (query) => next || query),
    headers: supervisor.headers,
  })
  expect(reply.statusCode).toBe(200)
  return {
    keys: reply.json<{ id: string }[]>().map(({ id }) => id),
    next: /^<(\?[^>]+)>; rel="next"$/.exec(String(reply.headers.link))?.[1],
  }
}

/** What changes the place of a row, in lists whose order follows what becomes of their rows. */
const movable: [about: string, list: LongList, up: string, down: string][] = [
  [
    'open cases',
    longLists.listCases,
    `consultations set due_at = '2020-01-01'`,
    `consultations set due_at = '2030-01-01'`,
  ],
  [
    'done cases',
    otherOrders[0]![1],
    `consultations set changed_at = '2030-01-01'`,
    `consultations set changed_at = '2020-01-01'`,
  ],
  [
    'rectifications',
    longLists.listRectifications,
    `rectifications set fix_due = '2020-01-01'`,
    `rectifications set fix_due = '2030-01-01'`,
  ],
  [
    'reports of facts',
    longLists.listFactReports,
    `fact_reports set due_at = '2020-01-01'`,
    `fact_reports set due_at = '2030-01-01'`,
  ],
  [
    'trainings',
    longLists.listStaffTrainings,
    `trainings set starts_at = '2030-01-01', ends_at = '2030-01-02'`,
    `trainings set starts_at = '2020-01-01', closes_at = '2019-01-01', cancel_until = '2019-01-01'`,
  ],
]

test.each(movable)(
  '%s that move between two pages are missed on none',
  async (...[, list, up, down]) => {
    const stored = await store(list, 2 * maxPage + 10)
    const first = await page(list)
    const ahead = stored.filter((key) => !first.keys.includes(key))
    const move = (change: string, key: string) =>
      server.db.unsafe(`update ${change} where ${list.column ?? 'id'} = $1`, [key])
    await move(up, ahead[0]!)
    await move(up, ahead.at(-1)!)
    await move(down, first.keys[1]!)
    const later: string[] = []
    for (let { next } = first; next;) {
      const read = await page(list, next)
      later.push(...read.keys)
      next = read.next
    }
    expect(ahead.length).toBeGreaterThan(1)
    expect(new Set(later).size).toBe(later.length)
    expect(later.filter((key) => !first.keys.includes(key)).sort()).toEqual(ahead.sort())
  },
)

test('the position of an older server, which tells no snapshot, is still read', async () => {
  const list = longLists.listFactReports
  await store(list, maxPage + 5)
  const { next } = await page(list)
  const link = new URLSearchParams(next)
  const values = JSON.parse(Buffer.from(link.get('after')!, 'base64url').toString()) as string[]
  const read = await page(list, next)
  link.set('after', Buffer.from(JSON.stringify(values.slice(0, 2))).toString('base64url'))
  expect((await page(list, `?${link}`)).keys).toEqual(read.keys)
})

test.each(['1', '1:1', "1:1:1'", '9:1:'])(
  'a snapshot %s is refused, and named',
  async (snapshot) => {
    const values = ['2026-12-02T06:00:00Z', '0196a8a0-0000-4000-8000-000000000000', snapshot]
    const after = Buffer.from(JSON.stringify(values)).toString('base64url')
    const reply = await server.app.inject({
      url: `/api/staff/fact-reports?after=${after}`,
      headers: supervisor.headers,
    })
    expect(reply.json()).toEqual({ code: 'invalid', field: 'after' })
  },
)
