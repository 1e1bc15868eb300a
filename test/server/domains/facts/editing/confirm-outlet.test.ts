import type { EditToConfirm } from '@/contract/facts/outlet-edits.schema'
import type { Message } from '@/contract/messages/messages.schema'
import { hoursChange, outletEditRequests, phonesChange } from '../../../../support/outlet-edits'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

const outlet = 'OL101'
let server: ReferenceServer
let staff: Person
let supervisor: Person
let use: ReturnType<typeof outletEditRequests>

beforeEach(async () => {
  server = await startReferenceServer()
  staff = await server.person({ name: '李敏', as: [['outlet_staff', outlet]] })
  supervisor = await server.person({ name: '赵云', as: [['supervisor', 'city']] })
  use = outletEditRequests(server)
})
afterEach(() => server.close())

const toConfirm = () =>
  use.send<EditToConfirm[]>(staff, 'GET', `/api/staff/outlet-edits/to-confirm?outlet=${outlet}`)
const confirm = (by: Person, edits: string[]) =>
  use.send<EditToConfirm[]>(by, 'POST', `/api/staff/outlets/${outlet}/confirmation`, { edits })
const requestsTo = async (of = staff) =>
  (await use.send<Message[]>(of, 'GET', '/api/me/messages?kinds=99')).filter(
    ({ kind }) => kind === 'confirm_outlet',
  )

/** Moves to a time on a day, and runs what is due. */
async function on(day: string, time = '14:20') {
  await server.db`update sessions set until = '2030-01-01'` // nobody signs in again for half a year
  server.setNow(`${day}T${time}:00+08:00`)
  await server.runJobs()
}

async function publishPhones() {
  const { id } = await use.edit(staff, phonesChange())
  await use.decide(supervisor, id, { do: 'publish' })
  return id
}

test('three weeks before it fades, everybody at the outlet is asked once about all of it', async () => {
  const colleague = await server.person({ as: [['outlet_staff', outlet]] })
  const { id: hours } = await use.edit(staff, hoursChange())
  const phones = await publishPhones()
  await on('2027-05-11')
  expect(await requestsTo()).toEqual([])
  await on('2027-05-12')
  await on('2027-05-13')
  expect(await requestsTo()).toMatchObject([{ outlet, until: '2027-06-01T16:00:00.000Z' }])
  expect(await requestsTo(colleague)).toHaveLength(1)
  expect(await requestsTo(supervisor)).toEqual([])
  expect((await toConfirm()).map(({ id }) => id).sort()).toEqual([hours, phones].sort())
})

test('one tap confirms what still holds, a number too, without a second person', async () => {
  const phones = await publishPhones()
  await on('2027-05-12')
  expect(await confirm(staff, [phones])).toEqual([])
  const byOutlet = { day: '2027-05-12', by: 'outlet' }
  expect((await use.published()).phones).toMatchObject([{ verified: true, confirmed: byOutlet }])
  await confirm(staff, [phones]) // a retry
  await on('2027-06-10')
  expect((await use.published()).phones).toMatchObject([{ verified: true }])
  await on('2027-11-12')
  expect((await use.published()).phones).toMatchObject([{ verified: false }])
})

test('who did not answer is asked again half a year later, not before', async () => {
  await use.edit(staff, hoursChange())
  await on('2027-05-12')
  await on('2027-11-10')
  expect(await requestsTo()).toHaveLength(1)
  await on('2027-11-15')
  expect(await requestsTo()).toHaveLength(2)
})

test('after a confirmation the next half year is asked about anew', async () => {
  const { id } = await use.edit(staff, hoursChange())
  await on('2027-05-12')
  await confirm(staff, [id])
  await on('2027-10-20')
  expect(await requestsTo()).toHaveLength(1)
  await on('2027-10-22')
  expect(await requestsTo()).toHaveLength(2)
})

test('nobody is asked at night or on a holiday, nor about a field for which a new value waits', async () => {
  const phones = await publishPhones()
  await on('2027-05-12', '21:00')
  await on('2027-05-16') // a Sunday
  expect(await requestsTo()).toEqual([])
  await use.edit(staff, phonesChange('021-62345679'), { after: phones })
  await on('2027-05-17')
  expect(await requestsTo()).toEqual([])
  expect(await toConfirm()).toEqual([])
})

test('what somebody has changed meanwhile, or another outlet stated, cannot be confirmed', async () => {
  const { id } = await use.edit(staff, hoursChange())
  await use.edit(staff, hoursChange([]), { after: id })
  expect((await confirm(staff, [id])).code).toBe('conflict')
  const other = await server.person({ as: [['outlet_staff', 'OL102']] })
  expect((await confirm(other, [id])).code).toBe('forbidden')
})
