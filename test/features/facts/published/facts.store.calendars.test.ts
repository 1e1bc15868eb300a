import { announceCalendars } from '@/contract/facts/calendars.rules'
import { isWorkingDay } from '@/contract/facts/working-days.rules'
import { useFacts } from '@/features/facts/published/facts.store'
import { announce2027 } from '../../../support/calendars'
import { phone } from '../../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

let server: ReferenceServer
beforeAll(async () => {
  server = await startReferenceServer()
})
afterAll(() => server.close())

/** A fresh start of the app: what it knows is what the phone has stored. */
function switchOn() {
  useFacts.setState(useFacts.getInitialState(), true)
  announceCalendars([])
}

const load = () => useFacts.getState().load()

test('a phone knows a new year from its notice, without a new version of the app, and offline afterwards', async () => {
  phone.reset()
  switchOn()
  server.connect({})
  await load()
  expect(isWorkingDay('2027-01-03')).toBeUndefined()

  await announce2027(server.db, '2026-12-02T07:00:00.000Z')
  server.setNow('2026-12-02T15:01:00+08:00') // the server's copy in memory is older
  await load()
  expect(isWorkingDay('2027-01-03')).toBe(true)

  switchOn()
  expect(isWorkingDay('2027-01-03')).toBeUndefined()
  server.offline()
  await load()
  expect(isWorkingDay('2027-01-03')).toBe(true)
})
