import type { Laws } from '@/contract/facts/laws.schema'
import { useFacts } from '@/features/facts/published/facts.store'
import { cachedFactsSearch } from '@/features/search/search.model'
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

const lastDay = Date.parse('2026-12-31T23:59:00+08:00')
const limit = () =>
  facts()
    .services.find(({ id }) => id === 'SV024')
    ?.statutory?.text.slice(0, 13)
// The day on which a law changes, as a phone sees it.

let clock: jest.SpyInstance<number, []>
beforeEach(() => {
  clock = jest.spyOn(Date, 'now').mockReturnValue(lastDay)
})
afterEach(() => clock.mockRestore())

test('a phone without a network shows the new text at midnight, and stores what was published', async () => {
  await load()
  expect(limit()).toBe('初步审定公告之日起3个月内')
  server.offline()
  clock.mockReturnValue(lastDay + 60_000)
  await load()
  expect(limit()).toBe('初步审定公告之日起2个月内')
  expect(facts().services.filter(({ id }) => id === 'SV024')).toHaveLength(1)
  expect(JSON.stringify(phone.stored.get('published:services'))).toContain('公告之日起3个月内')
  clock.mockReturnValue(lastDay) // it was a wrong clock
  await load()
  expect(limit()).toBe('初步审定公告之日起3个月内')
})

test('it also does after a restart', async () => {
  await load()
  switchOn()
  server.offline()
  clock.mockReturnValue(lastDay + 60_000)
  await load()
  expect(limit()).toBe('初步审定公告之日起2个月内')
})

test('without the file of laws the old text stays, and the next refresh asks for the file again', async () => {
  clock.mockReturnValue(lastDay + 60_000)
  switchOn()
  server.connect({
    onRequest: ({ url }) => {
      if (url.includes('/laws.')) throw new Error('the tunnel')
    },
  })
  await load()
  expect([limit(), shown().offline]).toEqual(['初步审定公告之日起3个月内', false])
  server.connect()
  await load()
  expect(limit()).toBe('初步审定公告之日起2个月内')
})

test('nothing is drawn again while neither the facts nor the day change', async () => {
  clock.mockReturnValue(lastDay + 60_000)
  await load()
  const before = facts()
  await load()
  expect(facts()).toBe(before)
})

test('newer laws replace those that are stored', async () => {
  await load()
  const saved = phone.stored.get('published:laws') as { file: string; data: Laws }
  phone.stored.set('published:laws', { file: 'laws.old.json', data: { ...saved.data, laws: [] } })
  switchOn()
  const loading = load()
  expect(facts().laws?.laws).toEqual([])
  await loading
  expect(facts().laws?.laws.length).toBeGreaterThan(0)
  expect(requests.at(-1)).toBe(`/api/published/${saved.file}`)
})

test('search finds the text in force, before and after', async () => {
  const finds = () => {
    const { hits } = cachedFactsSearch(facts()).find('与党的名称近似', { kind: 'answer' })
    return hits[0]?.doc.id === 'FQ039' // named only by the new law
  }
  await load()
  expect(finds()).toBe(false)
  clock.mockReturnValue(lastDay + 60_000)
  await load()
  expect(finds()).toBe(true)
})
