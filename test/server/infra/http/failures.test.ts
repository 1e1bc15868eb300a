import { connect } from 'node:net'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { t } from '@/contract/shared/schema'
import { buildApp } from '../../../../server/app'
import { open } from '../../../../server/infra/db/open'
import { refuse } from '../../../../server/infra/http/refusal'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { testVault } from '../../../support/vault'

let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  withTestRoutes(server.app, server)
})
afterAll(() => server.close())

/** Routes that fail in the ways that those of later features may. */
function withTestRoutes(app: ReferenceServer['app'], { db }: Pick<ReferenceServer, 'db'>) {
  const body = t.Object({ name: t.String() }, { additionalProperties: false })
  app.post('/test/body', { schema: { body } }, async () => 'taken')
  app.get('/test/database/:code', async ({ params }) => {
    const { code } = params as { code: string }
    await db.unsafe(`do $$ begin raise exception 'secret' using errcode = '${code}'; end $$`)
  })
  app.get('/test/bug', async () => {
    throw new TypeError('secret')
  })
  app.get('/test/refused', async () => refuse('unavailable', { headers: { 'retry-after': '60' } }))
}

const json = { 'content-type': 'application/json' }
const body = (payload: string | Buffer, headers: Record<string, string> = json) =>
  ({ method: 'POST', url: '/test/body', headers, payload }) as const
const plain = { 'content-type': 'application/xml' }

test.each([
  ['a route that does not exist', { url: '/nowhere' }, 404, 'not_found'],
  [
    'a verb that a route does not have',
    { method: 'POST', url: '/api/published/manifest.json' },
    405,
    'method_not_allowed',
  ],
  ['a verb of another kind', { method: 'DELETE', url: '/health' }, 405, 'method_not_allowed'],
  ['a NUL byte in the path', { url: '/api/published/a%00b' }, 400, 'malformed'],
  ['a NUL byte in the path of nothing', { url: '/nowhere/%00' }, 400, 'malformed'],
  ['a broken escape in the path', { url: '/api/published/%zz' }, 400, 'malformed'],
  ['a path that goes on and on', { url: `/api/published/${'a'.repeat(5000)}` }, 400, 'malformed'],
  ['a name that is no file’s', { url: '/api/published/passwd' }, 404, 'not_found'],
  ['an id that is none', { url: '/api/trainings/1' }, 404, 'not_found'],
  ['JSON that is cut off', body('{"name":'), 400, 'malformed'],
  ['JSON that is none', body('name=wang'), 400, 'malformed'],
  ['a body that is promised and missing', body(''), 400, 'malformed'],
  [
    'JSON that would change what objects are',
    body('{"__proto__":{"admin":true}}'),
    400,
    'malformed',
  ],
  ['a body in another language', body('<name/>', plain), 400, 'malformed'],
  [
    'a body that is too large',
    body(JSON.stringify({ name: 'w'.repeat(70_000) })),
    413,
    'too_large',
  ],
  ['a disk that is full', { url: '/test/database/53100' }, 503, 'unavailable'],
  ['too many connections', { url: '/test/database/53300' }, 503, 'unavailable'],
  ['a database that is shutting down', { url: '/test/database/57P01' }, 503, 'unavailable'],
  ['a constraint that nobody thought of', { url: '/test/database/23514' }, 500, 'broken'],
  ['a mistake of ours', { url: '/test/bug' }, 500, 'broken'],
] as const)('%s', async (_, request, status, code) => {
  const answer = await server.app.inject(request)
  expect([answer.statusCode, answer.json()]).toEqual([status, { code }])
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(answer.headers['content-type']).toContain('application/json')
  if (status === 503) expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
})

test.each([
  ['of another shape', '{"name":1}', 'name'],
  ['with a key that is not named', '{"name":"wang","admin":true}', 'admin'],
])('a body %s is refused, and its field is named', async (_, sent, field) => {
  const answer = await server.app.inject(body(sent))
  expect([answer.statusCode, answer.json()]).toEqual([400, { code: 'invalid', field }])
})

test('a refused method is answered with the allowed ones', async () => {
  const { headers } = await server.app.inject({ method: 'PUT', url: '/api/published/a.json?b' })
  expect(headers.allow).toBe('GET, HEAD')
})

test('a refusal’s Retry-After is sent', async () => {
  const { headers } = await server.app.inject('/test/refused')
  expect(headers['retry-after']).toBe('60')
})

test('a missing database and unpublished facts are reported as unavailable', async () => {
  const nobody = open('postgres://postgres@127.0.0.1:1/postgres')
  const empty = await startReferenceServer({ template: 'migrated' })
  const app = buildApp({ vault: testVault, db: nobody, now: server.now })
  for (const instance of [app, empty.app]) {
    const answer = await instance.inject('/api/published/manifest.json')
    expect([answer.statusCode, answer.json()]).toEqual([503, { code: 'unavailable' }])
    expect(answer.headers['retry-after']).toBeDefined()
  }
  await app.close()
  await nobody.end()
  await empty.close()
})

test('the rate limit affects one address and states when to retry', async () => {
  const app = buildApp({ vault: testVault, db: server.db, now: server.now, perMinute: 3 })
  const ask = (remoteAddress: string, url = '/api/published/manifest.json') =>
    app.inject({ url, remoteAddress })
  for (let i = 0; i < 3; i++) expect((await ask('10.0.0.1')).statusCode).toBe(200)
  const refused = await ask('10.0.0.1')
  expect([refused.statusCode, refused.json()]).toEqual([429, { code: 'too_many' }])
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect((await ask('10.0.0.1', '/nowhere')).json()).toEqual({ code: 'too_many' })
  expect((await ask('10.0.0.2')).statusCode).toBe(200)
  expect((await ask('10.0.0.1', '/health')).statusCode).toBe(200)
  await app.close()
})

test('behind a trusted proxy the rate limit counts client addresses', async () => {
  const asks = async (proxies?: string) => {
    const app = buildApp({
      vault: testVault,
      db: server.db,
      now: server.now,
      perMinute: 1,
      proxies,
    })
    const statuses = []
    for (const citizen of ['1.1.1.1', '2.2.2.2']) {
      const headers = { 'x-forwarded-for': citizen }
      const request = { url: '/api/published/manifest.json', remoteAddress: '10.0.0.1', headers }
      statuses.push((await app.inject(request)).statusCode)
    }
    await app.close()
    return statuses
  }
  expect(await asks('10.0.0.0/8')).toEqual([200, 200])
  expect(await asks()).toEqual([200, 429])
})

describe('on the wire', () => {
  let port: number
  beforeAll(async () => {
    await server.app.listen({ port: 0, host: '127.0.0.1' })
    port = (server.app.server.address() as AddressInfo).port
  })

  /** What is answered to these bytes. */
  async function say(bytes: string) {
    const socket = connect(port, '127.0.0.1')
    socket.write(bytes, 'latin1')
    let answer = ''
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()))
    await once(socket, 'close')
    const [head = '', text = ''] = answer.split('\r\n\r\n')
    return { status: Number(head.split(' ')[1]), body: JSON.parse(text) as unknown }
  }

  test.each([
    ['a NUL byte as it is', 'GET /a\0b HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'malformed'],
    ['no HTTP at all', 'HELLO\r\n\r\n', 400, 'malformed'],
    ['a verb that nobody knows', 'BREW /pot HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'malformed'],
    [
      'headers without an end',
      `GET / HTTP/1.1\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`,
      413,
      'too_large',
    ],
    [
      'an escaped NUL byte',
      'GET /%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      400,
      'malformed',
    ],
    [
      'a broken escape',
      'GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      400,
      'malformed',
    ],
  ])('%s', async (_, bytes, status, code) => {
    expect(await say(bytes)).toEqual({ status, body: { code } })
  })
})
