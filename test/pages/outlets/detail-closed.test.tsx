import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { useFacts } from '@/features/facts/published/facts.store'
import { outletVisitingText } from '@/features/visits/citizen/availability/outlet-visiting.text'
import { availabilityText } from '@/features/visits/citizen/availability/availability.text'
import { askText } from '@/features/consultations/asking/ask.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'
import { testOutlet, visitRequests } from '../../support/visiting'

const text = outletVisitingText.zh
let server: ReferenceServer
let now: jest.SpyInstance

beforeAll(async () => {
  now = jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-12-02T17:40:00+08:00'))
  server = await startReferenceServer()
  const use = visitRequests(server)
  const staff = await use.staffAt()
  await use.saveWindow(staff)
  await use.work(staff, { do: 'open' }) // at 14:20, so that it ends at 17:00
  server.setNow('2026-12-02T17:40:00+08:00')
  server.connect()
  await useFacts.getState().load()
  server.offline() // the phone keeps the facts, and never read what can be booked
  await startAppAt(`/pages/outlets/detail/index?id=${testOutlet}`)
})
afterAll(() => {
  now.mockRestore()
  return server.close()
})

test('while it is not known what can be booked, it says so and reads again', async () => {
  await see(text.unread)
  server.connect()
  await tap(text.readAgain)
  await see('，明天 9:00 开')
})

test('after hours it says when it opens and which time can be booked, and gives out no number', async () => {
  await see('现在不开放')
  await see(`${text.queueClosed}${text.bookFor('明天 9:00')}`)
  await see(text.book('明天 9:00'))
  expect(document.body.textContent).not.toContain(text.take)
  expect(document.body.textContent).not.toContain(availabilityText.zh.waiting(0))
})

test('meanwhile one can ask, and the outlet is attached', async () => {
  await tap(text.ask)
  await see(askText.zh.title)
})
