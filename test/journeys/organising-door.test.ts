import type { Roster } from '@/contract/staff.schema'
import { ticketCode } from '@/contract/tickets.rules'
import { attendance, corrected } from '@/features/organising/door.model'
import { useDoor } from '@/features/organising/door.store'
import { useRosters } from '@/features/organising/rosters.store'
import { useTaps } from '@/features/organising/taps.store'
import { eraseOwn } from '@/platform/storage'
import type { HttpRequest } from '@/platform/http'
import { published, seated } from '../support/organising'
import type { Person } from '../support/people'
import { phone } from '../support/phone'
import { startReferenceServer, type ReferenceServer } from '../support/reference-server'
import { heldBy } from '../support/staffed-phone'

const before = '2026-12-02T14:20:00+08:00'
const start = '2026-12-12T13:30:00+08:00'
let server: ReferenceServer
let organiser: Person
let clock: jest.SpyInstance
let id: string

beforeAll(async () => {
  server = await startReferenceServer()
  organiser = await server.person({ name: '组织者', as: [['organiser', 'OL101']] })
})
beforeEach(async () => {
  phone.reset()
  server.setNow(before)
  id = await published(server, organiser, { seats: [{ way: 'onsite', capacity: 9, waitlist: 9 }] })
  clock = jest.spyOn(Date, 'now').mockImplementation(() => server.now().valueOf())
  useDoor.setState(useDoor.getInitialState())
  useRosters.setState(useRosters.getInitialState())
  useTaps.setState(useTaps.getInitialState())
  heldBy(organiser)
  server.connect()
})
afterEach(() => clock.mockRestore())
afterAll(() => server.close())

const door = () => ({ training: id, part: 0 })
const { scan, confirm, undo, setExpress, tick } = useDoor.getState()
const { send, enter } = useTaps.getState()

function roster(): Roster {
  const found = useRosters.getState().rosters[id]
  if (found?.kind !== 'ready') throw new Error('no roster')
  return found.value
}

const later = (seconds: number) =>
  server.setNow(new Date(server.now().valueOf() + seconds * 1000).toISOString())

/** Two people with seats, and the door half an hour before it begins. */
async function opened() {
  const [one, two] = [await seat('王小明'), await seat('李娜')]
  server.setNow(start)
  enter(organiser.id)
  await useRosters.getState().load(id)
  return { one, two }
}

const seat = async (name: string, status = 'enrolled') =>
  seated(server, id, await server.person({ name }), { status })

const codeOf = (no: number, training = id) => {
  const { secret } = roster().entries.find((entry) => entry.no === no)!
  const ticket = { training, way: 'onsite' as const, no, secret: secret! }
  return ticketCode(ticket, server.now().valueOf())
}

async function stored() {
  const rows = await server.db`
    select no, undone_at from check_ins where training_id = ${id} order by at, no`
  return rows.map(({ no, undoneAt }) => [no as number, undoneAt !== null])
}

const count = () => attendance(roster().entries, useTaps.getState().taps, 0)

test('a ticket is scanned, its name is looked at, and then they are in', async () => {
  const { one } = await opened()
  await scan(door(), codeOf(one))
  expect(useDoor.getState().judged).toMatchObject({ kind: 'fine', entry: { name: '王小明' } })
  expect(await stored()).toEqual([])
  confirm(door())
  confirm(door()) // pressed twice
  await send()
  expect(await stored()).toEqual([[one, false]])
  expect(count()).toEqual({ came: 1, seated: 2 })
})

test('in express mode the scan alone lets them in, and a second one is not counted', async () => {
  const { one } = await opened()
  setExpress(true)
  await scan(door(), codeOf(one))
  await scan(door(), codeOf(one))
  await send()
  expect(useDoor.getState().judged?.kind).toBe('already')
  expect(await stored()).toEqual([[one, false]])
  expect(useDoor.getState().noted.map(({ judged }) => judged.kind)).toEqual(['already', 'fine'])
})

test('a wrong tap is taken back within two minutes, and not after', async () => {
  const { one, two } = await opened()
  setExpress(true)
  await scan(door(), codeOf(one))
  await scan(door(), codeOf(two))
  const [second, first] = useDoor.getState().noted
  later(119)
  undo(door(), first!.key)
  undo(door(), first!.key)
  later(1)
  undo(door(), second!.key)
  await send()
  expect(await stored()).toEqual([
    [one, true],
    [two, false],
  ])
  expect(count().came).toBe(1)
})

test('without a network people come in all the same, and are sent once when it is back', async () => {
  const { one, two } = await opened()
  server.offline()
  await scan(door(), codeOf(one))
  confirm(door())
  await send()
  setExpress(true)
  await scan(door(), codeOf(two))
  await send()
  expect(count().came).toBe(2)
  expect(useTaps.getState()).toMatchObject({ failure: 'offline' })
  server.connect()
  phone.networkBack()
  await send()
  expect(useTaps.getState().taps).toEqual([])
  expect(await stored()).toEqual([
    [one, false],
    [two, false],
  ])
})

test('an answer that is lost is asked for again, and nobody is counted twice', async () => {
  const { one } = await opened()
  let asked: HttpRequest[] = []
  server.connect({
    onRequest(request) {
      if (request.url.endsWith('/check-ins')) asked = [...asked, request]
    },
  })
  setExpress(true)
  await scan(door(), codeOf(one))
  const { taps } = useTaps.getState()
  await send()
  useTaps.setState({ taps }) // the answer did not come
  await send()
  expect(asked).toHaveLength(2)
  expect(asked[1]!.data).toEqual(asked[0]!.data)
  expect(await stored()).toEqual([[one, false]])
})

test('what was not sent is there after the phone was switched off, without a name', async () => {
  const { one } = await opened()
  server.offline()
  setExpress(true)
  await scan(door(), codeOf(one))
  await send()
  const kept = JSON.stringify(phone.stored.get('check-ins'))
  expect(kept).toContain(`\\"no\\":${one}`)
  expect(kept).not.toContain('王小明')
  useRosters.setState({ rosters: {} })
  await useRosters.getState().load(id)
  expect(count().came).toBe(1)
})

test('what another door did first is said, and what the server says stands', async () => {
  const { one } = await opened()
  server.offline()
  setExpress(true)
  await scan(door(), codeOf(one))
  await send()
  const { status } = await server.app
    .inject({
      method: 'POST',
      url: `/api/staff/trainings/${id}/check-ins`,
      headers: organiser.headers,
      payload: {
        entries: [
          {
            key: '019b0000-0000-7000-8000-000000000001',
            part: 0,
            at: new Date(Date.parse(start) - 60_000).toISOString(),
            seat: { way: 'onsite', no: one },
          },
        ],
      },
    })
    .then(({ statusCode }) => ({ status: statusCode }))
  expect(status).toBe(200)
  server.connect()
  await send()
  const [noted] = useDoor.getState().noted
  expect(corrected(noted!, useTaps.getState().results[noted!.key]).judged.kind).toBe('already')
  expect(await stored()).toEqual([[one, false]])
})

test('a ticket of another training, an old code and a seat that was given back each say so', async () => {
  const { one, two } = await opened()
  const old = codeOf(one)
  const gone = codeOf(two)
  await server.db`
    update enrollments set status = 'cancelled', ended_at = ${start}
     where training_id = ${id} and no = ${two}`
  await useRosters.getState().load(id)
  later(90)
  const said = async (code: string) => {
    await scan(door(), code)
    return useDoor.getState().judged?.kind
  }
  expect(await said(codeOf(one, '019b0000-0000-7000-8000-000000000002'))).toBe('other_training')
  expect(await said(old)).toBe('old_code')
  expect(await said(gone)).toBe('cancelled')
  expect(await said('hello')).toBe('unknown')
  expect(await stored()).toEqual([])
})

test('who got a seat after the roster was read is found by asking once more', async () => {
  await opened()
  const no = await seat('刚报名的')
  const secret = await secretOf(no)
  await scan(
    door(),
    ticketCode({ training: id, way: 'onsite', no, secret }, server.now().valueOf()),
  )
  expect(useDoor.getState().judged).toMatchObject({ kind: 'fine', entry: { name: '刚报名的' } })
})

async function secretOf(no: number) {
  const answer = await server.app.inject({
    url: `/api/staff/trainings/${id}/roster`,
    headers: organiser.headers,
  })
  return answer.json<Roster>().entries.find((entry) => entry.no === no)!.secret!
}

test('somebody is ticked on the roster, and the tick is taken away', async () => {
  const { one } = await opened()
  tick(door(), { way: 'onsite', no: one })
  expect(count().came).toBe(1)
  tick(door(), { way: 'onsite', no: one })
  await send()
  expect(count().came).toBe(0)
  expect(await stored()).toEqual([[one, true]])
})

test('who comes without a seat is let in where one is free, once', async () => {
  await opened()
  const { addWalkIn } = useRosters.getState()
  const [first, second] = await Promise.all([
    addWalkIn(id, 'onsite', '路过的'),
    addWalkIn(id, 'onsite', '路过的'),
  ])
  expect(second).toBe(first)
  expect(first).toMatchObject({ value: { name: '路过的', walkIn: true } })
  expect(roster().entries.filter(({ walkIn }) => walkIn)).toHaveLength(1)
  expect(count()).toEqual({ came: 1, seated: 3 })
})

test('of a training that is called off nothing is noted, and the others go on', async () => {
  const { one } = await opened()
  server.offline()
  setExpress(true)
  await scan(door(), codeOf(one))
  await send()
  await server.db`update trainings set state = 'called_off' where id = ${id}`
  server.connect()
  await send()
  expect(useTaps.getState()).toMatchObject({ taps: [], failure: 'conflict' })
})

test('nothing is sent in the name of somebody else', async () => {
  const { one } = await opened()
  server.offline()
  setExpress(true)
  await scan(door(), codeOf(one))
  await send()
  server.connect()
  const other = await server.person({ name: '别人', as: [['organiser', 'OL101']] })
  heldBy(other)
  enter(other.id)
  await send()
  expect(await stored()).toEqual([])
  heldBy(organiser)
  enter(organiser.id)
  await send()
  expect(await stored()).toEqual([[one, false]])
})

const kept = () => [...phone.stored.keys()].filter((key) => key.includes(`roster-${id}`))

test('the roster goes with the sign-in, and with the day after the training', async () => {
  await opened()
  expect(kept()).toHaveLength(1)
  eraseOwn()
  expect(kept()).toEqual([])
  expect(useRosters.getState().rosters).toEqual({})
  await useRosters.getState().load(id)
  expect(kept()).toHaveLength(1)
  server.setNow('2026-12-13T16:30:00+08:00')
  server.offline()
  useRosters.setState({ rosters: {} })
  await useRosters.getState().load(id)
  expect(kept()).toEqual([])
})
