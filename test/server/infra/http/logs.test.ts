import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

interface Line {
  level: number
  requestId?: string
  msg: string
  [field: string]: unknown
}

let server: ReferenceServer
let lines: Line[]

beforeAll(async () => {
  const stream = { write: (line: string) => void lines.push(JSON.parse(line) as Line) }
  lines = []
  server = await startReferenceServer({ log: { level: 'trace', stream } })
  server.app.get('/test/citizens/:name', async () => {
    await server.db`select ${'13800138000'}::int4 / 0` // the database quotes what it was given
  })
  server.app.get('/test/taken/:name', async () => {
    await server.db`create table if not exists taken (phone text primary key)`
    for (let i = 0; i < 2; i++) await server.db`insert into taken values ('13800138000')`
  })
  server.app.post('/test/citizens', async () => 'taken')
  await server.app.ready()
})
afterAll(() => server.close())
beforeEach(() => {
  lines = []
})

const uuid = '01234567-89ab-4cde-8f01-23456789abcd'
/** What a citizen tells or shows in a request. None of it is for the log. */
const told = [
  'wangxiaoming',
  '13800138000',
  '10.9.8.7',
  'Bearer-xyz',
  'Nokia3310',
  'wang@example.cn',
]
const headers = {
  authorization: 'Bearer-xyz',
  'user-agent': 'Nokia3310',
  'x-forwarded-for': '10.9.8.7',
  cookie: 'mail=wang@example.cn',
}
const query = { q: '13800138000', mail: 'wang@example.cn' }

test.each([
  ['an answer', { url: '/api/published/manifest.json', query }, 200],
  ['something that is not there', { url: '/wangxiaoming', query }, 404],
  ['a name that is no file’s', { url: '/api/published/wangxiaoming', query }, 404],
  ['a path that cannot be read', { url: '/wangxiaoming/%zz?q=13800138000' }, 400],
  ['an error of the database', { url: '/test/citizens/wangxiaoming', query }, 500],
  ['what is there already', { url: '/test/taken/wangxiaoming', query }, 500],
  [
    'a body that cannot be read',
    {
      method: 'POST',
      url: '/test/citizens',
      payload: '{"name":"wangxiaoming","phone":"13800138000"',
    },
    400,
  ],
] as const)('the log of %s tells nothing of who asked', async (_, request, status) => {
  const json = { 'content-type': 'application/json' }
  const all = { ...request, headers: { ...headers, ...json }, remoteAddress: '10.9.8.7' }
  expect((await server.app.inject(all)).statusCode).toBe(status)
  const text = JSON.stringify(lines)
  for (const secret of told) expect(text).not.toContain(secret)
})

test('each response is logged in one line: method, route, status and duration', async () => {
  await server.app.inject({ url: '/api/published/outlets.0000000000000000.json' })
  expect(lines).toEqual([
    expect.objectContaining({
      level: 30,
      msg: 'answered',
      method: 'GET',
      route: '/api/published/:file',
      status: 404,
      ms: expect.any(Number) as number,
      requestId: expect.any(String) as string,
    }),
  ])
})

test('an unexpected error is logged with its stack and the request id', async () => {
  const answer = await server.app.inject('/test/citizens/a')
  const [broken, answered] = lines
  expect(broken).toMatchObject({ level: 50, msg: 'broken', err: { type: 'PostgresError' } })
  expect((broken!.err as { stack: string }).stack).toContain('logs.test.ts')
  expect(answered!.requestId).toBe(broken!.requestId)
  expect(answer.headers['x-request-id']).toBe(broken!.requestId)
})

test.each([
  [uuid, true],
  ['0af7651916cd43dd8448eb211c80319c', true],
  ['13800138000', false],
  ['wangxiaoming', false],
  [`${uuid}\u00e9`, false],
])('the id %s that came with a request is kept: %s', async (id, kept) => {
  const answer = await server.app.inject({ url: '/health', headers: { 'x-request-id': id } })
  expect(answer.headers['x-request-id'] === id).toBe(kept)
  expect(lines.every((line) => (line.requestId === id) === kept)).toBe(true)
})
