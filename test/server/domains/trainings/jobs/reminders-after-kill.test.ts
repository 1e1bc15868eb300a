import dayjs from 'dayjs'
import { open, type Db } from '../../../../../server/infra/db/open'
import { freePort } from '../../../../../server/infra/db/postmaster'
import { newId } from '../../../../../server/infra/db/uuid'
import { freshDatabase } from '../../../../support/database'
import { runMain } from '../../../../support/server-process'
import { aTraining } from '../../../../support/trainings'
import { testKey } from '../../../../support/vault'

jest.setTimeout(180_000)

const people = 300
let db: Db

/** Everybody has a seat at a training that begins in so many minutes. */
async function fullTraining(minutes: number) {
  const now = dayjs()
  const startsAt = now.add(minutes, 'minute')
  const times = { startsAt, closesAt: startsAt, cancelUntil: startsAt.subtract(2, 'day') }
  const id = await aTraining(db, now, { ...times, seats: [{ capacity: people }] })
  const rows = Array.from({ length: people }, (_, i) => ({ citizen: newId(now), no: i + 1 }))
  const created_at = now.toISOString()
  await db`insert into citizens ${db(rows.map(({ citizen }) => ({ id: citizen, created_at })))}`
  await db`insert into enrollments ${db(
    rows.map(({ citizen, no }) => ({
      training_id: id,
      way: 'onsite',
      no,
      citizen_id: citizen,
      key: newId(now),
      status: 'enrolled',
      asked_at: now.subtract(3, 'day').toISOString(),
    })),
  )}`
}

const letters = async () =>
  (
    await db<{ kind: string; count: number }[]>`
    select kind, count(*)::int from messages group by kind order by kind`
  ).map((row) => ({ ...row }))

test('a server that is killed while it reminds people goes on after it, and tells each once', async () => {
  const url = await freshDatabase('facts')
  db = open(url)
  await db`update samples set removed = true` // nobody but those of this test
  await fullTraining(23 * 60)
  await fullTraining(45)
  await fullTraining(-24 * 60) // over: they are asked what they thought of it
  const env = {
    DATABASE_URL: url,
    MASTER_KEY: testKey,
    PORT: String(await freePort()),
  }
  for (let round = 0; round < 2; round++) {
    const killed = await runMain(env) // its jobs begin as it says that it listens
    killed.child.kill('SIGKILL')
    await killed.ended
  }
  const last = await runMain(env)
  const all = [
    { kind: 'feedback', count: people },
    { kind: 'reminder_day', count: people },
    { kind: 'reminder_hour', count: people },
  ]
  while (JSON.stringify(await letters()) !== JSON.stringify(all));
  last.child.kill('SIGTERM')
  await last.ended
  expect(await letters()).toEqual(all)
  await db.end()
})
