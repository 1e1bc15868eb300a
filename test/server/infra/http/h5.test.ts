import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

const script = '\n  document.documentElement.style.fontSize = "16px"\n'
let folder: string
let server: ReferenceServer

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-h5-'))
  await mkdir(path.join(folder, 'js'))
  const files = {
    'index.html': `<!doctype html><script>${script}</script><script src="js/app.1a2b3c4d.js"></script>`,
    'sw.js': 'self.skipWaiting()',
    'js/app.1a2b3c4d.js': 'void 0',
    'js/app.js': 'void 0',
    'js/app.1a2b3c4d.js.br': 'brotli',
    'index.html.gz': 'gzip',
    'districts.json': '{}',
  }
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(folder, file), text)
  server = await startReferenceServer({ h5: folder })
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

const get = (url: string) => server.app.inject(url)

test.each([
  ['/js/app.1a2b3c4d.js', 'public, max-age=31536000, immutable'],
  ['/js/app.js', 'no-cache'],
  ['/', 'no-cache'],
  ['/index.html', 'no-cache'],
  ['/sw.js', 'no-cache'],
  ['/districts.json', 'no-cache'],
])('%s is kept: %s', async (url, keep) => {
  const answer = await get(url)
  expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, keep])
})

test.each([
  ['/js/app.1a2b3c4d.js', 'gzip, br', 'br', 'brotli'],
  ['/js/app.1a2b3c4d.js', 'gzip', undefined, 'void 0'],
  ['/', 'gzip', 'gzip', 'gzip'],
])('%s is sent to who takes %s as %s', async (url, accepted, encoding, body) => {
  const plain = await get(url)
  const answer = await server.app.inject({ url, headers: { 'accept-encoding': accepted } })
  expect(answer.body).toBe(body)
  expect(answer.headers['content-encoding']).toBe(encoding)
  for (const name of ['content-type', 'cache-control', 'content-security-policy', 'vary'])
    expect([name, answer.headers[name]]).toEqual([name, plain.headers[name]])
  expect(answer.headers.vary).toBe('accept-encoding')
})

test('the page may run only its own scripts', async () => {
  const policy = String((await get('/')).headers['content-security-policy'])
  const rules = Object.fromEntries(
    policy
      .split(';')
      .map((rule) => rule.split(' '))
      .map(([name, ...of]) => [name, of]),
  ) as Record<string, string[]>
  const hash = createHash('sha256').update(script).digest('base64')
  expect(rules['script-src']).toEqual(["'self'", `'sha256-${hash}'`])
  expect(rules['style-src']).toContain("'unsafe-inline'")
  expect(rules['default-src']).toEqual(["'self'"])
})

test('the documentation page may run no scripts, and API replies carry no page headers', async () => {
  const { headers } = await get('/docs')
  expect(headers['content-security-policy']).toContain("script-src 'self';")
  expect(headers['x-frame-options']).toBe('SAMEORIGIN')
  const data = (await get('/api/published/manifest.json')).headers
  expect(data).not.toHaveProperty('content-security-policy')
  expect(data['x-content-type-options']).toBe('nosniff')
})

test('the API is the same with the preview', async () => {
  expect((await get('/api/published/manifest.json')).statusCode).toBe(200)
  expect((await get('/nowhere')).json()).toEqual({ code: 'not_found' })
  expect((await get('/js/')).json()).toEqual({ code: 'not_found' })
  const post = await server.app.inject({ method: 'POST', url: '/nowhere' })
  expect(post.json()).toEqual({ code: 'not_found' })
})

test.each(['/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/js/..%5c..%5cx'])(
  'no file outside the folder is served: %s',
  async (url) => {
    const answer = await get(url)
    expect(answer.statusCode).toBeGreaterThanOrEqual(400)
    expect(['not_found', 'malformed']).toContain(answer.json<{ code: string }>().code)
  },
)
