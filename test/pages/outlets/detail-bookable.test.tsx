import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { outletDetailText } from '@/features/outlets/outlet-detail.text'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'
import { availabilityText } from '@/features/visits/citizen/availability/availability.text'
import { outletVisitingText } from '@/features/visits/citizen/availability/outlet-visiting.text'
import { bookingText } from '@/features/visits/citizen/booking/booking.text'
import type { HttpRequest } from '@/platform/http'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'
import { aWindowForm, testOutlet, visitRequests } from '../../support/visiting'
import type { Person } from '../../support/people'

const text = outletVisitingText.zh
const detail = outletDetailText.zh
const availability = availabilityText.zh
const url = `/pages/outlets/detail/index?id=${testOutlet}`
let server: ReferenceServer
let now: jest.SpyInstance
let staff: Person
let use: ReturnType<typeof visitRequests>
let windowId: string
const sent: HttpRequest[] = []

beforeAll(async () => {
  now = jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-12-02T14:20:00+08:00'))
  server = await startReferenceServer()
  use = visitRequests(server)
  staff = await use.staffAt()
  windowId = (await use.saveWindow(staff)).body.id
  await use.work(staff, { do: 'open' })
  await use.takeNumber(await server.person({ name: '周明' }))
  server.connect({ onRequest: (request) => sent.push(request) })
  await startAppAt(url)
})
afterAll(() => {
  now.mockRestore()
  return server.close()
})

const read = () => useAvailability.getState().load(testOutlet)
const shown = () => document.body.textContent

test('the head says that one can book and draw a number', async () => {
  await see(detail.books)
  await see(detail.queues)
})

test('the hours are those of the window, and nothing says that they are to be verified', async () => {
  await see('1 号窗口 9:00–11:30、13:30–17:00')
  await see(detail.windowHours)
  await see('开放中')
  await see('，到 17:00')
  expect(shown()).not.toContain(detail.noHours)
  expect(shown()).not.toContain('时间待核实')
})

test('it says how many wait and when that was read, and leads to the queue', async () => {
  await see(`${availability.waiting(1)}，${availability.noWait}`)
  await see(availability.readAt('14:20'))
  await see(text.take)
})

test('the next free times are there, the others behind the last tile', async () => {
  await see('14:30–15:00')
  await see('16:30–17:00')
  expect(document.querySelectorAll('.slots__time')).toHaveLength(6)
  expect(document.querySelectorAll('.btn--primary')).toHaveLength(1)
  await see(text.book('今天 14:30'))
})

test('what the window says about a longer wait is there', async () => {
  await use.work(staff, { do: 'delay', text: '系统慢，请多等一会儿。' })
  await read()
  await see(availability.delay('今天 14:20', '系统慢，请多等一会儿。'))
})

test('without a network the hours stay, and the times say when they were read', async () => {
  server.offline()
  now.mockReturnValue(Date.parse('2026-12-02T14:24:00+08:00'))
  await read()
  await see('1 号窗口 9:00–11:30、13:30–17:00')
  useAvailability.setState({ byOutlet: {} })
  await read()
  await see(text.timesUnread)
  await see('1 号窗口 9:00–11:30、13:30–17:00') // from the list that the phone keeps
  server.connect({ onRequest: (request) => sent.push(request) })
  await tap(text.readAgain)
  await see(text.book('今天 14:30'))
})

test('when nothing can be booked it says so, and no button leads to it', async () => {
  const change = { version: 1, books: false }
  const { version } = (await use.saveWindow(staff, aWindowForm(change), windowId)).body
  await read()
  await see(availability.noSlots)
  expect(shown()).not.toContain(text.book('今天 14:30'))
  await use.saveWindow(staff, aWindowForm({ version }), windowId)
  await read()
  await see(text.book('今天 14:30'))
})

test('a tap on a time opens the form with that time', async () => {
  await tap('15:00–15:30')
  await see(bookingText.zh.signedOut)
  await see('12 月 2 日 15:00–15:30')
})
