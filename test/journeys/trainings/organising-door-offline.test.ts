import { withServerVerdict } from '@/features/trainings/organising/door/scan.model'
import { useDoor } from '@/features/trainings/organising/door/door.store'
import { useRosters } from '@/features/trainings/organising/roster/rosters.store'
import { useCheckIns } from '@/features/trainings/organising/door/check-ins.store'
import type { HttpRequest } from '@/platform/http'
import { eraseOwn } from '@/platform/storage'
import { doorSetup, startsAt } from '../../support/door'
import { phone } from '../../support/phone'
import { signInAs } from '../../support/staffed-phone'

let at: Awaited<ReturnType<typeof doorSetup>>

beforeAll(async () => {
  at = await doorSetup()
})
beforeEach(() => at.renew())
afterEach(() => at.leave())
afterAll(() => at.server.close())

const { scan, admit: confirm, setExpress } = useDoor.getState()
const { sendAll: send, setOperator: enter } = useCheckIns.getState()

test('without a network people come in all the same, and are sent once when it is back', async () => {
  const { first, second } = await at.open()
  at.server.offline()
  await scan(at.door(), at.codeOf(first))
  confirm(at.door())
  await send()
  setExpress(true)
  await scan(at.door(), at.codeOf(second))
  await send()
  expect(at.count().checkedIn).toBe(2)
  expect(useCheckIns.getState()).toMatchObject({ failure: 'offline' })
  at.server.connect()
  phone.networkBack()
  await send()
  expect(useCheckIns.getState().pending).toEqual([])
  expect(await at.stored()).toEqual([
    [first, false],
    [second, false],
  ])
})

test('an answer that is lost is asked for again, and nobody is counted twice', async () => {
  const { first } = await at.open()
  let requests: HttpRequest[] = []
  at.server.connect({
    onRequest(request) {
      if (request.url.endsWith('/check-ins')) requests = [...requests, request]
    },
  })
  setExpress(true)
  await scan(at.door(), at.codeOf(first))
  const { pending } = useCheckIns.getState()
  await send()
  useCheckIns.setState({ pending }) // the answer did not come
  await send()
  expect(requests).toHaveLength(2)
  expect(requests[1]!.data).toEqual(requests[0]!.data)
  expect(await at.stored()).toEqual([[first, false]])
})

test('what was not sent is there after the phone was switched off, without a name', async () => {
  const { first } = await at.open()
  at.server.offline()
  setExpress(true)
  await scan(at.door(), at.codeOf(first))
  await send()
  const kept = JSON.stringify(phone.stored.get('check-ins'))
  expect(kept).toContain(`\\"no\\":${first}`)
  expect(kept).not.toContain('王小明')
  useRosters.setState({ rosters: {} })
  await useRosters.getState().load(at.id())
  expect(at.count().checkedIn).toBe(1)
})

test('what another door did first is said, and what the server says stands', async () => {
  const { first } = await at.open()
  at.server.offline()
  setExpress(true)
  await scan(at.door(), at.codeOf(first))
  await send()
  const { status } = await at.server.app
    .inject({
      method: 'POST',
      url: `/api/staff/trainings/${at.id()}/check-ins`,
      headers: at.organiser.headers,
      payload: {
        entries: [
          {
            key: '019b0000-0000-7000-8000-000000000001',
            part: 0,
            at: new Date(Date.parse(startsAt) - 60_000).toISOString(),
            seat: { way: 'onsite', no: first },
          },
        ],
      },
    })
    .then(({ statusCode }) => ({ status: statusCode }))
  expect(status).toBe(200)
  at.server.connect()
  await send()
  const [record] = useDoor.getState().records
  expect(withServerVerdict(record!, useCheckIns.getState().results[record!.key]).result.kind).toBe(
    'already',
  )
  expect(await at.stored()).toEqual([[first, false]])
})

test('of a training that is called off nothing is noted, and the others go on', async () => {
  const { first } = await at.open()
  at.server.offline()
  setExpress(true)
  await scan(at.door(), at.codeOf(first))
  await send()
  await at.server.db`update trainings set state = 'called_off' where id = ${at.id()}`
  at.server.connect()
  await send()
  expect(useCheckIns.getState()).toMatchObject({ pending: [], failure: 'conflict' })
})

test('nothing is sent in the name of somebody else', async () => {
  const { first } = await at.open()
  at.server.offline()
  setExpress(true)
  await scan(at.door(), at.codeOf(first))
  await send()
  at.server.connect()
  const other = await at.server.person({ name: '别人', as: [['organiser', 'OL101']] })
  signInAs(other)
  enter(other.id)
  await send()
  expect(await at.stored()).toEqual([])
  signInAs(at.organiser)
  enter(at.organiser.id)
  await send()
  expect(await at.stored()).toEqual([[first, false]])
})

const kept = () => [...phone.stored.keys()].filter((key) => key.includes(`roster-${at.id()}`))

test('the roster goes with the sign-in, and with the day after the training', async () => {
  await at.open()
  expect(kept()).toHaveLength(1)
  eraseOwn()
  expect(kept()).toEqual([])
  expect(useRosters.getState().rosters).toEqual({})
  await useRosters.getState().load(at.id())
  expect(kept()).toHaveLength(1)
  at.server.setNow('2026-12-13T16:30:00+08:00')
  at.server.offline()
  useRosters.setState({ rosters: {} })
  await useRosters.getState().load(at.id())
  expect(kept()).toEqual([])
})
