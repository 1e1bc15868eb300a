import type { Manifest } from '@/contract/facts/published.schema'
import { useFacts } from '@/features/facts/published/facts.store'
import { setTransport } from '@/platform/http'
import { phone } from '../../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

let server: ReferenceServer
let asked: string[]

beforeAll(async () => {
  server = await startReferenceServer()
})
afterAll(() => server.close())
beforeEach(() => {
  phone.reset()
  switchOn()
})

/** The app as it starts: nothing in memory, the network up, and a list of what it asks for. */
function switchOn() {
  useFacts.setState(useFacts.getInitialState(), true)
  asked = []
  server.connect({ onRequest: ({ url }) => asked.push(url) })
}

const load = () => useFacts.getState().load()
const shown = () => useFacts.getState()
const facts = () => {
  const { facts } = shown()
  if (facts.kind !== 'ready') throw new Error(`facts are ${facts.kind}`)
  return facts.value
}

test('a first start asks for the manifest and the files it names, and nothing more', async () => {
  await load()
  const manifest = (await server.app.inject('/api/published/manifest.json')).json<Manifest>()
  const files = Object.values(manifest.files).map(({ file }) => `/api/published/${file}`)
  expect(asked.slice(0, 1)).toEqual(['/api/published/manifest.json'])
  expect(asked.slice(1).sort()).toEqual(files.sort())
  expect(facts().outlets.length).toBeGreaterThan(100)
})

test('a later start shows what is saved before it asks for anything', async () => {
  await load()
  switchOn()
  const loading = load()
  expect(facts().services.length).toBeGreaterThan(80)
  await loading
  expect(asked).toEqual(['/api/published/manifest.json'])
})

test('without a network the saved facts are shown, and said to be saved', async () => {
  await load()
  switchOn()
  server.offline()
  await load()
  expect(shown().offline).toBe(true)
  expect(facts().answers.length).toBeGreaterThan(60)
})

test('when the network is back, they are no longer said to be old', async () => {
  await load()
  switchOn()
  server.offline()
  await load()
  server.connect()
  await load()
  expect(shown().offline).toBe(false)
})

test('a first start without a network says so, and a second try succeeds', async () => {
  server.offline()
  await load()
  expect(shown().facts).toEqual({ kind: 'failed', failure: { code: 'offline' } })
  server.connect()
  await load()
  expect(facts().districts).toHaveLength(16)
})

test('a start that was cut off in the middle of saving does not show half of two versions', async () => {
  await load()
  phone.stored.set('published:outlets', { file: 'outlets.0000000000000000.json', data: [] })
  switchOn()
  const loading = load()
  expect(shown().facts.kind).toBe('loading')
  await loading
  expect(facts().outlets.length).toBeGreaterThan(100)
})

test('only what changed is fetched, and all of it belongs to the new version', async () => {
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
  expect(asked).toEqual([
    '/api/published/manifest.json',
    `/api/published/${manifest.files.terms.file}`,
  ])
  expect(facts().version).toBe(manifest.version)
  expect(facts().terms.length).toBeGreaterThan(100)
})

test('a file that does not arrive leaves the old version whole', async () => {
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

test('asked for twice at once, it is fetched once', async () => {
  await Promise.all([load(), load()])
  expect(asked.filter((url) => url.includes('manifest'))).toHaveLength(1)
})
