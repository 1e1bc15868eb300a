import { TypeCompiler } from '@sinclair/typebox/compiler'
import { brotliCompressSync } from 'node:zlib'
import type { English } from '@/contract/facts/english.schema'
import { Laws } from '@/contract/facts/laws.schema'
import type { Manifest, Published, PublishedName } from '@/contract/facts/published.schema'
import { importFacts } from '../../../../../server/domains/facts/import-facts'
import { InvalidFacts } from '../../../../../server/domains/facts/fact-problems'
import { factsFolder } from '../../../../support/facts-folder'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

// What old and new phones are given around the day on which a law changes.

let server: ReferenceServer
let facts: Awaited<ReturnType<typeof factsFolder>>
beforeEach(async () => {
  server = await startReferenceServer({ now: '2026-12-31T23:59:00+08:00' })
  facts = await factsFolder()
})
afterEach(async () => {
  await server.close()
  await facts.remove()
})

const manifest = async () =>
  (await server.app.inject('/api/published/manifest.json')).json<Manifest>()
const file = async (name: string) => server.app.inject(`/api/published/${name}`)
const published = async <N extends PublishedName>(name: N) =>
  (await file((await manifest()).files[name].file)).json<Published[N]>()
const laws = async () => (await file((await manifest()).laws!.file)).json<Laws>()

async function guide(id = 'SV024') {
  const found = (await published('services')).filter((item) => item.id === id)
  expect(found).toHaveLength(1) // older clients expect an id once
  return found[0]!
}

async function problems(): Promise<string[]> {
  const refused: unknown = await importFacts(
    server.db,
    facts.folder,
    server.now().toISOString(),
  ).catch((error: unknown) => error)
  if (!(refused instanceof InvalidFacts)) throw new Error('nothing was refused')
  return refused.problems.map(({ record, field }) => `${record} ${field}`)
}

test('before the day the old text is published, and the new one lies beside it', async () => {
  await server.runJobs()
  const { statutory, validUntil, legalBasis } = await guide()
  expect(statutory?.text).toMatch(/^初步审定公告之日起3个月内/)
  expect([validUntil, legalBasis[0]?.slice(0, 9)]).toEqual(['2026-12-31', '商标法（2019修'])
  const next = (await laws()).services.find(({ id }) => id === 'SV024')?.next
  expect(next?.statutory).toEqual({
    text: '初步审定公告之日起2个月内提出；公告期满12个月内决定',
    verified: false,
  })
})

test('on the day the new text takes its place, also for phones that know nothing of versions', async () => {
  await server.runJobs()
  const before = await manifest()
  server.setNow('2027-01-01T00:00:30+08:00')
  await server.runJobs()
  const item = await guide()
  expect(item).toMatchObject({ validFrom: '2027-01-01' })
  expect(item.statutory?.text).toMatch(/^初步审定公告之日起2个月内/)
  expect(item).not.toHaveProperty('validUntil')
  expect(item.sources.map(({ title }) => title)).toContain(
    '中华人民共和国商标法（2026年6月26日修订）通过文本的转载',
  )
  const answers = await published('answers')
  expect(answers.find(({ id }) => id === 'FQ040')?.answer).toMatch(/公告二个月/)
  const english = (await file((await manifest()).english!.services.file)).json<
    English['services']
  >()
  expect(english.outdated).toContain('SV024') // its English is that of the old text
  expect((await file(before.laws!.file)).statusCode).toBe(200) // for a phone with the manifest of before
})

test('nothing else is published because a day begins', async () => {
  await server.runJobs()
  const before = (await manifest()).version
  server.setNow('2027-01-01T00:00:30+08:00')
  await server.runJobs()
  const after = (await manifest()).version
  expect(after).not.toBe(before)
  server.setNow('2027-01-02T00:00:30+08:00')
  await server.runJobs()
  expect((await manifest()).version).toBe(after)
})

test('an answer whose articles are not all mapped ends with the old law', async () => {
  server.setNow('2027-01-01T00:00:30+08:00')
  await server.runJobs()
  const answers = await published('answers')
  expect(answers.find(({ id }) => id === 'FQ070')).toMatchObject({ validUntil: '2026-12-31' })
  const touched = (await laws()).answers.find(({ id }) => id === 'FQ070')
  expect(touched?.changes).toEqual(['opposition', 'prior-rights', 'ex-officio'])
})

test('laws whose text nobody has seen are named with their source, and change no text', async () => {
  const { laws: all, services } = await laws()
  const unseen = all.filter(({ text }) => text === 'unseen')
  expect(unseen.map(({ from }) => from).sort()).toEqual([
    '2025-02-01',
    '2025-06-01',
    '2026-09-01',
    '2026-10-15',
  ])
  for (const { id, sources, verified } of unseen) {
    expect([id, sources.length > 0, verified]).toEqual([id, true, undefined])
    expect(services.some(({ law, next }) => law === id && next)).toBe(false)
  }
})

test('the file conforms to the contract, is no part of a cold start and takes at most 8 KB', async () => {
  const content = await laws()
  expect([...TypeCompiler.Compile(Laws).Errors(content)]).toEqual([])
  expect(Object.keys((await manifest()).files)).not.toContain('laws')
  expect(brotliCompressSync(JSON.stringify(content)).length).toBeLessThanOrEqual(8000)
})

test('a new fee takes effect on the day of its notice', async () => {
  await facts.change('law-changes.json', (json) => {
    json.fees = [{ code: 'oppose', law: 'trademark-2026', paper: 400, online: 360 }]
  })
  await importFacts(server.db, facts.folder, server.now().toISOString())
  const amounts = async () => (await guide()).fees?.map(({ paper, online }) => [paper, online])
  expect(await amounts()).not.toEqual([[400, 360]])
  server.setNow('2027-01-01T00:00:30+08:00')
  await server.runJobs()
  expect(await amounts()).toEqual([[400, 360]])
})

test('a reference that leads nowhere is named, and nothing is imported', async () => {
  await facts.change('law-changes.json', (json) => {
    const pages = json.pages as Record<string, unknown>[]
    const page = pages.find(({ id }) => id === 'SV014')!
    Object.assign(page, { changes: ['opposition', 'nothing'], law: 'unknown-2026' })
    Object.assign(page.next as object, { procedure: ['检索'] })
    const [change] = json.changes as Record<string, unknown>[]
    change!.mark = { zh: '四个月', en: '2 months' }
    json.fees = [{ code: 'unknown', law: 'trademark-2026', amount: 1 }]
  })
  expect(await problems()).toEqual([
    'opposition /mark/zh',
    'unknown-2026 SV014 /law',
    'unknown-2026 SV014 /changes/1',
    'unknown-2026 SV014 /next/procedure',
    'trademark-2026 unknown /code',
  ])
})
