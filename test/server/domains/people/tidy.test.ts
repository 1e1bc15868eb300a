import { newId } from '../../../../server/infra/db/uuid'
import { testVault } from '../../../support/vault'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer({ template: 'migrated' })
})
afterAll(() => server.close())

test('expired sessions, attempts and invitations are deleted, and nothing else', async () => {
  const { db } = server
  const wang = await server.person()
  const invitation = (code: string, until: string, usedAt: string | null) => ({
    id: newId(server.now()),
    code_hash: testVault.index(code),
    role: 'organiser',
    institution: 'OL101',
    until,
    used_at: usedAt,
  })
  const past = '2026-11-01T00:00:00.000Z'
  await db`insert into invitations ${db([
    invitation('old', past, null),
    invitation('used', past, past),
    invitation('open', '2026-12-05T00:00:00.000Z', null),
  ])}`
  for (const at of [past, server.now().toISOString()])
    await db`insert into invitation_tries ${db({ citizen_id: wang.id, id: newId(server.now()), at })}`

  await server.runJobs()
  const left = async (table: string) => (await db`select from ${db(table)}`).length
  expect([await left('sessions'), await left('invitations')]).toEqual([1, 2])
  expect(await left('invitation_tries')).toBe(1)

  server.setNow('2027-01-01T14:20:00+08:00') // 30 days in which she did not come
  await server.runJobs()
  expect(await left('sessions')).toBe(0)
})
