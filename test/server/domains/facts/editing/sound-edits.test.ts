import { changeFrom, flawOf } from '@/contract/facts/outlet-edits.rules'
import type { OutletChange } from '@/contract/facts/outlet-edits.schema'
import type { Outlet } from '@/contract/facts/outlets.schema'
import { entryRequests } from '../../../../support/entries'
import { hoursChange, outletEditRequests } from '../../../../support/outlet-edits'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

let server: ReferenceServer
let staff: Person
let supervisor: Person
let use: ReturnType<typeof outletEditRequests>

beforeEach(async () => {
  server = await startReferenceServer()
  staff = await server.person({ name: '李敏', as: [['outlet_staff', 'OL101']] })
  supervisor = await server.person({ name: '赵云', as: [['supervisor', 'city']] })
  use = outletEditRequests(server)
})
afterEach(() => server.close())

const notice = (text: string): OutletChange => ({ field: 'notice', value: { text } })

describe('a number, a link or an account in a text', () => {
  test('waits for a second person as a telephone number does', async () => {
    const proposal = await use.edit(staff, notice('新号码 62881234'))
    expect(proposal.state).toBe('waiting')
    expect(await use.published()).not.toHaveProperty('notice')
    expect((await use.decide(supervisor, proposal.id, { do: 'publish' })).state).toBe('published')
    expect((await use.published()).notice).toEqual({ text: '新号码 62881234' })
    const days = [{ day: '2026-12-05', spans: [], note: '加 wx_abc12345' }]
    expect((await use.edit(staff, { field: 'days', value: days })).state).toBe('waiting')
  })
})

describe('what means nothing', () => {
  const raw = (change: string) =>
    server.app.inject({
      method: 'PUT',
      url: `/api/staff/outlet-edits/${use.id()}`,
      headers: { ...staff.headers, 'content-type': 'application/json' },
      payload: `{"outlet": "OL101", "knownBy": "own", "change": ${change}}`,
    })

  test.each([
    ['a day that is over', '{"field": "days", "value": [{"day": "2026-12-01", "spans": []}]}', '0.day'], // prettier-ignore
    ['a day in years', '{"field": "days", "value": [{"day": "2028-01-01", "spans": []}]}', '0.day'],
    ['a notice until yesterday', '{"field": "notice", "value": {"text": "休息", "until": "2026-12-01"}}', 'until'], // prettier-ignore
    ['a day without a notice', '{"field": "notice", "value": {"until": "2026-12-05"}}', 'until'],
    ['a notice of nothing that is seen', '{"field": "notice", "value": {"text": "\u200d"}}', 'text'], // prettier-ignore
    ['dashes', '{"field": "phones", "value": [{"number": "-----"}]}', '0.number'],
    ['the same number twice', '{"field": "phones", "value": [{"number": "021-62345678"}, {"number": "02162345678"}]}', '1.number'], // prettier-ignore
  ])('%s is refused with its field', async (_, change, field) => {
    expect((await raw(change)).json()).toMatchObject({
      code: 'invalid',
      field: `change.value.${field}`,
    })
    expect(await use.list(staff)).toEqual([])
  })

  test('marks of direction are not published', async () => {
    await use.edit(staff, notice('休息\u202e明天'))
    expect((await use.published()).notice).toEqual({ text: '休息明天' })
  })

  test('a minute of -0 is midnight, and sent again it is a retry', async () => {
    const id = use.id()
    const send = () =>
      server.app.inject({
        method: 'PUT',
        url: `/api/staff/outlet-edits/${id}`,
        headers: { ...staff.headers, 'content-type': 'application/json' },
        payload:
          '{"outlet":"OL101","knownBy":"own","change":{"field":"hours","value":{"counters":[{"spans":[[-0,600]]}],"saturday":[],"sunday":[]}}}',
      })
    expect((await send()).statusCode).toBe(200)
    expect((await send()).statusCode).toBe(200)
    expect((await use.published()).hours?.counters).toEqual([{ spans: [[0, 600]] }])
  })
})

test('each telephone number that is published can be confirmed as it is', async () => {
  const { content } = await entryRequests(server).read<Outlet[]>('outlets')
  for (const outlet of content) {
    const change = changeFrom(outlet, 'phones')
    if (change) expect([outlet.id, flawOf(change, '2026-12-02')]).toEqual([outlet.id, undefined])
  }
  const atOther = outletEditRequests(server, 'OL001')
  const other = await server.person({ as: [['outlet_staff', 'OL001']] })
  const change = changeFrom(
    content.find(({ id }) => id === 'OL001')!,
    'phones',
  )!
  expect((await atOther.edit(other, change)).state).toBe('waiting')
})

test('the newest edit of a field is known behind hundreds of others, and counts by its arrival', async () => {
  const { id } = await use.edit(staff, hoursChange())
  await server.db`
    insert into fact_edits (id, record, field, value, known_by, by_staff, by_city, at)
    select gen_random_uuid(), 'OL101', 'notice', '{"text": "休息"}', 'own', ${staff.id}, false,
           ${server.now().toISOString()}::timestamptz + n * interval '1 minute'
      from generate_series(1, 250) n`
  expect((await use.list(staff)).some(({ change }) => change.field === 'hours')).toBe(false)
  const newest = await use.newest(staff)
  expect(Object.keys(newest).sort()).toEqual(['hours', 'notice'])
  expect((await use.edit(staff, hoursChange([]), { after: newest.hours!.id })).state).toBe('published') // prettier-ignore
  expect(newest.hours!.id).toBe(id)
})

describe('an outlet whose windows have hours of their own', () => {
  const saveWindow = (open: boolean, version: number, id: string) =>
    server.app.inject({
      method: 'PUT',
      url: `/api/staff/windows/${id}`,
      headers: staff.headers,
      payload: { outlet: 'OL101', name: '专利', services: [], hours: [[540, 690]], slotMinutes: 30, capacity: 1, open, books: true, queues: false, version }, // prettier-ignore
    })

  test('is edited and closed at the windows, until they are shut', async () => {
    const id = use.id()
    expect((await saveWindow(true, 0, id)).statusCode).toBe(200)
    const days: OutletChange = { field: 'days', value: [{ day: '2026-12-05', spans: [] }] }
    expect((await use.edit(staff, hoursChange())).code).toBe('window_hours')
    expect((await use.edit(staff, days)).code).toBe('window_hours')
    expect((await use.edit(staff, notice('照常开放'))).state).toBe('published')
    expect((await saveWindow(false, 1, id)).statusCode).toBe(200)
    expect((await use.edit(staff, hoursChange())).state).toBe('published')
  })
})
