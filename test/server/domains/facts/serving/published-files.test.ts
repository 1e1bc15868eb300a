import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { TypeCompiler } from '@sinclair/typebox/compiler'
import { api } from '@/contract/api.schema'
import type { Course } from '@/contract/facts/courses.schema'
import type { Manifest } from '@/contract/facts/published.schema'
import { buildApp } from '../../../../../server/app'
import { open } from '../../../../../server/infra/db/open'
import { importFacts } from '../../../../../server/domains/facts/import-facts'
import { factsFolder } from '../../../../support/facts-folder'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'
import { testVault } from '../../../../support/vault'

let server: ReferenceServer
let manifest: Manifest
let url: string
const manifestUrl = '/api/published/manifest.json'

beforeAll(async () => {
  server = await startReferenceServer()
  manifest = (await server.app.inject(manifestUrl)).json()
  url = `/api/published/${manifest.files.outlets.file}`
})
afterAll(() => server.close())

const get = (headers: Record<string, string> = {}, path = url) =>
  server.app.inject({ url: path, headers })

const filesIn = (value: object): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    key === 'file' ? [inner as string] : typeof inner === 'object' ? filesIn(inner as object) : [],
  )

test('every file that the manifest names is one of the contract', async () => {
  const files = filesIn(manifest)
  const contract = TypeCompiler.Compile(api.getPublished.reply)
  const unknown = []
  for (const file of files)
    if (!contract.Check((await get({}, `/api/published/${file}`)).json())) unknown.push(file)
  expect(unknown).toEqual([])
  expect(files.length).toBeGreaterThan(Object.keys(manifest.files).length)
})

test('a published file is cached forever, the manifest is revalidated', async () => {
  expect((await get()).headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect((await get({}, manifestUrl)).headers['cache-control']).toBe('no-cache')
})

test.each([
  [undefined, undefined],
  ['', undefined],
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.2, gzip;q=0.8', 'gzip'],
  ['GZIP;Q=1', 'gzip'],
  ['br ; q=0 , gzip ; q=0', undefined],
  ['*', 'br'],
  ['*;q=0', undefined],
  ['br;q=0, *', 'gzip'],
  ['identity', undefined],
  ['identity, br;q=0.5', undefined],
  ['deflate', undefined],
  ['br;q=nonsense', undefined],
])('a client that accepts %s receives %s', async (accept, encoding) => {
  const answer = await get(accept === undefined ? {} : { 'accept-encoding': accept })
  expect(answer.headers['content-encoding']).toBe(encoding)
  expect(answer.headers.vary).toBe('Accept-Encoding')
  expect(Number(answer.headers['content-length'])).toBe(answer.rawPayload.length)
})

test('every encoding has the same content, and the file name contains its hash', async () => {
  const plain = (await get()).rawPayload
  const br = brotliDecompressSync((await get({ 'accept-encoding': 'br' })).rawPayload)
  const gzip = gunzipSync((await get({ 'accept-encoding': 'gzip' })).rawPayload)
  expect(br.equals(plain) && gzip.equals(plain)).toBe(true)
  const hash = createHash('sha256').update(plain).digest('hex').slice(0, 16)
  expect(manifest.files.outlets).toEqual({ file: `outlets.${hash}.json`, bytes: plain.length })
})

test('a cached file is not sent again, whatever its encoding', async () => {
  const tags = await Promise.all(
    ['identity', 'gzip', 'br'].map(async (encoding) => {
      const { etag } = (await get({ 'accept-encoding': encoding })).headers
      return String(etag)
    }),
  )
  expect(new Set(tags).size).toBe(3) // each representation has a strong tag of its own
  for (const tag of [...tags, `W/${tags[0]}`, `"other", ${tags[1]}`, '*']) {
    const answer = await get({ 'if-none-match': tag, 'accept-encoding': 'br' })
    expect([tag, answer.statusCode, answer.payload]).toEqual([tag, 304, ''])
    expect(answer.headers).toMatchObject({ etag: tags[2], vary: 'Accept-Encoding' })
    expect(answer.headers['cache-control']).toContain('immutable')
  }
  for (const tag of ['"0000000000000000"', 'nonsense', ''])
    expect((await get({ 'if-none-match': tag })).statusCode).toBe(200)
})

test('an unchanged manifest is answered with 304 and no body', async () => {
  const { headers } = await get({}, manifestUrl)
  const again = await get({ 'if-none-match': String(headers.etag) }, manifestUrl)
  expect([again.statusCode, again.payload]).toEqual([304, ''])
})

test('HEAD answers with the headers of GET', async () => {
  const headers = { 'accept-encoding': 'br' }
  const answer = await server.app.inject({ method: 'HEAD', url, headers })
  const full = await get(headers)
  expect([answer.statusCode, answer.payload]).toEqual([200, ''])
  for (const name of ['etag', 'content-length', 'content-encoding', 'content-type'])
    expect(answer.headers[name]).toBe(full.headers[name])
})

test('unknown and malformed file names are not found', async () => {
  const ask = async (file: string) => (await get({}, `/api/published/${file}`)).json<unknown>()
  expect(await ask('outlets.0000000000000000.json')).toEqual({ code: 'not_found' })
  expect(await ask('outlets.json')).toEqual({ code: 'not_found' })
  expect(await ask('..%2fpackage.json')).toEqual({ code: 'not_found' })
})

test('published files are served while the database is unavailable', async () => {
  const db = open(server.databaseUrl)
  const other = buildApp({ vault: testVault, db, now: server.now })
  expect((await other.inject(manifestUrl)).statusCode).toBe(200)
  await db.end()
  server.setNow('2026-12-02T14:21:00+08:00')
  expect((await other.inject(manifestUrl)).statusCode).toBe(200)
  expect((await other.inject(url)).statusCode).toBe(200)
  await other.close()
})

test('a publication by one process is served by others two seconds later', async () => {
  const db = open(server.databaseUrl)
  const other = buildApp({ vault: testVault, db, now: server.now })
  const version = async () => (await other.inject(manifestUrl)).json<Manifest>().version
  server.setNow('2026-12-02T15:00:00+08:00')
  expect(await version()).toBe(manifest.version)

  const facts = await factsFolder()
  await facts.record('courses.json', 'courses', 'CR001', (course) => (course.title = '新课'))
  const done = await importFacts(server.db, facts.folder, '2026-12-02T07:00:00Z')
  await facts.remove()

  server.setNow('2026-12-02T15:00:01.999+08:00')
  expect(await version()).toBe(manifest.version)
  server.setNow('2026-12-02T15:00:02+08:00')
  expect(await version()).toBe(done.version)
  // A phone in the middle of an update still receives the remaining old files.
  const old = `/api/published/${manifest.files.courses.file}`
  expect((await other.inject(old)).statusCode).toBe(200)

  await other.close()
  await db.end()
})

test('a file published by one process is served at once by another', async () => {
  const db = open(server.databaseUrl)
  const other = buildApp({ vault: testVault, db, now: server.now })
  await other.inject(manifestUrl)

  const facts = await factsFolder()
  await facts.record('courses.json', 'courses', 'CR001', (course) => (course.title = '更新的课'))
  const { version } = await importFacts(server.db, facts.folder, '2026-12-02T08:00:00Z')
  await facts.remove()
  const [row] = await db<{ file: string }[]>`
    select manifest -> 'files' -> 'courses' ->> 'file' as file from publications
     where version = ${version}`
  const courses = await other.inject(`/api/published/${row!.file}`)
  expect(courses.json<Course[]>()[0]!.title).toBe('更新的课')

  await other.close()
  await db.end()
})
