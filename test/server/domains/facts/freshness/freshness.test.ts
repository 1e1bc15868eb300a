import type { Freshness, FreshnessItem } from '@/contract/facts/freshness.schema'
import { importFacts } from '../../../../../server/domains/facts/import-facts'
import { aReport, factReportRequests } from '../../../../support/fact-reports'
import { factsFolder } from '../../../../support/facts-folder'
import { feeChange, guideEditRequests } from '../../../../support/guide-edits'
import { hoursChange, outletEditRequests } from '../../../../support/outlet-edits'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

let server: ReferenceServer
let supervisor: Person
let staff: Person

beforeEach(async () => {
  server = await startReferenceServer()
  supervisor = await server.person({ as: [['supervisor', 'city']] })
  staff = await server.person({ name: '李敏', as: [['outlet_staff', 'OL101']] })
})
afterEach(() => server.close())

async function read() {
  const { headers } = supervisor
  return (await server.app.inject({ url: '/api/staff/freshness', headers })).json<Freshness>()
}
const find = ({ items }: Freshness, id: string) => items.find((item) => item.id === id)
const reasonsOf = async (id: string) => find(await read(), id)?.reasons ?? []
const reasons = (item: FreshnessItem | undefined, kind: string) =>
  item?.reasons.filter((reason) => reason.kind === kind)

test('the shipped facts are ranked: what is missing, of an old reprint, or under a law not compared', async () => {
  const board = await read()
  expect(board.records).toMatchObject({ outlet: 151, guide: 87, answer: 109, law: 5 })
  expect(board.known).toEqual({ address: 59, phones: 21, hours: 2, place: 11 })
  const scores = board.items.map(({ score }) => score)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  expect(board.items.filter(({ kind }) => kind === 'law')).toHaveLength(5)
  const days = board.items.flatMap((item) =>
    item.reasons.flatMap((reason) =>
      'day' in reason && 'field' in reason && reason.field === 'address' ? (reason.day ?? []) : [],
    ),
  )
  expect(days).toContain('2012-09-14')
})

test('nobody is expected to visit what is only online: it misses no address', async () => {
  const board = await read()
  const hotline = board.items.find(({ kind, name }) => kind === 'outlet' && name.includes('12345'))
  expect(reasons(hotline, 'missing')).toEqual(hotline ? [] : undefined)
})

test('reports raise a record, by how many wait and when the first is due; nothing tells by whom', async () => {
  const use = factReportRequests(server)
  const before = find(await read(), 'OL101')?.score ?? 0
  const reporter = await server.person()
  const { dueAt } = await use.report(reporter, aReport('OL101'))
  await use.report(reporter, aReport('OL101', { found: '电话也不通。' }))
  const item = find(await read(), 'OL101')!
  expect(item.reasons[0]).toEqual({ kind: 'reported', count: 2, dueAt })
  expect(item.score).toBeGreaterThan(before)
  expect(JSON.stringify(item)).not.toContain('门没开')
})

test('what its outlet confirmed is no reason, until nobody confirmed it for half a year', async () => {
  const use = outletEditRequests(server)
  await use.edit(staff, hoursChange())
  const ofHours = async () =>
    (await reasonsOf('OL101')).filter((reason) => 'field' in reason && reason.field === 'hours')
  expect(await ofHours()).toEqual([])
  await server.db`update sessions set until = '2030-01-01'`
  await server.later(212, 'day')
  await server.runJobs()
  expect(await ofHours()).toEqual([{ kind: 'faded', field: 'hours', day: '2026-12-02' }])
})

test('a contradiction between an import and a person is there until somebody decides', async () => {
  const use = outletEditRequests(server)
  const facts = await factsFolder()
  await use.edit(staff, hoursChange())
  await facts.record('outlets.json', 'outlets', 'OL101', (record) => {
    record.hours = '8:30–16:30（工作日）'
  })
  const { conflicts } = await importFacts(server.db, facts.folder, server.now().toISOString())
  await facts.remove()
  const contradicted = { kind: 'contradicted', field: 'hours' }
  expect(await reasonsOf('OL101')).toContainEqual(contradicted)
  await use.decideConflict(supervisor, conflicts![0]!.id, 'keep')
  expect(await reasonsOf('OL101')).not.toContainEqual(contradicted)
})

test('so is one about a guide, which an import states otherwise than two supervisors', async () => {
  const use = guideEditRequests(server)
  const facts = await factsFolder()
  const second = await server.person({ name: '孙立', as: [['supervisor', 'city']] })
  await use.publish(supervisor, second, { changes: [feeChange('免费')] })
  await facts.record('services.json', 'services', 'SV001', (record) => {
    record.fee = '申请费 800 元'
  })
  await importFacts(server.db, facts.folder, server.now().toISOString())
  await facts.remove()
  const contradicted = { kind: 'contradicted', field: 'fee' }
  expect(await reasonsOf('SV001')).toContainEqual(contradicted)
  const [conflict] = await use.conflicts(supervisor)
  await use.decideConflict(supervisor, conflict!.id, 'keep')
  expect(await reasonsOf('SV001')).not.toContainEqual(contradicted)
})

test('the file has all records in their order, with a mark of its encoding and no formula', async () => {
  const { headers } = supervisor
  const reply = await server.app.inject({
    method: 'POST',
    url: '/api/staff/freshness/file',
    headers,
  })
  const { name, csv } = reply.json<{ name: string; csv: string }>()
  const lines = csv.trimEnd().split('\r\n')
  expect(name).toBe('先改哪些_2026-12-02.csv')
  expect(csv.startsWith('\uFEFF"次序","类别"')).toBe(true)
  expect(lines).toHaveLength((await read()).items.length + 1)
  expect(csv).not.toMatch(/"[=+@]/)
})
