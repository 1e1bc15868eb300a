import { insertMany } from '../../../../server/infra/db/insert-many'
import { open, type Db } from '../../../../server/infra/db/open'
import { freshDatabase } from '../../../support/database'

let db: Db

beforeAll(async () => {
  db = open(await freshDatabase('migrated'))
  await db`
    create table things (
      id int primary key, kind text not null default 'plain', made_at timestamptz, data jsonb, seal bytea)`
})
afterEach(() => db`delete from things`)
afterAll(() => db.end())

interface Thing {
  id: number
  kind: string
  madeAt: string | null
  data: unknown
  seal: Buffer | null
}
const stored = async () => [
  ...(await db<Thing[]>`select id, kind, made_at, data, seal from things order by id`),
]

test('more rows are stored than one statement could have parameters for', async () => {
  const rows = Array.from({ length: 70_000 }, (_, id) => ({ id }))
  await insertMany(db, 'things', rows)
  const [{ count } = { count: 0 }] = await db<{ count: number }[]>`
    select count(*)::int count from things`
  expect(count).toBe(70_000)
})

test('values are stored as given; a column that no row names has its default', async () => {
  const at = '2026-12-02T06:20:00.000Z'
  const data = { camelCase: ['商标', 1.5, null], 'with"quote': true }
  await insertMany(db, 'things', [
    { id: 1, madeAt: at, data, seal: Buffer.from([0, 255]) },
    { id: 2, made_at: undefined },
  ])
  expect(await stored()).toEqual([
    { id: 1, kind: 'plain', madeAt: at, data, seal: Buffer.from([0, 255]) },
    { id: 2, kind: 'plain', madeAt: null, data: null, seal: null },
  ])
})

test('what a conflict leaves as it was is not among the rows that come back', async () => {
  await insertMany(db, 'things', [{ id: 1, kind: 'first' }])
  const rows = [1, 2, 3].map((id) => ({ id, kind: 'second' }))
  const returned = await insertMany<{ id: number }>(
    db,
    'things',
    rows,
    db`on conflict (id) do nothing returning id`,
  )
  expect(returned.map(({ id }) => id)).toEqual([2, 3])
  expect((await stored()).map(({ kind }) => kind)).toEqual(['first', 'second', 'second'])
})

test('without rows the database is not asked', async () => {
  expect(await insertMany(db, 'no_such_table', [])).toEqual([])
})
