import type { Roster } from '@/contract/trainings/staff.schema'
import { useDoor } from '@/features/trainings/organising/door/door.store'
import { useRosters } from '@/features/trainings/organising/roster/rosters.store'
import { useCheckIns } from '@/features/trainings/organising/door/check-ins.store'
import { doorSetup, startsAt } from '../../support/door'

let at: Awaited<ReturnType<typeof doorSetup>>

beforeAll(async () => {
  at = await doorSetup()
})
beforeEach(() => at.renew())
afterEach(() => at.leave())
afterAll(() => at.server.close())

const { scan, admit: confirm, undo, setExpress, toggleCheckIn: tick } = useDoor.getState()
const { sendAll: send } = useCheckIns.getState()

test('a ticket is scanned, its name is looked at, and then they are in', async () => {
  const { first } = await at.open()
  await scan(at.door(), at.codeOf(first))
  expect(useDoor.getState().result).toMatchObject({ kind: 'fine', entry: { name: '王小明' } })
  expect(await at.stored()).toEqual([])
  confirm(at.door())
  confirm(at.door()) // pressed twice
  await send()
  expect(await at.stored()).toEqual([[first, false]])
  expect(at.count()).toEqual({ checkedIn: 1, seated: 2 })
})

test('in express mode the scan alone lets them in, and a second one is not counted', async () => {
  const { first } = await at.open()
  setExpress(true)
  await scan(at.door(), at.codeOf(first))
  await scan(at.door(), at.codeOf(first))
  await send()
  expect(useDoor.getState().result?.kind).toBe('already')
  expect(await at.stored()).toEqual([[first, false]])
  expect(useDoor.getState().records.map(({ result }) => result.kind)).toEqual(['already', 'fine'])
})

test('a wrong tap is taken back within two minutes, and not after', async () => {
  const { first, second } = await at.open()
  setExpress(true)
  await scan(at.door(), at.codeOf(first))
  await scan(at.door(), at.codeOf(second))
  const [secondScan, firstScan] = useDoor.getState().records
  at.later(119)
  undo(at.door(), firstScan!.key)
  undo(at.door(), firstScan!.key)
  at.later(1)
  undo(at.door(), secondScan!.key)
  await send()
  expect(await at.stored()).toEqual([
    [first, true],
    [second, false],
  ])
  expect(at.count().checkedIn).toBe(1)
})

test('a ticket of another training, an old code and a seat that was given back each say so', async () => {
  const { first, second } = await at.open()
  const old = at.codeOf(first)
  const gone = at.codeOf(second)
  await at.server.db`
    update enrollments set status = 'cancelled', ended_at = ${startsAt}
     where training_id = ${at.id()} and no = ${second}`
  await useRosters.getState().load(at.id())
  at.later(90)
  const resultOf = async (code: string) => {
    await scan(at.door(), code)
    return useDoor.getState().result?.kind
  }
  expect(await resultOf(at.codeOf(first, '019b0000-0000-7000-8000-000000000002'))).toBe(
    'other_training',
  )
  expect(await resultOf(old)).toBe('old_code')
  expect(await resultOf(gone)).toBe('cancelled')
  expect(await resultOf('hello')).toBe('unknown')
  expect(await at.stored()).toEqual([])
})

test('who got a seat after the roster was read is found by asking once more', async () => {
  await at.open()
  const no = await at.seat('刚报名的')
  const secret = await secretOf(no)
  await scan(at.door(), at.codeWith(secret, no))
  expect(useDoor.getState().result).toMatchObject({ kind: 'fine', entry: { name: '刚报名的' } })
})

async function secretOf(no: number) {
  const answer = await at.server.app.inject({
    url: `/api/staff/trainings/${at.id()}/roster`,
    headers: at.organiser.headers,
  })
  return answer.json<Roster>().entries.find((entry) => entry.no === no)!.secret!
}

test('somebody is ticked on the roster, and the tick is taken away', async () => {
  const { first } = await at.open()
  tick(at.door(), { way: 'onsite', no: first })
  expect(at.count().checkedIn).toBe(1)
  tick(at.door(), { way: 'onsite', no: first })
  await send()
  expect(at.count().checkedIn).toBe(0)
  expect(await at.stored()).toEqual([[first, true]])
})

test('who comes without a seat is let in where one is free, once', async () => {
  await at.open()
  const { addWalkIn } = useRosters.getState()
  const [first, second] = await Promise.all([
    addWalkIn(at.id(), 'onsite', '路过的'),
    addWalkIn(at.id(), 'onsite', '路过的'),
  ])
  expect(second).toBe(first)
  expect(first).toMatchObject({ value: { name: '路过的', walkIn: true } })
  expect(at.roster().entries.filter(({ walkIn }) => walkIn)).toHaveLength(1)
  expect(at.count()).toEqual({ checkedIn: 1, seated: 3 })
})
