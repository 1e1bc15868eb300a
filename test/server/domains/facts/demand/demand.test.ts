import type { Demand } from '@/contract/facts/demand.schema'
import { newId } from '../../../../../server/infra/db/uuid'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'
import { aStoredConsultation } from '../../../../support/stored-consultations'

const district = '310104'
let server: ReferenceServer
let supervisor: Person

beforeEach(async () => {
  server = await startReferenceServer()
  supervisor = await server.person({ as: [['supervisor', 'city']] })
})
afterEach(() => server.close())

async function read(year = 2026) {
  const { headers } = supervisor
  return (await server.app.inject({ url: `/api/staff/demand/${year}`, headers })).json<Demand>()
}
const find = (demand: Demand, id: string) => demand.items.find(({ item }) => item === id)

/** Somebody asked about an item, or applied. */
async function askAs(
  citizenId: string | null,
  { kind = 'consultation', about = 'SV001' }: { kind?: string; about?: string | undefined } = {},
) {
  const id = await aStoredConsultation(server, { citizenId })
  await server.db`
    update consultations
       set kind = ${kind}, district = ${district},
           about = ${about ? server.db.json({ kind: 'service', id: about }) : null}
     where id = ${id}`
}

async function booked(citizenId: string, outlet: string) {
  const at = server.now().toISOString()
  await server.db`insert into visits ${server.db({
    id: newId(server.now()),
    citizen_id: citizenId,
    kind: 'walk_in',
    outlet,
    service: 'SV001',
    status: 'finished',
    day: '2026-12-02',
    booked_at: at,
    body_hash: Buffer.alloc(32),
  })}`
}

const people = (count: number) => Array.from({ length: count }, () => newId(server.now()))

test('an item that five people asked about stands beside its outlets, with their district', async () => {
  const [first, ...others] = people(5)
  for (const person of others) await askAs(person)
  for (let n = 0; n < 5; n++) await askAs(others[0]!) // the same person again
  expect(find(await read(), 'SV001')?.people.asked).toBe(0)
  await askAs(first!)
  const item = find(await read(), 'SV001')!
  expect(item.people).toEqual({ asked: 5, applied: 0, booked: 0 })
  expect(item.districts).toContainEqual(
    expect.objectContaining({ district, people: { asked: 5, applied: 0, booked: 0 } }),
  )
  expect(find(await read(2025), 'SV001')?.people.asked).toBe(0)
})

test('applications and questions that name no item have rows of their own; who left is not counted', async () => {
  for (const person of people(5)) await askAs(person, { kind: 'mediation' })
  for (const person of people(4)) await askAs(person, { about: undefined })
  await askAs(null, { about: undefined })
  const demand = await read()
  expect(find(demand, 'mediation')?.people.applied).toBe(5)
  expect(find(demand, 'none')).toBeUndefined()
})

test('bookings count in the district of the outlet', async () => {
  const [{ id, adcode } = { id: '', adcode: '' }] = await server.db<
    { id: string; adcode: string }[]
  >`
    select id, body ->> 'adcode' adcode from facts
     where kind = 'outlet' and body ->> 'adcode' like '3101%' order by id limit 1`
  for (const person of people(6)) await booked(person, id)
  const { people: all, districts } = find(await read(), 'SV001')!
  expect(all.booked).toBe(5)
  expect(districts.find((row) => row.district === adcode)?.people.booked).toBe(5)
})

test('the file has every item with its total and its districts, for the yearly list', async () => {
  const { headers } = supervisor
  const url = '/api/staff/demand/2026/file'
  const reply = await server.app.inject({ method: 'POST', url, headers })
  const { name, csv } = reply.json<{ name: string; csv: string }>()
  expect(name).toBe('需求和供给_2026.csv')
  expect(csv.startsWith('\uFEFF"编号","事项","区"')).toBe(true)
  expect(csv.match(/"合计"/g)).toHaveLength(87)
})
