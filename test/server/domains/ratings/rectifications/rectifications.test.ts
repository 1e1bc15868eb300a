import { clockAt } from '@/contract/facts/working-days.rules'
import type { Message } from '@/contract/messages/messages.schema'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'
import type { Person } from '../../../../support/people'
import { rating, unit } from '../../../../support/rating'

let server: ReferenceServer
let use: ReturnType<typeof rating>
let zhou: Person
let clerk: Person
let chief: Person
beforeEach(async () => {
  server = await startReferenceServer({ template: 'migrated' })
  use = rating(server)
  zhou = await server.person({ name: '周明' })
  clerk = await server.person({ name: '李敏', as: [['outlet_staff', unit]] })
  chief = await server.person({ name: '赵云', as: [['supervisor', 'city']] })
})
afterEach(() => server.close())

const day = (moment: string) => clockAt(Date.parse(moment)).day
const told = async (person: Person) =>
  (await use.send<Message[]>(person, 'GET', '/api/me/messages')).body.map(({ kind }) => kind)
const fix = { do: 'fix', outcome: 'at_once', text: '清单已贴出。' } as const

describe('a bad rating', () => {
  test.each([1, 2])('of level %i opens an order at once, 1-5-15 working days', async (level) => {
    const { order } = await use.complained(zhou, { level })
    const { body } = await use.order(zhou, order)
    expect(body).toMatchObject({ status: 'open', days: 5, round: 1, overdue: false })
    // Wednesday 2 December 2026
    expect([body.contactDue, body.fixDue].map(day)).toEqual(['2026-12-03', '2026-12-09'])
    expect((await use.look(clerk, order)).body.number).toBe(body.number)
  })

  test('of an evening is due as one of the morning: what is due says nothing about the hour', async () => {
    const morning = await use.complained(zhou)
    await server.later(5, 'hour') // 19:20, after units close
    const evening = await use.complained(zhou)
    const due = async (id: string) => (await use.order(zhou, id)).body
    const [one, other] = [await due(morning.order), await due(evening.order)]
    expect([other.contactDue, other.fixDue]).toEqual([one.contactDue, one.fixDue])
  })

  test.each([3, 4, 5])('is none of level %i', async (level) => {
    const { body } = await use.rate(zhou, await use.served(zhou), { level })
    expect(body.rating).not.toHaveProperty('rectification')
  })

  test('that is changed to a better one ends its order, and counts in no figure of orders', async () => {
    const { service, order } = await use.complained(zhou)
    await use.rate(zhou, service, { version: 1, level: 4 })
    expect((await use.order(zhou, order)).body.status).toBe('rerated')
    await use.rate(zhou, service, { version: 2, level: 1 })
    expect((await use.order(zhou, order)).body.status).toBe('open')
  })
})

describe('an order', () => {
  test('ends when whoever rated says that it is put right', async () => {
    const { order } = await use.complained(zhou)
    await use.work(clerk, order, { do: 'contact', how: 'message', text: '我们在查。' })
    await server.later(2, 'day')
    const fixed = await use.work(clerk, order, fix)
    expect(fixed.body).toMatchObject({ status: 'fixed', outcome: 'at_once' })
    const { body } = await use.act(zhou, order, { do: 'confirm' })
    expect(body.status).toBe('confirmed')
    expect(await told(zhou)).toEqual(expect.arrayContaining(['contacted', 'fixed']))
  })

  test('is sent back with all that was before kept, its clock anew, and twice goes to the supervisor', async () => {
    const { order } = await use.complained(zhou)
    await use.work(clerk, order, fix)
    await server.later(3, 'day')
    const first = await use.act(zhou, order, { do: 'reopen', text: '清单没有贴。' })
    expect(first.body).toMatchObject({ status: 'open', round: 2 })
    expect(day(first.body.fixDue)).toBe('2026-12-14') // sent back on a Saturday, it counts from Monday
    await use.work(clerk, order, fix)
    const second = await use.act(zhou, order, { do: 'reopen', text: '还是没有。' })
    expect(second.body.status).toBe('with_supervisor')
    expect(second.body.events.map(({ kind }) => kind)).toEqual([
      ...['opened', 'fixed', 'reopened', 'fixed', 'reopened', 'passed_up'],
    ])
    expect(await told(chief)).toContain('passed_up')
    expect((await use.work(clerk, order, fix)).body.code).toBe('conflict')
    expect((await use.work(chief, order, fix)).body.status).toBe('fixed')
  })
})

describe('an order that waits', () => {
  test('10 working days for whoever rated is closed as unconfirmed', async () => {
    const { order } = await use.complained(zhou)
    const { body } = await use.work(clerk, order, fix)
    expect(day(body.confirmBy!)).toBe('2026-12-16')
    await server.later(14, 'day')
    await server.runJobs()
    expect((await use.order(zhou, order)).body.status).toBe('fixed') // 14:20, due 17:00
    await server.later(3, 'hour')
    await server.runJobs()
    expect((await use.order(zhou, order)).body.status).toBe('unconfirmed')
    expect((await use.act(zhou, order, { do: 'confirm' })).body.code).toBe('conflict')
  })

  test('is late once its contact is due, and supervisors are told once', async () => {
    const { order } = await use.complained(zhou)
    await server.later(27, 'hour') // 3 December, 17:20
    await server.runJobs()
    await server.runJobs()
    expect((await use.look(clerk, order)).body.overdue).toBe(true)
    expect((await told(chief)).filter((kind) => kind === 'rectification_late')).toHaveLength(1)
    await use.work(clerk, order, { do: 'contact', how: 'message', text: '抱歉，来晚了。' })
    expect((await use.look(clerk, order)).body.overdue).toBe(false)
  })
})

describe('an order that the supervisor decides about', () => {
  test('that is complex has 15 working days, once the supervisor says so', async () => {
    const { order } = await use.complained(zhou)
    await use.work(clerk, order, { do: 'ask_complex', reason: '要改系统。' })
    const decide = { do: 'decide_complex', approve: true, reason: '同意。' } as const
    expect((await use.work(clerk, order, decide)).body.code).toBe('forbidden')
    const { body } = await use.work(chief, order, decide)
    expect([body.days, body.complex?.state]).toEqual([15, 'approved'])
    expect(day(body.fixDue)).toBe('2026-12-23')
  })

  test('that the unit calls a mistake is reviewed by the supervisor, never by the rated', async () => {
    const both = await server.person({ as: [['supervisor', 'city'], ['outlet_staff', unit]] }) // prettier-ignore
    const { order } = await use.complained(zhou)
    await use.work(clerk, order, { do: 'dispute', reason: '当天没有这件事。' })
    const uphold = { do: 'decide_dispute', uphold: true, reason: '记录显示是误评。' } as const
    expect((await use.work(clerk, order, uphold)).body.code).toBe('forbidden')
    expect((await use.work(both, order, uphold)).body.code).toBe('forbidden')
    expect((await use.work(chief, order, uphold)).body.status).toBe('set_aside')
    const { body } = await use.order(zhou, order)
    expect(body.events.at(-1)).toMatchObject({ kind: 'dispute_upheld', text: '记录显示是误评。' })
  })

  test('whose dispute is refused goes on with the clock it had', async () => {
    const { order } = await use.complained(zhou)
    const before = (await use.order(zhou, order)).body.fixDue
    await use.work(clerk, order, { do: 'dispute', reason: '不实。' })
    const { body } = await use.work(chief, order, {
      ...{ do: 'decide_dispute', uphold: false, reason: '有监控记录。' },
    })
    expect([body.status, body.fixDue]).toEqual(['open', before])
    const again = await use.work(clerk, order, { do: 'dispute', reason: '还是不实。' })
    expect(again.body.code).toBe('conflict')
  })
})

describe('acts on an order', () => {
  test('are done once each, however often they are sent', async () => {
    const { order } = await use.complained(zhou)
    const key = use.newId()
    await use.work(clerk, order, fix, key)
    expect((await use.work(clerk, order, fix, key)).status).toBe(200)
    const back = use.newId()
    await use.act(zhou, order, { do: 'reopen', text: '没有。' }, back)
    const { body } = await use.act(zhou, order, { do: 'reopen', text: '没有。' }, back)
    expect([body.round, body.events.length]).toEqual([2, 3])
  })

  test("are nobody's but whoever rated and their unit's", async () => {
    const { order } = await use.complained(zhou)
    const other = await server.person({ name: '陈晨' })
    const elsewhere = await server.person({ as: [['outlet_staff', 'OL007']] })
    expect((await use.order(other, order)).body.code).toBe('not_found')
    expect((await use.act(other, order, { do: 'confirm' })).body.code).toBe('not_found')
    expect((await use.look(elsewhere, order)).body.code).toBe('forbidden')
    expect((await use.work(elsewhere, order, fix)).body.code).toBe('forbidden')
  })

  test('are not done by whoever rated, should they work for the unit by then', async () => {
    const { order } = await use.complained(zhou)
    const at = server.now().toISOString()
    const membership = { citizen_id: zhou.id, id: use.newId(), institution: unit, since: at }
    await server.db`insert into memberships ${server.db({ ...membership, role: 'outlet_staff' })}`
    expect((await use.work(zhou, order, fix)).body.code).toBe('forbidden')
  })

  test('call only those who left a number', async () => {
    const call = { do: 'contact', how: 'phone', text: '已电话联系。' } as const
    const without = await use.complained(zhou)
    expect((await use.work(clerk, without.order, call)).body.code).toBe('invalid')
    const left = await use.complained(zhou, { contact: '13900000000' })
    expect((await use.look(clerk, left.order)).body.contact).toBe('13900000000')
    expect((await use.work(clerk, left.order, call)).status).toBe(200)
  })
})
