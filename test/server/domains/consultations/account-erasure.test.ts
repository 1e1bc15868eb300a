import type { Db } from '../../../../server/infra/db/open'
import { aQuestion, consultationRequests } from '../../../support/consulting'
import type { Person } from '../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

let server: ReferenceServer
let citizen: Person
let agent: Person
let use: ReturnType<typeof consultationRequests>
beforeAll(async () => {
  server = await startReferenceServer()
  use = consultationRequests(server)
  agent = await server.person({ as: [['supervisor', 'city']] })
})
afterAll(() => server.close())
beforeEach(async () => void (citizen = await server.person({ name: '周明' })))

const leave = () => use.send(citizen, 'DELETE', '/api/me')

/** Returns once a transaction waits for a lock. */
async function isWaiting(db: Db) {
  for (;;) {
    const held = await db`select from pg_locks where not granted`
    if (held.length > 0) return
  }
}

test('a text added while the account is being deleted is deleted with it', async () => {
  const { id } = (await use.ask(citizen)).body
  let leaving: Promise<{ status: number }> | undefined
  await server.db.begin(async (tx) => {
    await tx`select from consultations where id = ${id} for update`
    const adding = { consultation_id: id, seq: 3, at: server.now().toISOString(), kind: 'added' }
    await tx`insert into consultation_events ${tx({ ...adding, by: 'citizen', text: '家里的事' })}`
    await tx`update consultations set last_seq = 3 where id = ${id}`
    leaving = leave()
    await isWaiting(server.db)
  })
  expect((await leaving!).status).toBe(200)
  const texts = await server.db`
    select from consultation_events where consultation_id = ${id} and text is not null`
  expect(texts).toHaveLength(0)
})

test('a question of a deleted account says how it was closed and keeps no number of 12345', async () => {
  const { id } = (await use.ask(citizen, aQuestion({ contact: '13812345678' }))).body
  const order = `/api/staff/consultations/${id}/work-order`
  await use.send(agent, 'POST', order)
  await use.send(agent, 'PUT', order, { number: 'SH-2026-1' })
  await leave()
  const { body } = await use.readCase(agent, id)
  expect(body).toMatchObject({ status: 'closed', closed: 'withdrawn', dueUnsure: false })
  expect(body.events.at(-1)).toMatchObject({ kind: 'closed', by: 'citizen', closed: 'withdrawn' })
  expect(JSON.stringify(body)).not.toContain('SH-2026-1')
  const [row] = await server.db<{ lastSeq: number; bodyHash: Buffer }[]>`
    select last_seq, body_hash from consultations where id = ${id}`
  expect(row).toEqual({ lastSeq: body.events.length, bodyHash: Buffer.alloc(0) })
})

test('deleting an account during concurrent actions leaves no text behind', async () => {
  const ids: string[] = []
  for (let n = 0; n < 6; n++) ids.push((await use.ask(citizen)).body.id)
  server.setNow('2026-12-04T09:00:00+08:00')
  const told = await Promise.all([
    ...ids.map((id) => use.act(citizen, id, { do: 'add', text: '还有', pictures: [] })),
    ...ids.map((id) => use.actOnCase(agent, id, { do: 'reply', text: '可以。', cites: [] })),
    use.actOnCase(agent, ids[0]!, { do: 'merge', into: ids[1]! }),
    use.actOnCase(agent, ids[1]!, { do: 'merge', into: ids[0]! }),
    leave(),
    leave(),
    ...ids.map((id) => use.act(citizen, id, { do: 'reopen', text: '不对' })),
  ])
  await server.runJobs()
  for (const { status } of told) expect(status).toBeLessThan(500)
  const rows = await server.db`
    select from consultation_events where text is not null and consultation_id in ${server.db(ids)}`
  expect(rows).toHaveLength(0)
  const closed = await server.db<{ ok: boolean }[]>`
    select c.status = 'closed' and c.last_seq = max(e.seq) and c.text = '' ok
      from consultations c join consultation_events e on e.consultation_id = c.id
     where c.id in ${server.db(ids)} group by c.id`
  expect(closed.map(({ ok }) => ok)).toEqual(ids.map(() => true))
})
