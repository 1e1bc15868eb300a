import { isUnavailable } from '../../../../server/infra/db/faults'
import { open } from '../../../../server/infra/db/open'
import { freshDatabase } from '../../../support/database'

test('a transaction whose connection breaks fails without affecting other queries', async () => {
  const db = open(await freshDatabase('migrated'))
  const broken = () =>
    db.begin(async (tx) => {
      const [backend] = await tx<{ pid: number }[]>`select pg_backend_pid() as pid`
      await db`select pg_terminate_backend(${backend!.pid})`
      await tx`select pg_sleep(1)`
    })
  const connections = db.options.max
  for (let times = 0; times < connections; times++)
    expect(isUnavailable(await broken().catch((error: unknown) => error))).toBe(true)

  const all = Array.from({ length: connections }, () => db`select pg_sleep(0.1)`)
  expect(await Promise.all(all)).toHaveLength(connections)
  await db.end()
})
