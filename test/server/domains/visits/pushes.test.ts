import { MessageKind } from '@/contract/messages/messages.schema'
import type { Dashboard } from '@/contract/ratings/oversight.schema'
import { lockDue } from '../../../../server/domains/messages/push-messages.repo'
import { newId } from '../../../../server/infra/db/uuid'
import type { Person } from '../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { testOutlet, visitRequests, type VisitingUse } from '../../../support/visiting'
import { startWeChat } from '../../../support/wechat'

const kinds = MessageKind.anyOf.map((literal) => literal.const)
const data = { thing1: 'title', time2: 'startsAt', thing3: 'place' }

let stand: Awaited<ReturnType<typeof startWeChat>>
let server: ReferenceServer
let use: VisitingUse
let staff: Person
let citizen: Person
let window: string
let outlet: string

beforeEach(async () => {
  const template = { id: 'T1', data }
  stand = await startWeChat(Object.fromEntries(kinds.map((kind) => [kind, template])))
  server = await startReferenceServer({ wechat: stand.wechat })
  use = visitRequests(server)
  staff = await use.staffAt()
  citizen = await server.person({ name: '周明' })
  window = (await use.saveWindow(staff)).body.id
  await server.db`update citizens set openid = 'o-' || id where id = ${citizen.id}`
  const [fact] = await server.db<{ name: string }[]>`
    select body ->> 'name' as name from facts where kind = 'outlet' and id = ${testOutlet}`
  outlet = fact!.name
  for (const kind of ['visit_hour', 'turn'])
    await use.send(citizen, 'POST', '/api/me/push-consents', {
      key: newId(server.now()),
      kinds: [kind],
    })
})
afterEach(async () => {
  await server.close()
  await stand.close()
})

async function at(moment: string) {
  server.setNow(`${moment}+08:00`)
  await server.runJobs() // queues reminders
  await server.runJobs()
  return stand.sent
}
/** What became of the push of one kind. */
async function stateOf(kind: string) {
  const [row] = await server.db<{ push: string }[]>`select push from messages where kind = ${kind}`
  return row?.push
}
const busy = () =>
  stand.nextAt(
    '/cgi-bin/message/subscribe/send',
    ...Array.from({ length: 3 }, () => 'busy' as const),
  )
const ten = new Date('2026-12-04T10:00:00+08:00').toISOString()
const book = async () => (await use.book(citizen, { window, startsAt: ten })).body.id
const fits = (name: string) =>
  [...name].length > 20 ? `${[...name].slice(0, 19).join('')}…` : name

test('a reminder of an appointment says when and where, and leads to it', async () => {
  const id = await book()
  expect(await at('2026-12-04T09:00:00')).toMatchObject([
    {
      page: `pages/visits/visit/index?id=${id}`,
      data: {
        thing1: { value: '1 号窗口' },
        time2: { value: '2026年12月4日 10:00' },
        thing3: { value: fits(outlet) },
      },
    },
  ])
})

test('a call says the number and where, and leads to the visit', async () => {
  await use.work(staff, { do: 'open' })
  const { id } = (await use.takeNumber(citizen)).body
  await use.work(staff, { do: 'next', window })
  expect(await at('2026-12-02T14:21:00')).toMatchObject([
    {
      page: `pages/visits/visit/index?id=${id}`,
      data: { thing1: { value: '1 号' }, thing3: { value: fits(outlet) } },
    },
  ])
})

test('a reminder that was held up is not sent once the appointment has begun', async () => {
  const id = await book()
  busy()
  await at('2026-12-04T09:59:30')
  expect(await stateOf('visit_hour')).toBe('due')
  expect(await at('2026-12-04T10:00:30')).toEqual([])
  expect(await stateOf('visit_hour')).toBe('none')
  expect((await use.read(citizen, id)).body.status).toBe('booked')
})

test('an appointment cancelled before its reminder leaves is not reminded of', async () => {
  const id = await book()
  busy()
  await at('2026-12-04T09:00:00')
  expect(await stateOf('visit_hour')).toBe('due')
  await use.act(citizen, id, { do: 'cancel' })
  expect(await at('2026-12-04T09:05:00')).toEqual([])
  expect(await stateOf('visit_hour')).toBe('none')
})

test('a call that was held up is not sent to somebody who was served meanwhile', async () => {
  await use.work(staff, { do: 'open' })
  const { id } = (await use.takeNumber(citizen)).body
  busy()
  await use.work(staff, { do: 'next', window })
  await server.runJobs()
  expect(await stateOf('turn')).toBe('due')
  await use.work(staff, { do: 'arrive', visit: id, window })
  expect(await at('2026-12-02T14:25:00')).toEqual([])
  expect(await stateOf('turn')).toBe('none')
})

test('who was passed over and is called again has waited until the first call', async () => {
  await use.work(staff, { do: 'open' })
  const { id } = (await use.takeNumber(citizen)).body
  const later = (minutes: number) =>
    server.setNow(server.now().add(minutes, 'minute').toISOString())
  later(10)
  await use.work(staff, { do: 'next', window })
  await use.work(staff, { do: 'pass', visit: id })
  later(50)
  await use.work(staff, { do: 'next', window })
  const { body } = await use.send<Dashboard>(
    staff,
    'GET',
    `/api/staff/outlets/${testOutlet}/dashboard?from=2026-12-02&until=2026-12-02`,
  )
  expect(body.waits).toEqual({ count: 1, median: 10, nine: 10 })
})

test('a push about a queue is in time until midnight in Shanghai, wherever the database is', async () => {
  await use.work(staff, { do: 'open' })
  await use.takeNumber(citizen)
  await use.work(staff, { do: 'next', window })
  await server.db.begin(async (tx) => {
    await tx`set local timezone = 'America/New_York'`
    const due = await lockDue(tx, server.now().toISOString(), 10)
    const { dayEndsAt } = due.find(({ kind }) => kind === 'turn')!
    expect(dayEndsAt).toBe(new Date('2026-12-03T00:00:00+08:00').toISOString())
  })
})
