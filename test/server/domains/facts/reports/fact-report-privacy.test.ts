import { bodyHash } from '../../../../../server/infra/body-hash'
import { aReport, factReportRequests } from '../../../../support/fact-reports'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

const outlet = 'OL101'
let server: ReferenceServer
let citizen: Person
let staff: Person
let use: ReturnType<typeof factReportRequests>

beforeEach(async () => {
  server = await startReferenceServer()
  citizen = await server.person({ name: '周明' })
  staff = await server.person({ name: '李敏', as: [['outlet_staff', outlet]] })
  use = factReportRequests(server)
})
afterEach(() => server.close())

type Tables = Record<string, Record<string, unknown>[]>
const exported = async (person: Person) =>
  (await use.send<{ tables: Tables }>(person, 'GET', '/api/me/export')).tables

test('staff read what was found without the number, the mail and the identity card in it', async () => {
  const found =
    '我是张三，打 13812345678 没人接，写 zhang@example.com 也没回，证件 310101199001010018。'
  const { id } = await use.report(citizen, aReport(outlet, { found }))
  const masked = '我是张三，打 〔…〕 没人接，写 〔…〕 也没回，证件 〔…〕。'
  expect(await use.toDecide(staff)).toMatchObject([{ found: masked }])
  expect((await use.decide(staff, id, 'accept')).found).toBe(masked)
  expect(await use.own(citizen)).toMatchObject([{ found }])
})

test('the id that staff see does not tell when it was sent, nor is it the reporter’s', async () => {
  const { id } = await use.report(citizen, aReport(outlet))
  const [row] = await use.toDecide(staff)
  expect(row!.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/) // random, not by time
  expect((await use.send(staff, 'POST', `/api/staff/fact-reports/${id}/decision`, { do: 'accept', note: '好' })).code).toBe('not_found') // prettier-ignore
  await use.decide(staff, id, 'accept')
  const tables = await exported(staff)
  expect(tables.fact_reports_decided_as_staff).toMatchObject([{ ref: row!.id, note: '核对过了' }])
  expect(JSON.stringify(tables)).not.toContain(id)
})

test('a copy of one’s data does not tell the words of a refusal before a supervisor agrees', async () => {
  const { id } = await use.report(citizen, aReport(outlet))
  await use.decide(staff, id, 'refuse', '你看错了。')
  const [row] = (await exported(citizen)).fact_reports!
  expect(row).toMatchObject({ id, found: '周六去了，门没开。', state: 'review', note: null })
  for (const hidden of ['ref', 'refusedBy', 'bodyHash', 'citizenId'])
    expect(row).not.toHaveProperty(hidden)
})

test('who leaves takes the words along; what led to a correction stays counted, and nothing tells whose it was', async () => {
  const { id } = await use.report(citizen, aReport(outlet))
  const { id: corrected } = await use.report(citizen, aReport(outlet))
  await use.decide(staff, corrected, 'accept')
  expect((await exported(citizen)).fact_reports!.map((row) => row.id)).toEqual(
    expect.arrayContaining([id, corrected]),
  )
  await server.app.inject({ method: 'DELETE', url: '/api/me', headers: citizen.headers })
  const rows = await server.db`select * from fact_reports`
  expect(rows).toMatchObject([{ citizenId: null, found: '', state: 'accepted', bodyHash: null }])
  const left = JSON.stringify(rows)
  const guess = bodyHash({
    kind: 'outlet',
    about: outlet,
    part: 'hours',
    found: '周六去了，门没开。',
  })
  for (const trace of [citizen.id, id, corrected, guess.toString('hex'), '周六'])
    expect(left).not.toContain(trace)
})

test('a report that is decided while its reporter leaves is either counted without them, or gone', async () => {
  for (let count = 0; count < 6; count++) {
    const leaver = await server.person()
    const { id } = await use.report(leaver, aReport(outlet, { found: `${count}` }))
    const [left, decided] = await Promise.all([
      server.app.inject({ method: 'DELETE', url: '/api/me', headers: leaver.headers }),
      use.decide(staff, id, 'accept'),
    ])
    expect(left.statusCode).toBe(200)
    expect([decided.state, decided.code]).toEqual(
      decided.state ? ['accepted', undefined] : [undefined, 'not_found'],
    )
    const [row] = await server.db<{ citizenId: string | null }[]>`
      select citizen_id from fact_reports where ref = ${decided.id ?? null}`
    expect(row).toEqual(decided.state && { citizenId: null })
  }
})
