import fc from 'fast-check'
import { figuresOf, ratingsIn } from '@/contract/ratings/figures.rules'
import { sinceDay } from '@/contract/ratings/ratings.rules'
import type { AllFigures, ServiceDone } from '@/contract/ratings/ratings.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { LogDay } from '@/contract/ratings/public-log.schema'
import { verifyPublicLog } from '../../../../../server/domains/ratings/verification/verify-public-log'
import type { Person } from '../../../../support/people'
import { ratingRequests } from '../../../../support/rating'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

jest.setTimeout(300_000)

const units = ['OL002', 'OL007', 'OL010']
const services = ['SV001', 'SV022', undefined]

/** What people, their units and the supervisor may come to do; what cannot be done then is refused. */
const act = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constant('rate' as const), fc.constantFrom(1, 2, 2, 3, 5)) },
  ...(
    [
      'rerate',
      'contact',
      'fix',
      'confirm',
      'reopen',
      'dispute',
      'uphold',
      'refuse',
      'close',
    ] as const
  ).map((name) => ({ weight: 1, arbitrary: fc.tuple(fc.constant(name), fc.nat(40)) })),
  ...(['complex', 'approve', 'remove', 'wait', 'leave'] as const).map((name) => ({
    weight: 1,
    arbitrary: fc.tuple(fc.constant(name), fc.nat(40)),
  })),
)

let server: ReferenceServer
let use: ReturnType<typeof ratingRequests>
let chief: Person
let staff: Map<string, Person>

beforeAll(async () => {
  server = await startReferenceServer({ template: 'migrated' })
  use = ratingRequests(server)
  chief = await server.person({ as: [['supervisor', 'city']] })
  staff = new Map()
  for (const unit of units) staff.set(unit, await server.person({ as: [['outlet_staff', unit]] }))
})
afterAll(() => server.close())

interface Given {
  person: Person
  unit: string
  service: string
  done: ServiceDone
}

async function rate(all: Given[], level: number, nth: number) {
  const person = await server.person({ name: '周明' })
  const [unit, about] = [units[nth % 3]!, services[nth % 2 === 0 ? 0 : nth % 3]]
  const service = await use.served(person, { unit, ...(about && { service: about }) })
  const atOnce = level <= 2 && nth % 3 > 0
  const { body } = await use.rate(person, service, { level, text: `第 ${nth} 次`, atOnce })
  all.push({ person, unit, service, done: body })
}

const text = '…'
const reason = '…'

async function doTo(given: Given, name: string, nth: number) {
  const rectification = given.done.rating?.rectification
  const clerk = staff.get(given.unit)!
  if (name === 'rerate') {
    const { body } = await use.rate(given.person, given.service, {
      version: given.done.rating!.version,
      level: (nth % 5) + 1,
      text: '改了',
    })
    if (body.rating) given.done = body
  }
  if (name === 'remove') {
    const [row] = await server.db<{ id: string | null }[]>`
      select published_id as id from ratings where service_id = ${given.service}`
    const path = `/api/staff/ratings/${row!.id}/text-removal`
    if (row!.id) await use.send(chief, 'POST', path, { reason: '依法' })
  }
  if (name === 'leave') await use.send(given.person, 'DELETE', '/api/me')
  if (!rectification) return
  if (name === 'contact')
    await use.actAsStaff(clerk, rectification, { do: 'contact', how: 'message', text })
  if (name === 'fix' || name === 'put_right' || name === 'send_back')
    await use.actAsStaff(nth % 2 ? clerk : chief, rectification, {
      do: 'fix',
      outcome: 'in_time',
      text,
    })
  if (name === 'confirm' || name === 'put_right')
    await use.actAsRater(given.person, rectification, { do: 'confirm' })
  if (name === 'reopen' || name === 'send_back')
    await use.actAsRater(given.person, rectification, { do: 'reopen', text })
  if (name === 'dispute') await use.actAsStaff(clerk, rectification, { do: 'dispute', reason })
  if (name === 'uphold' || name === 'refuse')
    await use.actAsStaff(chief, rectification, {
      do: 'decide_dispute',
      uphold: name === 'uphold',
      reason,
    })
  if (name === 'complex') await use.actAsStaff(clerk, rectification, { do: 'ask_complex', reason })
  if (name === 'approve')
    await use.actAsStaff(chief, rectification, { do: 'decide_complex', approve: true, reason })
  if (name === 'close') await use.actAsStaff(chief, rectification, { do: 'close', reason })
}

/** From nothing but what is public. */
async function recomputed(): Promise<AllFigures> {
  const today = clockAt(server.now().valueOf()).day
  const days = await server.db<{ day: string }[]>`select distinct day from log_heads order by day`
  const logged = await Promise.all(
    days.map(({ day }) => use.send<LogDay>(chief, 'GET', `/api/log/${day}`)),
  )
  const entries = logged.flatMap(({ body }) => body.entries)
  return figuresOf(ratingsIn(entries), sinceDay(today))
}

test('after any sequence of actions the public figures equal those recomputed from the public log', async () => {
  const all: Given[] = []
  let nth = 0
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (acts) => {
      for (const [name, value] of acts) {
        nth++
        if (name === 'rate') await rate(all, value, nth)
        else if (name === 'wait') {
          await server.later((value % 4) + 1, 'day')
          await server.runJobs()
        } else if (all.length > 0)
          await doTo(all.at(-1 - (value % Math.min(all.length, 4)))!, name, nth)
      }
      await server.later(1, 'minute') // what is read is kept for a second
      const { body } = await use.send<AllFigures>(chief, 'GET', '/api/ratings')
      expect(body).toEqual(await recomputed())
      expect((await verifyPublicLog(server.db)).findings).toEqual([])
    }),
    { numRuns: 80 },
  )
  const kinds = await server.db<{ kind: string }[]>`
    select distinct kind from rectification_events order by kind`
  expect(kinds.length).toBeGreaterThan(8) // so that it was about something
  const { body } = await use.send<AllFigures>(chief, 'GET', '/api/ratings')
  expect(Object.keys(body.outlets).sort()).toEqual(units)
})
