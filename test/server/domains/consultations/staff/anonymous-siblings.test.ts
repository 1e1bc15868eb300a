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

const askQuestion = async (anonymous: boolean) =>
  (await use.ask(citizen, aQuestion({ anonymous }))).body.id
const siblings = async (id: string) =>
  (await use.readCase(agent, id)).body.siblings.map((sibling) => sibling.id)

test('a named question is not listed beside an anonymous one of the same citizen', async () => {
  const [named, anonymous] = [await askQuestion(false), await askQuestion(true)]
  expect(await siblings(anonymous)).toEqual([])
  expect(await siblings(named)).toEqual([])
})

test('anonymous questions of the same citizen are listed together and can be merged', async () => {
  const [first, second] = [await askQuestion(true), await askQuestion(true)]
  expect(await siblings(first)).toEqual([second])
  expect((await use.actOnCase(agent, first, { do: 'merge', into: second })).body.closed).toBe(
    'merged',
  )
})

test('trying to merge does not reveal who asked an anonymous question', async () => {
  const [named, anonymous] = [await askQuestion(false), await askQuestion(true)]
  const others = (await use.ask(await server.person({ name: '吴芳' }))).body.id
  for (const [id, into] of [
    [anonymous, named],
    [named, anonymous],
    [anonymous, others],
  ] as const)
    expect((await use.actOnCase(agent, id, { do: 'merge', into })).body.code).toBe('invalid')
})
