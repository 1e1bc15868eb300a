import { routes, type RouteName } from '@/contract/routes'
import { ask } from './asking'
import { scenarios, type Scenario, type WorldName } from './recorded'
import { missing } from './shape'
import { startWorlds } from './worlds'

const worldNames = [...new Set(scenarios.map(({ world }) => world))]
const ofWorld = (name: WorldName) =>
  scenarios
    .filter(({ world }) => world === name)
    .map((scenario) => [scenario.title, scenario] as const)

describe.each(worldNames)('what phones of November 2026 ask is answered: %s', (name) => {
  let worlds: Awaited<ReturnType<typeof startWorlds>>
  beforeAll(async () => void (worlds = await startWorlds(name)))
  afterAll(() => worlds.close())

  test.each(ofWorld(name))('%s', async (_, { requests }: Scenario) => {
    const world = await worlds.make()
    for (const recorded of requests) {
      const { status, reply } = await ask(worlds.server, world, recorded)
      const request = `${recorded.by}: ${recorded.method} ${recorded.url}`
      expect({ request, status, missing: missing(recorded.reply, reply) }).toEqual({
        request,
        status: recorded.status,
        missing: [],
      })
    }
  })
})

/** What a route answers to, whatever its parameters are. */
function answersTo(name: RouteName) {
  const [method, path] = routes[name].split(' ')
  const url = new RegExp(`^${path!.replaceAll('.', '[.]').replace(/:\w+/g, '[^/?]+')}([?]|$)`)
  return scenarios.some(({ requests }) =>
    requests.some(
      (request) => request.status === 200 && request.method === method && url.test(request.url),
    ),
  )
}

test('each route was asked by a phone of November 2026, and still has the address it asked', () => {
  const since: RouteName[] = [
    'listOutletEdits',
    'getNewestOutletEdits',
    'listToConfirm',
    'confirmOutlet',
    'editOutlet',
    'decideOutletEdit',
    'listFactConflicts',
    'decideFactConflict',
    'listGuides',
    'getGuide',
    'listGuideProposals',
    'proposeGuide',
    'decideGuideProposal',
    'listGuideConflicts',
    'reportFact',
    'listOwnFactReports',
    'listFactReportFigures',
    'listFactReports',
    'decideFactReport',
    'listLaws',
    'confirmLaw',
    'getFreshness',
    'exportFreshness',
    'sendMissedWords',
    'listMissedWords',
    'listEverydayEdits',
    'decideEverydayWord',
    'listSettings',
    'proposeSetting',
    'decideSetting',
    'getDemand',
    'exportDemand',
    'listMatters',
    'putDocument',
    'correctName',
    'previewWindow',
    'listLogCorrections',
  ] // routes that are newer
  const names = Object.keys(routes) as RouteName[]
  expect(names.filter((name) => !answersTo(name))).toEqual(since)
})
