import { clockAt } from '@/contract/facts/working-days.rules'
import type { Message } from '@/contract/messages/messages.schema'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'
import type { Person } from '../../../../support/people'
import { ratingRequests, defaultUnit } from '../../../../support/rating'

let server: ReferenceServer
let use: ReturnType<typeof ratingRequests>
let zhou: Person
let clerk: Person
let chief: Person
beforeEach(async () => {
  server = await startReferenceServer({ template: 'migrated' })
  use = ratingRequests(server)
  zhou = await server.person({ name: '周明' })
  clerk = await server.person({ name: '李敏', as: [['outlet_staff', defaultUnit]] })
  chief = await server.person({ name: '赵云', as: [['supervisor', 'city']] })
})
afterEach(() => server.close())

const day = (moment: string) => clockAt(Date.parse(moment)).day
const told = async (person: Person) =>
  (await use.send<Message[]>(person, 'GET', '/api/me/messages')).body.map(({ kind }) => kind)
const fix = { do: 'fix', outcome: 'at_once', text: '清单已贴出。' } as const

describe('a bad rating', () => {
  test.each([1, 2])(
    'of level %i opens a rectification at once, with the deadlines of 1-5-15',
    async (level) => {
      const { rectification } = await use.rateBadly(zhou, { level })
      const { body } = await use.readAsRater(zhou, rectification)
      expect(body).toMatchObject({ status: 'open', days: 5, round: 1, overdue: false })
      // Wednesday 2 December 2026
      expect([body.contactDue, body.fixDue].map(day)).toEqual(['2026-12-03', '2026-12-09'])
      expect((await use.readAsStaff(clerk, rectification)).body.number).toBe(body.number)
    },
  )

  test('given in the evening has the same deadlines as one given in the morning', async () => {
    const morning = await use.rateBadly(zhou)
    await server.later(5, 'hour') // 19:20, after units close
    const evening = await use.rateBadly(zhou)
    const due = async (id: string) => (await use.readAsRater(zhou, id)).body
    const [first, other] = [await due(morning.rectification), await due(evening.rectification)]
    expect([other.contactDue, other.fixDue]).toEqual([first.contactDue, first.fixDue])
  })

  test.each([3, 4, 5])('is not one of level %i', async (level) => {
    const { body } = await use.rate(zhou, await use.served(zhou), { level })
    expect(body.rating).not.toHaveProperty('rectification')
  })

  test('that is improved ends its rectification', async () => {
    const { service, rectification } = await use.rateBadly(zhou)
    await use.rate(zhou, service, { version: 1, level: 4 })
    expect((await use.readAsRater(zhou, rectification)).body.status).toBe('rerated')
    await use.rate(zhou, service, { version: 2, level: 1 })
    expect((await use.readAsRater(zhou, rectification)).body.status).toBe('open')
  })
})

describe('a rectification', () => {
  test('ends when the rater confirms the repair', async () => {
    const { rectification } = await use.rateBadly(zhou)
    await use.actAsStaff(clerk, rectification, {
      do: 'contact',
      how: 'message',
      text: '我们在查。',
    })
    await server.later(2, 'day')
    const fixed = await use.actAsStaff(clerk, rectification, fix)
    expect(fixed.body).toMatchObject({ status: 'fixed', outcome: 'at_once' })
    const { body } = await use.actAsRater(zhou, rectification, { do: 'confirm' })
    expect(body.status).toBe('confirmed')
    expect(await told(zhou)).toEqual(expect.arrayContaining(['contacted', 'fixed']))
  })

  test('that is rejected keeps its history and gets new deadlines; the second time the supervisor takes over', async () => {
    const { rectification } = await use.rateBadly(zhou)
    await use.actAsStaff(clerk, rectification, fix)
    await server.later(3, 'day')
    const first = await use.actAsRater(zhou, rectification, { do: 'reopen', text: '清单没有贴。' })
    expect(first.body).toMatchObject({ status: 'open', round: 2 })
    expect(day(first.body.fixDue)).toBe('2026-12-14') // sent back on a Saturday, it counts from Monday
    await use.actAsStaff(clerk, rectification, fix)
    const second = await use.actAsRater(zhou, rectification, { do: 'reopen', text: '还是没有。' })
    expect(second.body.status).toBe('with_supervisor')
    expect(second.body.events.map(({ kind }) => kind)).toEqual([
      'opened',
      'fixed',
      'reopened',
      'fixed',
      'reopened',
      'passed_up',
    ])
    expect(await told(chief)).toContain('passed_up')
    expect((await use.actAsStaff(clerk, rectification, fix)).body.code).toBe('conflict')
    expect((await use.actAsStaff(chief, rectification, fix)).body.status).toBe('fixed')
  })
})

describe('a rectification that waits', () => {
  test('10 working days for the rater is closed as unconfirmed', async () => {
    const { rectification } = await use.rateBadly(zhou)
    const { body } = await use.actAsStaff(clerk, rectification, fix)
    expect(day(body.confirmBy!)).toBe('2026-12-16')
    await server.later(14, 'day')
    await server.runJobs()
    expect((await use.readAsRater(zhou, rectification)).body.status).toBe('fixed') // 14:20, due 17:00
    await server.later(3, 'hour')
    await server.runJobs()
    expect((await use.readAsRater(zhou, rectification)).body.status).toBe('unconfirmed')
    expect((await use.actAsRater(zhou, rectification, { do: 'confirm' })).body.code).toBe(
      'conflict',
    )
  })

  test('is overdue once contact is due, and supervisors are notified once', async () => {
    const { rectification } = await use.rateBadly(zhou)
    await server.later(27, 'hour') // 3 December, 17:20
    await server.runJobs()
    await server.runJobs()
    expect((await use.readAsStaff(clerk, rectification)).body.overdue).toBe(true)
    expect((await told(chief)).filter((kind) => kind === 'rectification_late')).toHaveLength(1)
    await use.actAsStaff(clerk, rectification, {
      do: 'contact',
      how: 'message',
      text: '抱歉，来晚了。',
    })
    expect((await use.readAsStaff(clerk, rectification)).body.overdue).toBe(false)
  })
})

describe('a rectification that the supervisor decides about', () => {
  test('that is complex gets 15 working days once the supervisor approves', async () => {
    const { rectification } = await use.rateBadly(zhou)
    await use.actAsStaff(clerk, rectification, { do: 'ask_complex', reason: '要改系统。' })
    const decide = { do: 'decide_complex', approve: true, reason: '同意。' } as const
    expect((await use.actAsStaff(clerk, rectification, decide)).body.code).toBe('forbidden')
    const { body } = await use.actAsStaff(chief, rectification, decide)
    expect([body.days, body.complex?.state]).toEqual([15, 'approved'])
    expect(day(body.fixDue)).toBe('2026-12-23')
  })

  test('that the outlet disputes is reviewed by the supervisor, never by the outlet', async () => {
    const both = await server.person({ as: [['supervisor', 'city'], ['outlet_staff', defaultUnit]] }) // prettier-ignore
    const { rectification } = await use.rateBadly(zhou)
    await use.actAsStaff(clerk, rectification, { do: 'dispute', reason: '当天没有这件事。' })
    const uphold = { do: 'decide_dispute', uphold: true, reason: '记录显示是误评。' } as const
    expect((await use.actAsStaff(clerk, rectification, uphold)).body.code).toBe('forbidden')
    expect((await use.actAsStaff(both, rectification, uphold)).body.code).toBe('forbidden')
    expect((await use.actAsStaff(chief, rectification, uphold)).body.status).toBe('set_aside')
    const { body } = await use.readAsRater(zhou, rectification)
    expect(body.events.at(-1)).toMatchObject({ kind: 'dispute_upheld', text: '记录显示是误评。' })
  })

  test('whose dispute is refused keeps its deadlines', async () => {
    const { rectification } = await use.rateBadly(zhou)
    const before = (await use.readAsRater(zhou, rectification)).body.fixDue
    await use.actAsStaff(clerk, rectification, { do: 'dispute', reason: '不实。' })
    const { body } = await use.actAsStaff(chief, rectification, {
      do: 'decide_dispute',
      uphold: false,
      reason: '有监控记录。',
    })
    expect([body.status, body.fixDue]).toEqual(['open', before])
    const again = await use.actAsStaff(clerk, rectification, {
      do: 'dispute',
      reason: '还是不实。',
    })
    expect(again.body.code).toBe('conflict')
  })
})

describe('actions on a rectification', () => {
  test('take effect once, however often they are sent', async () => {
    const { rectification } = await use.rateBadly(zhou)
    const key = use.newId()
    await use.actAsStaff(clerk, rectification, fix, key)
    expect((await use.actAsStaff(clerk, rectification, fix, key)).status).toBe(200)
    const back = use.newId()
    await use.actAsRater(zhou, rectification, { do: 'reopen', text: '没有。' }, back)
    const { body } = await use.actAsRater(
      zhou,
      rectification,
      { do: 'reopen', text: '没有。' },
      back,
    )
    expect([body.round, body.events.length]).toEqual([2, 3])
  })

  test('are open to the rater and the rated outlet only', async () => {
    const { rectification } = await use.rateBadly(zhou)
    const other = await server.person({ name: '陈晨' })
    const elsewhere = await server.person({ as: [['outlet_staff', 'OL007']] })
    expect((await use.readAsRater(other, rectification)).body.code).toBe('not_found')
    expect((await use.actAsRater(other, rectification, { do: 'confirm' })).body.code).toBe(
      'not_found',
    )
    expect((await use.readAsStaff(elsewhere, rectification)).body.code).toBe('forbidden')
    expect((await use.actAsStaff(elsewhere, rectification, fix)).body.code).toBe('forbidden')
  })

  test('are refused to the rater who has joined the outlet since', async () => {
    const { rectification } = await use.rateBadly(zhou)
    const at = server.now().toISOString()
    const membership = { citizen_id: zhou.id, id: use.newId(), institution: defaultUnit, since: at }
    await server.db`insert into memberships ${server.db({ ...membership, role: 'outlet_staff' })}`
    expect((await use.actAsStaff(zhou, rectification, fix)).body.code).toBe('own_matter')
  })

  test('include a call only if the rater left a number', async () => {
    const call = { do: 'contact', how: 'phone', text: '已电话联系。' } as const
    const without = await use.rateBadly(zhou)
    expect((await use.actAsStaff(clerk, without.rectification, call)).body.code).toBe('invalid')
    const left = await use.rateBadly(zhou, { contact: '13900000000' })
    expect((await use.readAsStaff(clerk, left.rectification)).body.contact).toBe('13900000000')
    expect((await use.actAsStaff(clerk, left.rectification, call)).status).toBe(200)
  })
})
