import { withRetry } from '../../../../server/infra/db/faults'
import { open, type Db } from '../../../../server/infra/db/open'
import { freshDatabase } from '../../../support/database'

let db: Db
let attempts: number
const noPause = [0, 0, 0]

beforeAll(async () => {
  db = open(await freshDatabase('migrated'))
})
afterAll(() => db.end({ timeout: 1 })) // it may still wait for a connection that was cut
beforeEach(() => {
  attempts = 0
})

/** Fails as told in the first attempts, and then succeeds. */
const failing = (sql: string, times: number) => async () => {
  attempts++
  if (attempts <= times) await db.unsafe(sql)
  return 'done'
}

const raise = (code: string) => `do $$ begin raise exception using errcode = '${code}'; end $$`

test.each([
  ['lost against another transaction', raise('40001')],
  ['was in a deadlock', raise('40P01')],
  ['found the database shutting down', raise('57P01')],
  ['lost its connection', 'select pg_terminate_backend(pg_backend_pid())'],
])('work that %s is retried', async (_, sql) => {
  expect(await withRetry(failing(sql, 2), noPause)).toBe('done')
  expect(attempts).toBe(3)
})

test('work that fails each time fails finally', async () => {
  await expect(withRetry(failing(raise('40001'), 9), noPause)).rejects.toMatchObject({
    code: '40001',
  })
  expect(attempts).toBe(4)
})

test.each([
  ['violates a constraint', raise('23514')],
  ['finds the disk full', raise('53100')],
])('work that %s is not retried', async (_, sql) => {
  await expect(withRetry(failing(sql, 1), noPause)).rejects.toThrow()
  expect(attempts).toBe(1)
})
