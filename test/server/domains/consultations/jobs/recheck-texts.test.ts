import { recheckTexts } from '../../../../../server/domains/consultations/jobs/recheck-texts'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'
import { aStoredConsultation } from '../../../../support/stored-consultations'
import { testVault } from '../../../../support/vault'
import { startWeChat } from '../../../../support/wechat'

let server: ReferenceServer
let stand: Awaited<ReturnType<typeof startWeChat>>
let lin: Person

beforeEach(async () => {
  stand = await startWeChat()
  stand.words.set('违法', 'risky')
  server = await startReferenceServer({ template: 'migrated', wechat: stand.wechat })
  lin = await server.person()
  await server.db`update citizens set openid = 'o-lin' where id = ${lin.id}`
})
afterEach(async () => {
  await server.close()
  await stand.close()
})

const storeQuestion = (text = '商标', more = {}) =>
  aStoredConsultation(server, { citizenId: lin.id, text, contentCheck: 'due', ...more })

async function added(id: string, text: string, seq = 3) {
  const at = server.now().toISOString()
  await server.db`insert into consultation_events ${server.db({
    consultation_id: id,
    seq,
    at,
    kind: 'added',
    by: 'citizen',
    text,
    content_check: 'due',
  })}`
}

const stateOf = async (id: string) => {
  const [row] = await server.db<{ contentCheck: string }[]>`
    select content_check from consultations where id = ${id}`
  return row!.contentCheck
}
const eventsOf = async (id: string) => {
  const rows = await server.db<{ contentCheck: string }[]>`
    select content_check from consultation_events where consultation_id = ${id} order by seq`
  return rows.map(({ contentCheck }) => contentCheck)
}

test('unchecked texts are checked once WeChat is available again', async () => {
  const harmless = await storeQuestion('商标')
  const risky = await storeQuestion('这是违法的内容')
  stand.nextAt('/wxa/msg_sec_check', 'broken', 'hangs up')
  await server.runJobs()
  expect([await stateOf(harmless), await stateOf(risky)]).toEqual(['due', 'due'])
  await server.runJobs()
  expect([await stateOf(harmless), await stateOf(risky)]).toEqual(['passed', 'risky'])
  const [row] = await server.db`select text from consultations where id = ${risky}`
  expect(row!.text).toBe('这是违法的内容')
})

test('a risky addition marks the whole consultation as risky for staff', async () => {
  const id = await aStoredConsultation(server, { citizenId: lin.id, contentCheck: 'passed' })
  await added(id, '补充一点', 3)
  await added(id, '还有违法的', 4)
  await server.runJobs()
  expect(await eventsOf(id)).toEqual(['passed', 'risky'])
  expect(await stateOf(id)).toBe('risky')
})

test('all free text of an application is checked', async () => {
  const id = '01900000-0000-7000-8000-00000000000a'
  const place = { table: 'consultations', column: 'application', row: id }
  const application = testVault.seal(
    JSON.stringify({ applicant: '静安某茶馆', wanted: '违法的' }),
    place,
  )
  await storeQuestion('招牌', { id, application })
  await server.runJobs()
  expect(await stateOf(id)).toBe('risky')
})

test('one run checks all pending texts, except those of deleted accounts', async () => {
  for (let n = 0; n < 25; n++) await storeQuestion('商标')
  const strangers: string[] = []
  for (let n = 0; n < 15; n++) strangers.push(await storeQuestion('商标', { citizenId: null }))
  await server.runJobs()
  const rows = await server.db<{ contentCheck: string; n: number }[]>`
    select content_check, count(*)::int n from consultations group by 1 order by 1`
  expect(rows.map(({ contentCheck, n }) => [contentCheck, n])).toEqual([
    ['due', 15],
    ['passed', 25],
  ])
})

test('two servers never check the same text twice', async () => {
  for (let n = 0; n < 8; n++) await storeQuestion(`商标 ${n}`)
  const deps = { db: server.db, vault: testVault, now: server.now, wechat: stand.wechat }
  await Promise.all([recheckTexts.run(deps), recheckTexts.run(deps)])
  expect(stand.checked).toHaveLength(8)
})

test('a check that fails for a day is given up', async () => {
  stand.longGone.add('o-lin')
  const id = await storeQuestion()
  await added(id, '补充一点')
  server.setNow('2026-12-03T14:19:59+08:00')
  await server.runJobs()
  expect([await stateOf(id), ...(await eventsOf(id))]).toEqual(['due', 'due'])
  server.setNow('2026-12-03T14:20:00+08:00')
  await server.runJobs()
  expect([await stateOf(id), ...(await eventsOf(id))]).toEqual(['off', 'off'])
})

test('a server without WeChat leaves no check pending', async () => {
  const id = await storeQuestion()
  await recheckTexts.run({ db: server.db, vault: testVault, now: server.now })
  expect(await stateOf(id)).toBe('off')
})

test('a text that cannot be read delays no other, and is given up after a day', async () => {
  const sound = await storeQuestion('商标')
  const unreadable = await storeQuestion('商标', { application: Buffer.from('not sealed') })
  const deps = { db: server.db, vault: testVault, now: server.now, wechat: stand.wechat }
  await expect(recheckTexts.run(deps)).rejects.toThrow()
  expect([await stateOf(sound), await stateOf(unreadable)]).toEqual(['passed', 'due'])
  server.setNow('2026-12-03T14:20:00+08:00')
  await expect(recheckTexts.run(deps)).rejects.toThrow()
  expect(await stateOf(unreadable)).toBe('off')
})
