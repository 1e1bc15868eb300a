import fc from 'fast-check'
import type { ConsultationEvent } from '@/contract/consultations/consultations.schema'
import type { ConsultationRow } from '../../../../server/domains/consultations/consultation-row'
import { consultationRequests } from '../../../support/consulting'
import type { Person } from '../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

jest.setTimeout(300_000)

type Use = ReturnType<typeof consultationRequests>

let server: ReferenceServer
let use: Use
let agents: Person[]
beforeAll(async () => {
  server = await startReferenceServer({ perMinute: 1e9 })
  use = consultationRequests(server)
  agents = [
    await server.person({ as: [['hotline_agent', 'OL002'], ['outlet_staff', 'OL007']] }), // prettier-ignore
    await server.person({ as: [['hotline_agent', 'OL002']] }),
    await server.person({ as: [['supervisor', 'city']] }),
  ]
})
afterAll(() => server.close())

interface World {
  citizen: Person
  ids: string[]
}
type Deed = (world: World) => Promise<{ status: number } | void>

const order = (id: string) => `/api/staff/consultations/${id}/work-order`
const bit = fc.nat(1)
const agent = fc.nat(2).map((nth) => () => agents[nth]!)
const caseAction = fc.constantFrom<Parameters<Use['actOnCase']>[2][]>(
  { do: 'claim' },
  { do: 'reply', text: '可以。', cites: [] },
  { do: 'ask_back', text: '号码？' },
  { do: 'transfer', unit: 'OL007', reason: '涉及侵权' },
  { do: 'transfer', unit: 'OL002', reason: '退回' },
  { do: 'raise', reason: '要核实' },
)
const own = fc.constantFrom<Parameters<Use['act']>[2][]>(
  { do: 'add', text: '还有', pictures: [] },
  { do: 'reopen', text: '没解决' },
  { do: 'close' },
  { do: 'withdraw' },
)
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(agent, bit, caseAction).map(([by, n, act]): Deed => ({ ids }) => use.actOnCase(by(), ids[n]!, act)) }, // prettier-ignore
  { weight: 5, arbitrary: fc.tuple(bit, own).map(([n, act]): Deed => ({ citizen, ids }) => use.act(citizen, ids[n]!, act)) }, // prettier-ignore
  { weight: 2, arbitrary: fc.tuple(agent, bit).map(([by, n]): Deed => ({ ids }) => use.actOnCase(by(), ids[n]!, { do: 'merge', into: ids[1 - n]! })) }, // prettier-ignore
  { weight: 1, arbitrary: bit.map((n): Deed => ({ ids }) => use.send(agents[2]!, 'POST', order(ids[n]!))) }, // prettier-ignore
  { weight: 1, arbitrary: fc.boolean().chain((told) => bit.map((n): Deed => ({ ids }) => use.send(agents[2]!, 'PUT', order(ids[n]!), { number: 'SH-2026', ...(told && { result: '已办结' }) }))) }, // prettier-ignore
  { weight: 1, arbitrary: fc.constant<Deed>(() => server.runJobs()) },
)

/** The state that follows from the events. */
function after(events: ConsultationEvent[]) {
  const is = { status: 'open', closed: null as string | null, unit: '' }
  const to = (status: string, closed: string | null = null) => Object.assign(is, { status, closed })
  for (const { kind, unit, closed, by } of events) {
    if (kind === 'routed' || kind === 'transferred') is.unit = unit!
    if (kind === 'claimed') to('claimed')
    if (kind === 'replied' && by === 'staff') to('answered')
    if (kind === 'asked_back') to('asked_back')
    if (kind === 'reopened') to('open')
    if (kind === 'handed_over') to('handed_over')
    if (kind === 'closed') to('closed', closed)
    if (kind === 'transferred') to(is.status === 'claimed' ? 'open' : is.status)
    if (kind === 'added' && ['answered', 'asked_back'].includes(is.status)) to('again')
  }
  return is
}

const waits = ['open', 'claimed', 'handed_over']

async function explained(id: string) {
  const [row] = await server.db<ConsultationRow[]>`select * from consultations where id = ${id}`
  const events = await server.db<ConsultationEvent[]>`
    select * from consultation_events where consultation_id = ${id} order by seq`
  const { status, closed, unit } = after(events)
  const known = status === 'again' ? (row!.claimedBy ? 'claimed' : 'open') : status
  expect(row).toMatchObject({ status: known, closed, unit, lastSeq: events.length })
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, nth) => nth + 1))
  expect(row!.dueAt !== null).toBe(waits.includes(row!.status))
  expect(events.filter(({ kind }) => kind === 'handed_over').length).toBeLessThanOrEqual(1)
  expect(events.filter(({ kind }) => kind === 'raised').length).toBeLessThanOrEqual(1)
}

test('whatever citizens and staff do concurrently, the events explain the resulting state', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(deed, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 5 }),
      async (rounds) => {
        server.setNow('2026-12-02T14:20:00+08:00')
        const citizen = await server.person({ name: '周明' })
        const ids = [(await use.ask(citizen)).body.id, (await use.ask(citizen)).body.id]
        await server.db`delete from consultation_asks`
        for (const [day, round] of rounds.entries()) {
          server.setNow(`2026-12-${String(2 + day * 4).padStart(2, '0')}T16:59:00+08:00`)
          const told = await Promise.all(round.map((deed) => deed({ citizen, ids })))
          for (const answer of told) if (answer) expect(answer.status).toBeLessThan(500)
          for (const id of ids) await explained(id)
        }
      },
    ),
    { numRuns: 40 },
  )
})
