import { aQuestion, consultationRequests } from '../../../../support/consulting'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

let server: ReferenceServer
let citizen: Person
let agent: Person
let use: ReturnType<typeof consultationRequests>
beforeAll(async () => {
  server = await startReferenceServer()
  use = consultationRequests(server)
  agent = await server.person({ as: [['hotline_agent', 'OL002']] })
})
afterAll(() => server.close())
beforeEach(async () => void (citizen = await server.person({ name: '周明' })))

const askQuestion = async () => (await use.ask(citizen, aQuestion())).body.id
const transfer = { do: 'transfer', unit: 'OL007', reason: '涉及侵权' } as const

test('repeating an old action does not reveal what was added after a transfer', async () => {
  const id = await askQuestion()
  const [claimed, passed] = [use.newId(), use.newId()]
  await use.actOnCase(agent, id, { do: 'claim' }, claimed)
  await use.actOnCase(agent, id, transfer, passed)
  expect((await use.actOnCase(agent, id, { do: 'claim' }, claimed)).body.code).toBe('forbidden')
  await use.act(citizen, id, { do: 'add', text: '只说给援助中心听', pictures: [] })
  expect((await use.actOnCase(agent, id, transfer, passed)).body.code).toBe('forbidden')
})

test('a case cannot be merged into one of another unit', async () => {
  const [first, second] = [await askQuestion(), await askQuestion()]
  await use.actOnCase(agent, second, transfer)
  expect((await use.actOnCase(agent, first, { do: 'merge', into: second })).body.code).toBe(
    'forbidden',
  )
  expect((await use.read(citizen, first)).body.status).toBe('open')
})

test('staff of neither unit learn nothing from trying to merge two cases', async () => {
  const [first, second] = [await askQuestion(), await askQuestion()]
  const other = (await use.ask(await server.person())).body.id
  const elsewhere = await server.person({ as: [['outlet_staff', 'OL101']] })
  for (const into of [second, other])
    expect((await use.actOnCase(elsewhere, first, { do: 'merge', into })).body.code).toBe(
      'forbidden',
    )
})
