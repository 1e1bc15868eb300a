import { anonymousReads } from '../../../bench/anonymous/reads'
import type { OpenApi } from '../../../../server/infra/http/openapi'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

let server: ReferenceServer
beforeAll(async () => {
  server = await startReferenceServer({ template: 'migrated' })
})
afterAll(() => server.close())

test('what every read without a sign-in costs is measured by the bench', async () => {
  const { paths } = (await server.app.inject('/openapi.json')).json<OpenApi>()
  const open = Object.values(paths)
    .flatMap(({ get }) => get ?? [])
    .filter(({ security }) => security!.length === 0)
    .map(({ operationId }) => operationId)
  expect(Object.keys(anonymousReads).sort()).toEqual(open.sort())
})
