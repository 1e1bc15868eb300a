import { limits } from '@/contract/people/limits.settings'
import type { MessageKind } from '@/contract/messages/messages.schema'
import { runJobs } from '../../../../server/app'
import { open } from '../../../../server/infra/db/open'
import { newId } from '../../../../server/infra/db/uuid'
import { queueMessages } from '../../../../server/domains/messages/queue-messages'
import type { Person } from '../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { testVault } from '../../../support/vault'
import { startWeChat } from '../../../support/wechat'

const id = '019371f0-0000-7000-8000-000000000001'
const path = '/cgi-bin/message/subscribe/send'
let stand: Awaited<ReturnType<typeof startWeChat>>
let server: ReferenceServer
let wang: Person

beforeEach(async () => {
  const template = { id: 'T-offer', data: { thing1: 'words', time2: 'until' } } as const
  const kinds = ['offer', 'certificate', 'escalated', 'turn', 'rate_it']
  stand = await startWeChat(Object.fromEntries(kinds.map((kind) => [kind, template])))
  server = await startReferenceServer({ template: 'migrated', wechat: stand.wechat })
  wang = await server.person()
  await server.db`update citizens set openid = 'o-wang'`
})
afterEach(async () => {
  await server.close()
  await stand.close()
})

const until = '2026-12-02T18:20:00.000Z'
const tell = (dedupe = 'a', change: object = {}) =>
  queueMessages(
    server.db,
    [{ citizenId: wang.id, kind: 'offer', dedupe, until, words: '有空位了', ...change }],
    server.now(),
  )
const agree = (times = 1, kind: MessageKind = 'offer') =>
  Promise.all(
    Array.from({ length: times }, () =>
      server.app.inject({
        method: 'POST',
        url: '/api/me/push-consents',
        headers: wang.headers,
        payload: { key: newId(server.now()), kinds: [kind] },
      }),
    ),
  )
const states = async () => {
  const rows = await server.db<{ push: string }[]>`select push from messages order by dedupe`
  return rows.map(({ push }) => push)
}
const left = async () => {
  const rows = await server.db`select from push_consents where used_at is null`
  return rows.length
}

test('one consent pushes one message; the others are only in the app', async () => {
  await agree()
  await tell('a')
  await tell('b')
  await server.runJobs()
  await server.runJobs()
  expect(stand.sent).toMatchObject([
    {
      touser: 'o-wang',
      data: { thing1: { value: '有空位了' }, time2: { value: '2026年12月3日 02:20' } },
    },
  ])
  expect((await states()).sort()).toEqual(['none', 'sent'])
  expect(await left()).toBe(0)
})

test.each<[string, MessageKind, object, string]>([
  ['the enrollment', 'offer', { trainingId: id }, `trainings/enrollment/index?id=${id}`],
  ['the certificates', 'certificate', { trainingId: id }, 'trainings-learning/record/index'],
  ['the case', 'escalated', { consultationId: id }, `consultations-staff/case/index?id=${id}`],
  ['the visit', 'turn', { visitId: id }, `visits/visit/index?id=${id}`],
  ['the rating', 'rate_it', { serviceDoneId: id }, `ratings/rate/index?id=${id}`],
  ['their own pages, if nothing is left of its record', 'offer', {}, 'tabs/me/index'],
])('a tap on a pushed message opens %s', async (_, kind, about, page) => {
  await agree(1, kind)
  await tell('a', { kind, ...about })
  await server.runJobs()
  expect(stand.sent).toMatchObject([{ page: `pages/${page}` }])
})

test('two processes that push at the same time send each message once', async () => {
  await agree(limits.unusedPushConsents)
  for (let i = 0; i < limits.unusedPushConsents; i++) await tell(`m${i}`)
  const db = open(server.databaseUrl)
  const other = { db, vault: testVault, now: server.now, wechat: stand.wechat }
  await Promise.all([server.runJobs(), runJobs(other), server.runJobs(), runJobs(other)])
  expect(stand.sent).toHaveLength(limits.unusedPushConsents)
  expect(await left()).toBe(0)
  await db.end()
})

test('while WeChat is busy a message is tried again later, on the same consent', async () => {
  await agree(2)
  await tell()
  stand.nextAt(path, 'busy', 'busy', 'busy')
  await server.runJobs()
  expect([await states(), await left()]).toEqual([['due'], 1])
  await server.runJobs() // not yet
  expect(stand.sent).toEqual([])
  server.setNow('2026-12-02T14:21:00+08:00')
  await server.runJobs()
  expect([await states(), await left(), stand.sent.length]).toEqual([['sent'], 1, 1])
})

test('a push is given up when WeChat stays busy', async () => {
  await agree()
  await tell()
  stand.nextAt(path, ...Array.from({ length: 30 }, () => 'busy' as const))
  for (let i = 0; i < 8; i++) {
    await server.runJobs()
    server.setNow(server.now().add(40, 'minute').toISOString())
  }
  expect(await states()).toEqual(['failed'])
})

test.each([
  ['they have taken their consent back', 43101, ['failed']],
  ['nobody knows whether it arrived', 'hangs up', ['taken']],
] as const)('it is not sent again when %s', async (_, instead, state) => {
  await agree(3)
  await tell()
  stand.nextAt(path, instead)
  await server.runJobs()
  server.setNow('2026-12-02T18:00:00+08:00')
  await server.runJobs()
  expect([await states(), stand.sent]).toEqual([state, []])
})

test('a message that a killed process had taken is not sent twice', async () => {
  await agree()
  await tell()
  await server.db`update messages set push = 'taken'` // and then it was killed
  await server.runJobs()
  expect(stand.sent).toEqual([])
})

test('wrong settings fail one message and are reported', async () => {
  await agree(2)
  await tell('a')
  await tell('b')
  stand.nextAt(path, 47003)
  await expect(server.runJobs()).rejects.toMatchObject({ code: 'WECHAT_47003' })
  expect((await states()).sort()).toEqual(['failed', 'sent'])
})

interface Case {
  kind?: string
  until?: string
  openid?: string | null
}

test.each<[string, Case]>([
  ['of a kind without a template', { kind: 'no_show' }],
  ['whose offer is over', { until: '2026-12-02T06:20:00.000Z' }],
  ['to somebody WeChat does not know', { openid: null }],
])('nothing is pushed %s, and no consent is used', async (_, { openid = 'o-wang', ...change }) => {
  await server.db`update citizens set openid = ${openid}`
  await agree()
  await tell('a', change)
  await server.runJobs()
  expect([await states(), await left(), stand.sent]).toEqual([['none'], 1, []])
})

test('without WeChat messages are only in the app, and not pushed after WeChat is configured', async () => {
  await agree()
  await tell()
  await runJobs({ db: server.db, vault: testVault, now: server.now })
  await server.runJobs()
  expect([await states(), stand.sent]).toEqual([['none'], []])
})

test('what happens at night is pushed at 8:00, on one consent; a call in a queue is pushed at once', async () => {
  await agree()
  await agree(1, 'turn')
  server.setNow('2026-12-02T22:30:00+08:00')
  await tell('a', { until: '2026-12-03T06:00:00.000Z' })
  await tell('b', { kind: 'turn', visitId: id, until: undefined })
  await server.runJobs()
  expect(stand.sent).toMatchObject([{ page: `pages/visits/visit/index?id=${id}` }])
  server.setNow('2026-12-03T07:59:59.999+08:00')
  await server.runJobs()
  expect([await states(), await left()]).toEqual([['due', 'sent'], 1])
  server.setNow('2026-12-03T08:00:00+08:00')
  await server.runJobs()
  expect([await states(), await left(), stand.sent.length]).toEqual([['sent', 'sent'], 0, 2])
})
