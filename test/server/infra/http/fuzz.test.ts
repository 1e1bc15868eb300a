import fc from 'fast-check'
import { failureCodes, type FailureCode } from '@/contract/shared/failure'
import { statusOf } from '../../../../server/infra/http/refusal'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

let server: ReferenceServer
let files: string[]

beforeAll(async () => {
  // The time is the database's: with another, /ready says that the clock is wrong.
  server = await startReferenceServer({ perMinute: 1e9, now: new Date().toISOString() })
  const rows = await server.db<{ file: string }[]>`select file from published_files`
  files = rows.map(({ file }) => file)
})
afterAll(() => server.close())

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

const segment = fc.oneof(
  fc.string({ unit: 'binary' }).map(encodeURIComponent),
  fc.webPath(),
  fc.constantFrom('%00', '%zz', '..', '%2e%2e', '%2f', '*', ':file', 'api', 'published', '%F0%9F'),
)
const url = () =>
  fc.oneof(
    fc.constantFrom('/', '/health', '/ready', '/openapi.json', '/docs'),
    fc.constantFrom(
      '/api/published/manifest.json',
      ...files.map((file) => `/api/published/${file}`),
    ),
    fc.array(segment, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`),
    segment.map((part) => `/api/published/${part}`),
    fc.tuple(segment, fc.string()).map(([path, query]) => `/${path}?${encodeURI(query)}`),
  )

/** What a header may hold: visible ASCII, and nothing a client would refuse to send. */
const visible = fc.string({ unit: fc.constantFrom(...'abc019"*,;=/q. -W'), maxLength: 40 })
const headers = fc.dictionary(
  fc.constantFrom(
    'accept-encoding',
    'if-none-match',
    'content-type',
    'x-request-id',
    'accept',
    'range',
    'if-modified-since',
    'x-forwarded-for',
    'content-length',
  ),
  fc.oneof(
    visible,
    fc.constantFrom('application/json', 'br;q=0', '*', 'text/plain', 'bytes=0-1', '5'),
  ),
)
const payload = fc.option(fc.oneof(fc.string(), fc.json(), fc.constant('{"__proto__":1}')))

test('no request breaks the server, and every refusal is one of the contract', async () => {
  const requests = fc.record({ method: fc.constantFrom(...methods), url: url(), headers, payload })
  await fc.assert(
    fc.asyncProperty(requests, async ({ payload, ...rest }) => {
      const sent = payload === null ? rest : { ...rest, payload }
      const answer = await server.app.inject(sent)
      expect(answer.statusCode).toBeLessThan(500)
      if (answer.statusCode < 400 || rest.method === 'HEAD') return
      const failure = answer.json<{ code: FailureCode }>()
      expect(Object.keys(failure)).toEqual(['code'])
      expect(failureCodes).toContain(failure.code)
      expect(statusOf[failure.code]).toBe(answer.statusCode)
    }),
    { numRuns: 1500 },
  )
})
