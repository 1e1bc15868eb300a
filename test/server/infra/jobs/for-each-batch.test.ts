import { open, type Db, type Sql } from '../../../../server/infra/db/open'
import { forEachBatch } from '../../../../server/infra/jobs/for-each-batch'
import { freshDatabase } from '../../../support/database'

let db: Db

beforeAll(async () => {
  db = open(await freshDatabase('migrated'))
  await db`create table due (item int, done_by text)`
})
beforeEach(() => db`insert into due select generate_series(1, 25)`)
afterEach(() => db`delete from due`)
afterAll(() => db.end())

interface Due {
  item: number
}

const lockDue = (tx: Sql, limit: number) => tx<Due[]>`
  select item from due where done_by is null order by item limit ${limit} for update skip locked`

async function work(name: string) {
  const batches: number[] = []
  await forEachBatch(db, {
    maxBatch: 10,
    take: lockDue,
    async handle(tx, batch) {
      const items = batch.map(({ item }) => item)
      await tx`update due set done_by = ${name} where item = any (${items}::int[])`
      return items.length
    },
    async afterCommit(size) {
      const [row] = await db<{ done: boolean }[]>`
        select count(*) >= ${size} done from due where done_by = ${name}`
      if (row!.done) batches.push(size)
    },
  })
  return batches
}

test('all that is due is handled, batch by batch, each committed before the next', async () => {
  expect(await work('one')).toEqual([10, 10, 5])
})

test('two processes share what is due and handle nothing twice', async () => {
  const sizes = await Promise.all([work('one'), work('two')])
  expect(sizes.flat().reduce((sum, size) => sum + size, 0)).toBe(25)
})

test('a batch that fails is not committed, and the next run begins with it', async () => {
  const failing = forEachBatch(db, {
    maxBatch: 10,
    take: lockDue,
    async handle(tx) {
      await tx`update due set done_by = 'nobody'`
      throw new Error('failed')
    },
  })
  await expect(failing).rejects.toThrow('failed')
  expect(await work('one')).toEqual([10, 10, 5])
})
