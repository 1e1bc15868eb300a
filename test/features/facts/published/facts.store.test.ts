import type { Manifest } from '@/contract/facts/published.schema'
import { useFacts } from '@/features/facts/published/facts.store'
import { setTransport } from '@/platform/http'
import { phone } from '../../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

let server: ReferenceServer
let requests: string[]

beforeAll(async () => {
  server = await startReferenceServer()
})
afterAll(() => server.close())
beforeEach(() => {
  phone.reset()
  switchOn()
})

/** A fresh start: empty stores, network up, requests recorded. */
function switchOn() {
  useFacts.setState(useFacts.getInitialState(), true)
  requests = []
  server.connect({ onRequest: ({ url }) => requests.push(url) })
}

const load = () => useFacts.getState().load()
const shown = () => useFacts.getState()
const facts = () => {
  const { facts } = shown()
  if (facts.kind !== 'ready') throw new Error(`facts are ${facts.kind}`)
  return facts.value
}

test('a first start fetches the manifest and the files it names, and what laws change last', async () => {
  await load()
  const manifest = (await server.app.inject('/api/published/manifest.json')).json<Manifest>()
  const files = Object.values(manifest.files).map(({ file }) => `/api/published/${file}`)
  expect(requests.slice(0, 1)).toEqual(['/api/published/manifest.json'])
  expect(requests.slice(1, -1).sort()).toEqual(files.sort())
  expect(requests.at(-1)).toBe(`/api/published/${manifest.laws!.file}`)
  expect(facts().outlets.length).toBeGreaterThan(100)
})

test('a later start shows the stored facts before any request', async () => {
  await load()
  switchOn()
  const loading = load()
  expect(facts().services.length).toBeGreaterThan(80)
  await loading
  expect(requests).toEqual(['/api/published/manifest.json'])
})

test('without a network the stored facts are shown and marked as offline', async () => {
  await load()
  switchOn()
  server.offline()
  await load()
  expect(shown().offline).toBe(true)
  expect(facts().answers.length).toBeGreaterThan(60)
})

test('when the network is back, they are no longer marked as offline', async () => {
  await load()
  switchOn()
  server.offline()
  await load()
  server.connect()
  await load()
  expect(shown().offline).toBe(false)
})

test('a first start without a network fails, and a retry succeeds', async () => {
  server.offline()
  await load()
  expect(shown().facts).toEqual({ kind: 'failed', failure: { code: 'offline' } })
  server.connect()
  await load()
  expect(facts().districts).toHaveLength(16)
})

test('an interrupted save never mixes two versions', async () => {
  await load()
  phone.stored.set('published:outlets', { file: 'outlets.0000000000000000.json', data: [] })
  switchOn()
  const loading = load()
  expect(shown().facts.kind).toBe('loading')
  await loading
  expect(facts().outlets.length).toBeGreaterThan(100)
})

test('only changed files are fetched, and all files belong to the new version', async () => {
  await load()
  const manifest = phone.stored.get('published') as Manifest
  phone.stored.set('published', {
    ...manifest,
    version: 'before',
    files: { ...manifest.files, terms: { ...manifest.files.terms, file: 'terms.old.json' } },
  })
  phone.stored.set('published:terms', { file: 'terms.old.json', data: [] })
  switchOn()
  await load()
  expect(requests).toEqual([
    '/api/published/manifest.json',
    `/api/published/${manifest.files.terms.file}`,
  ])
  expect(facts().version).toBe(manifest.version)
  expect(facts().terms.length).toBeGreaterThan(100)
})

test('a failed download leaves the old version complete', async () => {
  await load()
  const before = facts()
  const manifest = phone.stored.get('published') as Manifest
  setTransport(({ url }) =>
    url.includes('manifest')
      ? Promise.resolve({
          status: 200,
          body: {
            ...manifest,
            version: 'next',
            files: { ...manifest.files, terms: { file: 'terms.next.json', bytes: 1 } },
          },
        })
      : Promise.reject(new Error('the tunnel')),
  )
  await load()
  expect(facts()).toBe(before)
  expect(shown().offline).toBe(true)
})

test('concurrent loads send one request', async () => {
  await Promise.all([load(), load()])
  expect(requests.filter((url) => url.includes('manifest'))).toHaveLength(1)
})
