import { open, type Db } from '../../../../server/infra/db/open'
import { forEachInTransaction, forEachItem } from '../../../../server/infra/jobs/for-each-item'
import { freshDatabase } from '../../../support/database'

let db: Db

beforeAll(async () => {
  db = open(await freshDatabase('migrated'))
  await db`create table done (item int check (item <> 2))`
})
afterEach(() => db`delete from done`)
afterAll(() => db.end())

const done = async () =>
  (await db<{ item: number }[]>`select item from done order by item`).map(({ item }) => item)

test('an item that fails leaves nothing behind and does not block the ones after it', async () => {
  const handled = forEachInTransaction(db, [1, 2, 3], async (tx, item) => {
    await tx`insert into done values (10)`
    await tx`insert into done values (${item})`
  })
  await expect(handled).rejects.toMatchObject({ code: '23514' })
  expect(await done()).toEqual([1, 3, 10, 10])
})

test('an item is handled before the next one is looked for', async () => {
  async function* items() {
    yield 1
    yield (await done()).length + 4
  }
  await forEachInTransaction(db, items(), (tx, item) => tx`insert into done values (${item})`)
  expect(await done()).toEqual([1, 5])
})

test('several failures are thrown as one that holds them all', async () => {
  const fail = (item: number) => {
    throw new Error(`item ${item}`)
  }
  const errors = [new Error('item 1'), new Error('item 2')]
  await expect(forEachItem([1, 2], fail)).rejects.toMatchObject({ errors })
})

test('what fails for all items is reported for twenty of them', async () => {
  const items = Array.from({ length: 50 }, (_, item) => item)
  const handled = forEachItem(items, (item) => Promise.reject(new Error(`item ${item}`)))
  const failure = await handled.catch((error: unknown) => error)
  expect((failure as AggregateError).errors).toHaveLength(20)
})

test('without a database the items wait for the next time', async () => {
  const handled: number[] = []
  const away = (item: number) => {
    handled.push(item)
    throw Object.assign(new Error('away'), { code: 'ECONNREFUSED' })
  }
  await expect(forEachItem([1, 2], away)).rejects.toThrow('away')
  expect(handled).toEqual([1])
})
