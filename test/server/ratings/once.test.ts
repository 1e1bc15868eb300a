import dayjs from 'dayjs'
import { open } from '../../../server/db/open'
import { newId } from '../../../server/db/uuid'
import { noteDone } from '../../../server/ratings/done'
import { aCrowd } from '../../support/crowd'
import { freshDatabase } from '../../support/database'
import { aServer, type Server } from '../../support/seats-servers'

jest.setTimeout(300_000) // whole servers are started, each by itself

test('fifty different ratings of one service, sent to two servers at once, are one', async () => {
  const url = await freshDatabase('facts')
  const db = open(url)
  const [zhou] = await aCrowd(db, dayjs(), 1)
  const ref = newId(dayjs())
  const done = {
    citizenId: zhou!.id,
    kind: 'visit',
    ref,
    unit: 'OL002',
    channel: 'onsite',
  } as const
  await noteDone(db, [{ ...done, doneAt: dayjs().toISOString(), sample: false }], dayjs())
  const [service] = await db<{ id: string }[]>`select id from services_done where ref = ${ref}`
  const servers = [await aServer(url), await aServer(url)]

  async function rate({ url }: Server, nth: number) {
    const answer = await fetch(`${url}/services-done/${service!.id}/rating`, {
      method: 'PUT',
      headers: { ...zhou!.headers, 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ version: 0, key: newId(dayjs()), device: newId(dayjs()), level: (nth % 5) + 1 },
        ...{ scores: {}, tags: [], tagsVersion: 1, pictures: [] },
      }),
    })
    const { code = 'ok' } = (await answer.json()) as { code?: string }
    return code
  }

  const told = await Promise.all(
    Array.from({ length: 50 }, (_, nth) => rate(servers[nth % 2]!, nth)),
  )
  expect(told.filter((code) => code === 'ok')).toHaveLength(1)
  expect(new Set(told)).toEqual(new Set(['ok', 'rated']))
  const rows = await db<
    { level: number }[]
  >`select level from ratings where service_id = ${service!.id}`
  expect(rows).toHaveLength(1)
  expect(await db`select from log_entries where kind = 'rated' and shard = 'OL002'`).toHaveLength(1)
  const orders = await db`select from rectifications where unit = 'OL002' and not sample`
  expect(orders).toHaveLength(rows[0]!.level <= 2 ? 1 : 0)
  for (const { child, ended } of servers) {
    child.kill('SIGTERM')
    await ended
  }
  await db.end()
})
