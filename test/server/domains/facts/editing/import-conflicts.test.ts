import { importFacts } from '../../../../../server/domains/facts/import-facts'
import { factsFolder } from '../../../../support/facts-folder'
import { hoursChange, nineToFive, outletEditRequests } from '../../../../support/outlet-edits'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

let server: ReferenceServer
let facts: Awaited<ReturnType<typeof factsFolder>>
let staff: Person
let supervisor: Person
let use: ReturnType<typeof outletEditRequests>

beforeAll(async () => void (facts = await factsFolder()))
afterAll(() => facts.remove())
beforeEach(async () => {
  await facts.restore()
  server = await startReferenceServer()
  staff = await server.person({ name: '李敏', as: [['outlet_staff', 'OL101']] })
  supervisor = await server.person({ name: '赵云', as: [['supervisor', 'city']] })
  use = outletEditRequests(server)
})
afterEach(() => server.close())

const run = () => importFacts(server.db, facts.folder, server.now().toISOString())
const importHours = (hours: string) =>
  facts.record('outlets.json', 'outlets', 'OL101', (record) => (record.hours = hours))

test('an import keeps what a person confirmed, and tells what it brought instead', async () => {
  await use.edit(staff, hoursChange())
  await importHours('8:30–16:30（工作日）')
  const { conflicts } = await run()
  expect(conflicts).toHaveLength(1)
  expect(conflicts![0]).toMatchObject({
    outlet: 'OL101',
    kept: hoursChange(),
    imported: { field: 'hours', value: { counters: [{ spans: [[510, 990]] }] } },
  })
  expect((await use.published()).hours?.counters).toEqual([{ spans: nineToFive }])
  expect(await use.conflicts(supervisor)).toEqual(conflicts)
  expect((await run()).conflicts).toEqual(conflicts) // nothing new, and it still waits
})

test('what a supervisor keeps stays; what is taken is published, with its own confidence', async () => {
  await use.edit(staff, hoursChange())
  await importHours('8:30–16:30（工作日）')
  const [kept] = (await run()).conflicts!
  expect(await use.decideConflict(supervisor, kept!.id, 'keep')).toEqual([])
  expect((await use.published()).hours?.confirmed?.by).toBe('outlet')
  expect((await use.decideConflict(supervisor, kept!.id, 'take')).code).toBe('conflict')
  expect(await run()).not.toHaveProperty('conflicts')

  await importHours('8:00–16:00（工作日）')
  const [taken] = (await run()).conflicts!
  await use.decideConflict(supervisor, taken!.id, 'take')
  const { hours } = await use.published()
  expect(hours?.counters).toEqual([{ spans: [[480, 960]] }])
  expect(hours).not.toHaveProperty('confirmed')
})

test('an import that says the same, or nothing new, is no conflict', async () => {
  await use.edit(staff, hoursChange([]))
  expect(await run()).not.toHaveProperty('conflicts')
  await importHours('9:00–17:00（工作日）')
  expect(await run()).not.toHaveProperty('conflicts')
})

test('a newer edit by a person ends the conflict', async () => {
  const { id } = await use.edit(staff, hoursChange())
  await importHours('8:30–16:30（工作日）')
  await run()
  await use.edit(staff, hoursChange([]), { after: id })
  expect(await use.conflicts(supervisor)).toEqual([])
})

test('a value longer than staff may type is told and decided, and does not hide the others', async () => {
  const other = outletEditRequests(server, 'OL102')
  await use.edit(supervisor, hoursChange())
  await other.edit(supervisor, hoursChange())
  const long = '专利受理与收费以及其他一切相关咨询服务的综合窗口'
  await importHours(
    `${long} 9:00–10:00、10:10–11:00、11:10–12:00、13:00–14:00、14:10–15:00（工作日）`,
  )
  await facts.record('outlets.json', 'outlets', 'OL102', (record) => {
    record.hours = '8:00–10:00（工作日）'
  })
  await run()
  const [first, second] = await use.conflicts(supervisor)
  expect(first?.imported).toMatchObject({ value: { counters: [{ label: long }] } })
  expect(await use.decideConflict(supervisor, second!.id, 'take')).toEqual([first])
  expect(await use.decideConflict(supervisor, first!.id, 'take')).toEqual([])
  expect((await use.published()).hours?.counters[0]?.label).toBe(long)
})

test('an import that follows a move brings the new position', async () => {
  const text = '青浦区新路 1 号'
  const { id } = await use.edit(staff, { field: 'address', value: { text, door: true, moved: true } }) // prettier-ignore
  await use.decide(supervisor, id, { do: 'publish' })
  expect(await use.published()).not.toHaveProperty('at')
  await facts.record('outlets.json', 'outlets', 'OL101', (record) => {
    record.address = text
    record.coord = { lng: 121.2, lat: 31.2, datum: 'GCJ-02' }
  })
  expect(await run()).not.toHaveProperty('conflicts')
  expect(await use.published()).toMatchObject({ at: [121.2, 31.2], address: { text } })
})
