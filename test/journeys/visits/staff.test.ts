import { clockAt } from '@/contract/facts/working-days.rules'
import { dashboardKey, useDashboard } from '@/features/visits/staff/dashboard/dashboard.store'
import { useStaffDrafts } from '@/features/visits/staff/drafts.store'
import { useQueue } from '@/features/visits/staff/queue/queue.store'
import { toWindowDraft } from '@/features/visits/staff/windows/window.model'
import { windowDayKey, useWindows } from '@/features/visits/staff/windows/windows.store'
import type { Message } from '@/contract/messages/messages.schema'
import { setSession } from '@/platform/http'
import { eraseOwn } from '@/platform/storage'
import type { Person } from '../../support/people'
import { phone } from '../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { aWindowForm, testOutlet, visitRequests, type VisitingUse } from '../../support/visiting'

let server: ReferenceServer
let use: VisitingUse
let li: Person
let window: string
let requests: string[]

beforeEach(async () => {
  server = await startReferenceServer()
  use = visitRequests(server)
  li = await use.staffAt()
  window = (await use.saveWindow(li, aWindowForm())).body.id
  phone.reset()
  eraseOwn()
  setSession({ token: () => li.token, signIn: async () => false })
  online()
  await queue().load(testOutlet)
  await queue().perform(testOutlet, { do: 'open' })
})
afterEach(() => server.close())

function online() {
  requests = []
  server.connect({ onRequest: ({ method, url }) => requests.push(`${method} ${url}`) })
}
const queue = () => useQueue.getState()
function today() {
  const { queue: remote } = queue()
  if (remote.kind !== 'ready') throw new Error(JSON.stringify(remote))
  return remote.value
}
const statuses = () =>
  today()
    .entries.filter(({ number }) => number !== undefined)
    .map(({ number, status }) => `${number} ${status}`)
    .sort()
const messagesOf = async (person: Person) =>
  (await use.send<Message[]>(person, 'GET', '/api/me/messages')).body

async function queueThree() {
  const people: Person[] = []
  for (let n = 0; n < 3; n++) {
    const person = await server.person()
    await use.takeNumber(person)
    people.push(person)
  }
  await queue().load(testOutlet)
  return people
}

test('a double tap on “next” calls one visitor', async () => {
  await queueThree()
  await Promise.all([
    queue().perform(testOutlet, { do: 'next', window }),
    queue().perform(testOutlet, { do: 'next', window }),
  ])
  expect(requests.filter((request) => request.endsWith('/queue/acts'))).toHaveLength(2) // open, next
  expect(statuses()).toEqual(['1 called', '2 waiting', '3 waiting'])
})

test('a retry without an answer calls the same visitor', async () => {
  await queueThree()
  server.offline()
  await queue().perform(testOutlet, { do: 'next', window })
  online()
  await queue().perform(testOutlet, { do: 'next', window })
  expect(statuses()).toEqual(['1 called', '2 waiting', '3 waiting'])
})

test('an absent visitor moves back, and waiting visitors are told why it takes longer', async () => {
  const [first, second] = await queueThree()
  await queue().perform(testOutlet, { do: 'next', window })
  const { id } = today().entries.find(({ number }) => number === 1)!
  await queue().perform(testOutlet, { do: 'pass', visit: id })
  await queue().perform(testOutlet, { do: 'next', window })
  expect(statuses()).toEqual(['1 waiting', '2 called', '3 waiting'])
  await queue().perform(testOutlet, { do: 'delay', text: '系统升级，要多等一会儿' })
  expect(today().delay?.text).toBe('系统升级，要多等一会儿')
  expect((await messagesOf(first!)).map(({ kind }) => kind)).toContain('queue_delay')
  expect((await messagesOf(second!)).map(({ kind }) => kind)).not.toContain('queue_delay')
})

test('the result of a scan is gone with the next visitor', async () => {
  await queue().checkIn(testOutlet, window, 'nothing of ours')
  expect(queue().lastScan).toMatchObject({ answer: { value: { verdict: 'unknown' } } })
  queue().dismissScan()
  expect(queue().lastScan).toBeUndefined()
})

test('the chosen window is stored on the phone, but no personal data', async () => {
  await queueThree()
  queue().choose(testOutlet, window)
  const kept = JSON.stringify([...phone.stored])
  expect(kept).toContain(window)
  expect(kept).not.toContain('waiting')
})

test('saving over a colleague’s change is a conflict, and the draft is kept', async () => {
  const windows = useWindows.getState
  await windows().load(testOutlet)
  const { list } = windows()
  const [shown] = list.kind === 'ready' ? list.value.filter(({ id }) => id === window) : []
  const draft = { ...toWindowDraft(shown!), name: '一号窗口' }
  useStaffDrafts.getState().keepWindow({ id: window, draft })
  await use.saveWindow(li, aWindowForm({ name: '别人改的', version: 1 }), window)
  expect(await windows().save(window, draft, testOutlet)).toMatchObject({
    failure: { code: 'conflict' },
  })
  expect(useStaffDrafts.getState().windows).toMatchObject([{ draft: { name: '一号窗口' } }])
  expect(await windows().save(window, { ...draft, version: 2 }, testOutlet)).toMatchObject({
    value: { name: '一号窗口', version: 3 },
  })
})

test('closing slots calls off their appointments and tells citizens why', async () => {
  const zhou = await server.person({ name: '周明' })
  const { slots } = await use.look()
  const { startsAt, endsAt } = slots.find((slot) => slot.window === window)!
  await use.book(zhou, { window, startsAt })
  const windows = useWindows.getState
  const { day } = clockAt(Date.parse(startsAt))
  await windows().loadSlots(window, day)
  await windows().setSlots(window, day, {
    from: startsAt,
    until: endsAt,
    capacity: 0,
    reason: '停电',
  })
  expect(windows().slots[windowDayKey(window, day)]).toMatchObject({
    value: expect.arrayContaining([{ startsAt, endsAt, capacity: 0, taken: 0 }]) as object,
  })
  const { body: allSlots } = await use.slots(li, window, day) // the others are still listed
  expect(windows().slots[windowDayKey(window, day)]).toEqual({ kind: 'ready', value: allSlots })
  expect(await messagesOf(zhou)).toMatchObject([{ kind: 'visit_called_off', words: '停电' }])
})

test('the code of a day is loaded once, and figures are those of the outlet', async () => {
  const windows = useWindows.getState
  await windows().loadCode(window, '2026-12-02')
  await windows().loadCode(window, '2026-12-02')
  expect(requests.filter((request) => request.includes('/code'))).toHaveLength(1)
  const board = useDashboard.getState
  await board().load(testOutlet, '2026-12-02', 'month')
  expect(board().dashboards[dashboardKey(testOutlet, '2026-12-02', 'month')]).toMatchObject({
    value: { outlet: testOutlet, from: '2026-11-03' },
  })
  expect(await board().exportFile(testOutlet, '2026-12-02', 'month')).toMatchObject({
    kind: 'ready',
  })
})
