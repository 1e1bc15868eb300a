import type { OutletChange } from '@/contract/facts/outlet-edits.schema'
import {
  hoursChange,
  nineToFive,
  outletEditRequests,
  phonesChange,
} from '../../../../support/outlet-edits'
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

const byOutlet = { day: '2026-12-02', by: 'outlet' }
const notice = (text?: string): OutletChange => ({ field: 'notice', value: text ? { text } : {} })
const address = (moved: boolean): OutletChange => ({
  field: 'address',
  value: { text: '青浦区青松路 162 号一楼', door: true, moved },
})

describe('what the outlet decides on its own', () => {
  test('hours are on the phones at once, confirmed by the outlet', async () => {
    expect(await use.edit(staff, hoursChange())).toMatchObject({
      state: 'published',
      by: 'outlet',
      mine: true,
      decidedAt: '2026-12-02T06:20:00.000Z',
    })
    expect((await use.published()).hours).toEqual({
      counters: [{ spans: nineToFive }],
      saturday: [[540, 720]],
      verified: true,
      confirmed: byOutlet,
    })
  })

  test('special days stand in order, and an empty list takes them back', async () => {
    const days = [
      { day: '2027-01-01', spans: [], note: '元旦休息' },
      { day: '2026-12-05', spans: nineToFive },
    ]
    const { id } = await use.edit(staff, { field: 'days', value: days })
    expect((await use.published()).days).toEqual([days[1], days[0]])
    await use.edit(staff, { field: 'days', value: [] }, { after: id })
    expect((await use.published()).days).toEqual([])
  })

  test('a notice is published with its last day, and can be withdrawn', async () => {
    const value = { text: '12 月 5 日休息', until: '2026-12-05' }
    const { id } = await use.edit(staff, { field: 'notice', value })
    expect((await use.published()).notice).toEqual(value)
    await use.edit(staff, notice(), { after: id })
    expect(await use.published()).not.toHaveProperty('notice')
  })

  test('what a supervisor states is confirmed by the city', async () => {
    await use.edit(supervisor, hoursChange())
    expect((await use.published()).hours?.confirmed).toEqual({ day: '2026-12-02', by: 'city' })
  })
})

describe('a telephone number', () => {
  test('waits for a second person, who publishes it', async () => {
    const before = (await use.published()).phones
    const { id, state } = await use.edit(staff, phonesChange())
    expect(state).toBe('waiting')
    expect((await use.published()).phones).toEqual(before)
    expect((await use.decide(staff, id, { do: 'publish' })).code).toBe('forbidden')
    expect((await use.decide(supervisor, id, { do: 'publish' })).state).toBe('published')
    expect((await use.published()).phones).toEqual([
      { number: '021-62345678', label: '咨询', verified: true, confirmed: byOutlet },
    ])
  })

  test('is refused with a reason that its proposer reads', async () => {
    const { id } = await use.edit(staff, phonesChange())
    expect(await use.decide(supervisor, id, { do: 'refuse', reason: '打不通' })).toMatchObject({
      state: 'refused',
    })
    const [edit] = await use.list(staff)
    expect(edit).toMatchObject({ id, state: 'refused', reason: '打不通', mine: true })
    expect((await use.decide(supervisor, id, { do: 'publish' })).code).toBe('conflict')
  })

  test('of a supervisor waits for another supervisor', async () => {
    const { id } = await use.edit(supervisor, phonesChange())
    expect((await use.decide(supervisor, id, { do: 'publish' })).code).toBe('own_matter')
    const another = await server.person({ name: '孙立', as: [['supervisor', 'city']] })
    expect((await use.decide(another, id, { do: 'publish' })).state).toBe('published')
    expect((await use.published()).phones?.[0]?.confirmed?.by).toBe('city')
  })

  test('proposed again replaces the one that waits; only its proposer withdraws it', async () => {
    const first = await use.edit(staff, phonesChange())
    const second = await use.edit(staff, phonesChange('021-87654321'), { after: first.id })
    expect((await use.waiting(supervisor)).map(({ id }) => id)).toEqual([second.id])
    expect((await use.list(staff)).map(({ state }) => state).sort()).toEqual([
      'replaced',
      'waiting',
    ])
    expect((await use.decide(supervisor, second.id, { do: 'withdraw' })).code).toBe('forbidden')
    expect((await use.decide(staff, second.id, { do: 'withdraw' })).state).toBe('withdrawn')
    expect(await use.waiting(supervisor)).toEqual([])
  })
})

describe('an address', () => {
  test('of another place takes the old position off the map; a floor that is added does not', async () => {
    await server.db`
      update facts set body = body || '{"coord": {"lng": 121.1, "lat": 31.1, "datum": "GCJ-02"}}'
       where kind = 'outlet' and id = 'OL101'`
    expect((await use.english()).address).toBeTruthy()
    const first = await use.edit(staff, address(false))
    await use.decide(supervisor, first.id, { do: 'publish' })
    expect(await use.published()).toMatchObject({
      at: [121.1, 31.1],
      address: { text: '青浦区青松路 162 号一楼', door: true, verified: true, confirmed: byOutlet },
    })
    expect((await use.english()).address).toBeUndefined() // of the old address
    const second = await use.edit(staff, address(true), { after: first.id })
    await use.decide(supervisor, second.id, { do: 'publish' })
    expect(await use.published()).not.toHaveProperty('at')
  })

  test('with its number lets people book there, which needs a place', async () => {
    const find = async () => {
      const { findOutletPlace } = await import('../../../../../server/domains/facts/outlets.repo')
      return (await findOutletPlace(server.db, 'OL101'))?.known
    }
    await server.db`
      update facts set body = body || '{"address_precision": "road-only"}' where id = 'OL101'`
    expect(await find()).toBe(false)
    const { id } = await use.edit(staff, address(false))
    await use.decide(supervisor, id, { do: 'publish' })
    expect(await find()).toBe(true)
  })
})

describe('an edit', () => {
  test('sent twice is stored once; with another content under its id it is a conflict', async () => {
    const id = use.id()
    const first = await use.edit(staff, hoursChange(), {}, id)
    expect(await use.edit(staff, hoursChange(), {}, id)).toEqual(first)
    expect((await use.edit(staff, hoursChange([]), {}, id)).code).toBe('conflict')
    expect(await use.list(staff)).toHaveLength(1)
  })

  test('made without having seen the newest one is a conflict', async () => {
    const colleague = await server.person({ name: '王强', as: [['outlet_staff', 'OL101']] })
    const { id } = await use.edit(colleague, hoursChange())
    expect((await use.edit(staff, hoursChange([]))).code).toBe('conflict')
    expect((await use.edit(staff, hoursChange([]), { after: id })).state).toBe('published')
  })

  test('of two that are sent at once, one is a conflict', async () => {
    const both = await Promise.all(
      [hoursChange(), hoursChange([])].map((change) => use.edit(staff, change)),
    )
    expect(both.map(({ code, state }) => code ?? state).sort()).toEqual(['conflict', 'published'])
  })

  test.each<[string, OutletChange, string]>([
    ['hours that overlap', hoursChange([[540, 720], [600, 780]]), 'invalid'], // prettier-ignore
    ['hours that end before they begin', hoursChange([[720, 540]]), 'invalid'],
    ['a day that is named twice', { field: 'days', value: [1, 2].map(() => ({ day: '2026-12-05', spans: [] })) }, 'invalid'], // prettier-ignore
    ['an impossible day', { field: 'days', value: [{ day: '2026-02-30', spans: [] }] }, 'invalid'],
    ['a private number in the notice', notice('找小李 13812345678'), 'personal_data'],
    ['a private number as a label', { field: 'phones', value: [{ number: '021-62345678', label: '13812345678' }] }, 'personal_data'], // prettier-ignore
    ['a number that cannot be dialled', phonesChange('电话'), 'invalid'],
  ])('with %s is refused', async (_, change, code) => {
    expect((await use.edit(staff, change)).code).toBe(code)
    expect(await use.list(staff)).toEqual([])
  })

  test('of an outlet that does not exist is refused', async () => {
    expect((await use.edit(supervisor, hoursChange(), { outlet: 'OL999' })).code).toBe('not_found')
  })

  test('keeps its author, who is told to nobody but exported to the author', async () => {
    await use.edit(staff, hoursChange())
    const [edit] = await use.list(supervisor)
    expect(edit).toMatchObject({ by: 'outlet', mine: false })
    expect(JSON.stringify(edit)).not.toContain(staff.id)
    const { tables } = await use.send<{ tables: Record<string, unknown[]> }>(staff, 'GET', '/api/me/export') // prettier-ignore
    expect(tables.fact_edits_as_staff).toHaveLength(1)
  })
})

describe('what nobody confirmed for half a year', () => {
  test('is to be verified again, until somebody confirms it', async () => {
    const { id } = await use.edit(staff, hoursChange())
    await server.later(181, 'day') // the 1st of June
    await server.runJobs()
    expect((await use.published()).hours).toMatchObject({ verified: true })
    await server.later(1, 'day')
    await server.runJobs()
    const faded = (await use.published()).hours
    expect(faded).toMatchObject({ verified: false, saturday: [[540, 720]] })
    expect(faded).not.toHaveProperty('confirmed')
    await use.edit(staff, hoursChange(), { after: id })
    expect((await use.published()).hours).toMatchObject({
      verified: true,
      confirmed: { day: '2027-06-02' },
    })
  })

  test('is verified again on the next run if the clock had run ahead', async () => {
    await use.edit(staff, hoursChange())
    await server.later(182, 'day')
    await server.runJobs()
    expect((await use.published()).hours?.verified).toBe(false)
    await server.later(-170, 'day')
    await server.runJobs()
    expect((await use.published()).hours?.verified).toBe(true)
  })
})
