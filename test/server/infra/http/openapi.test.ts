import { routes } from '@/contract/routes'
import { failureCodes } from '@/contract/shared/failure'
import type { OpenApi } from '../../../../server/infra/http/openapi'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

let server: ReferenceServer
let document: OpenApi

beforeAll(async () => {
  server = await startReferenceServer({ template: 'migrated' })
  document = (await server.app.inject('/openapi.json')).json()
})
afterAll(() => server.close())

/** Everything in it that is an object, with where it stands. */
function* parts(value: unknown, at = '#'): Generator<[at: string, part: Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [at, value as Record<string, unknown>]
  for (const [key, part] of Object.entries(value)) yield* parts(part, `${at}/${key}`)
}

test('the document is OpenAPI 3.1 with a title and description', () => {
  expect(document.openapi).toBe('3.1.0')
  expect(document.info.title).toBe('上海知识产权公共服务')
})

test('it contains every route of the contract and no other', () => {
  const listed = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => method !== 'head')
      .map(([method, { operationId }]) => [operationId, `${method.toUpperCase()} ${path}`]),
  )
  const written = Object.entries(routes).map(([name, route]) => [
    name,
    route.replace(/:(\w+)/g, '{$1}'),
  ])
  expect(listed.sort()).toEqual(written.sort())
})

test('each operation declares its reply and its failures', () => {
  for (const methods of Object.values(document.paths))
    for (const { responses, operationId } of Object.values(methods)) {
      const types = Object.keys(responses['200']!.content!)
      expect(types).toEqual([operationId === 'getPicture' ? 'image/jpeg' : 'application/json'])
      expect(responses.default!.content!['application/json']).toEqual({
        schema: { $ref: '#/components/schemas/FailureReply' },
      })
    }
  const { code } = document.components.schemas.FailureReply!.properties as Record<string, unknown>
  expect(code).toEqual({ anyOf: failureCodes.map((value) => ({ const: value, type: 'string' })) })
})

test('each path parameter is declared', () => {
  for (const [path, methods] of Object.entries(document.paths))
    for (const { parameters = [] } of Object.values(methods)) {
      const named = parameters.filter((parameter) => parameter.in === 'path' && parameter.required)
      expect(named.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? [])
    }
})

test('each reference resolves, and each schema is defined once', () => {
  const names = new Set(Object.keys(document.components.schemas))
  const referred = new Set<string>()
  for (const [, { $ref }] of parts(document))
    if (typeof $ref === 'string') referred.add($ref.replace('#/components/schemas/', ''))
  for (const name of referred) expect(names).toContain(name)
  for (const name of ['Manifest', 'Outlet', 'ServiceItem', 'Answer', 'Phone', 'Source'])
    expect(referred).toContain(name)
})

test('tuples follow JSON Schema 2020-12', () => {
  for (const [at, part] of parts(document.components)) {
    expect([at, Array.isArray(part.items)]).toEqual([at, false])
    expect([at, part.additionalItems, part.patternProperties]).toEqual([at, undefined, undefined])
  }
  expect(document.components.schemas.Point).toMatchObject({
    prefixItems: [{ type: 'number' }, { type: 'number' }],
    items: false,
  })
})

test('the documentation page lists every operation and schema, without external resources', async () => {
  const answer = await server.app.inject('/docs')
  expect(answer.headers['content-type']).toContain('text/html')
  const page = answer.payload
  for (const path of Object.keys(document.paths)) expect(page).toContain(path)
  for (const name of Object.keys(document.components.schemas))
    expect(page).toContain(`<section id="${name}">`)
  for (const [, target] of page.matchAll(/href="#(\w+)"/g)) expect(page).toContain(`id="${target}"`)
  expect(page).not.toMatch(/<script|src=|@import|url\(|href="https?:/)
})
