import { brotliDecompressSync } from 'node:zlib'
import { TypeCompiler } from '@sinclair/typebox/compiler'
import type { TSchema } from '@sinclair/typebox'
import {
  Manifest,
  published as schemas,
  type Published,
  type PublishedName,
} from '@/contract/facts/published.schema'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

// The shipped facts as served over HTTP.

let server: ReferenceServer
let manifest: Manifest
let published: Published
const wire = new Map<PublishedName, Buffer>()

async function get(file: string) {
  const headers = { 'accept-encoding': 'br' }
  const answer = await server.app.inject({ url: `/api/published/${file}`, headers })
  expect(answer.headers['content-encoding']).toBe('br')
  return answer.rawPayload
}

beforeAll(async () => {
  server = await startReferenceServer()
  manifest = (await server.app.inject('/api/published/manifest.json')).json()
  for (const [name, { file }] of Object.entries(manifest.files))
    wire.set(name as PublishedName, await get(file))
  const texts = [...wire].map(([name, bytes]) => [name, brotliDecompressSync(bytes).toString()])
  published = Object.fromEntries(
    texts.map(([name, text]) => [name, JSON.parse(text!)]),
  ) as Published
})
afterAll(() => server.close())

const find = <T extends { id: string }>(list: T[], id: string) =>
  list.find((record) => record.id === id)!

test('a cold start takes at most 60 KB', () => {
  const total = [...wire.values()].reduce((sum, bytes) => sum + bytes.length, 0)
  expect(total).toBeLessThanOrEqual(60_000)
})

test('every file conforms to the contract', () => {
  expect([...TypeCompiler.Compile(Manifest).Errors(manifest)]).toEqual([])
  for (const [name, schema] of Object.entries<TSchema>(schemas))
    expect([...TypeCompiler.Compile(schema).Errors(published[name as PublishedName])]).toEqual([])
})

test('all outlets, service items, answers, terms, districts and courses are published', () => {
  const counts = Object.entries(published).map(([name, list]) => [name, Object.keys(list).length])
  expect(Object.fromEntries(counts)).toEqual({
    outlets: 151,
    services: 87,
    answers: 109,
    terms: 116,
    districts: 16,
    courses: 29,
    pinyin: 151 + 87 + 109 + 116,
  })
})

test('no internal remarks of curators are published', () => {
  const curatorTerms =
    /general.knowledge|github|存档|fees\.json|种子文档|须核|未核|待核(?!实)|勿外链|存链接|镜像|未检索到|LawRefBook|link_ok|网页代码|通用知识/i
  for (const [name, list] of Object.entries(published))
    for (const record of Array.isArray(list) ? list : [list])
      expect({ name, found: curatorTerms.exec(JSON.stringify(record))?.[0] }).toEqual({ name })
})

test('who qualifies for a fee reduction is a list of conditions; notes without conditions stay notes', () => {
  const { conditions, note } = find(published.services, 'SV004')
  expect(conditions).toHaveLength(3)
  expect(conditions?.[0]).toMatch(/^个人月均收入低于5000元/)
  expect([conditions?.[2], note]).toEqual([
    '共同申请的，各申请人须分别符合条件',
    '一个自然年度内备案一次有效。',
  ])
  const abroad = find(published.services, 'SV077').conditions
  expect(abroad?.slice(0, 2)).toEqual(['在国外合法成立', '实质执业5年以上且无违法记录'])
  const fast = find(published.services, 'SV008')
  expect([fast.conditions, fast.note?.startsWith('2023 启用以来')]).toEqual([
    ['新材料、节能环保产业'],
    true,
  ])
  expect(find(published.services, 'SV030')).not.toHaveProperty('conditions')
})

test('the curators’ archive ids are not published', async () => {
  const [raw] = await server.db<{ text: string }[]>`
    select string_agg(body::text, '') as text from facts where kind = 'outlet'`
  const ids = [...raw!.text.matchAll(/github_file_id": "(\d+)|(?<=id )\d{8,}/gi)]
  expect(ids.length).toBeGreaterThan(50)
  const text = JSON.stringify(published)
  for (const [whole, id = whole] of ids) expect(text).not.toContain(id)
})

test('an unknown field is absent, not empty', () => {
  const text = JSON.stringify(published)
  expect(text).not.toContain('null')
  expect(text).not.toContain('""')
  for (const field of ['roles', 'phones', 'fees', 'answers', 'terms'])
    for (const list of [published.outlets, published.services])
      for (const record of list) expect(record).not.toHaveProperty(field, [])
})

test('paying for a patent lists what every step and every year costs', () => {
  const { fee, fees = [] } = find(published.services, 'SV005')
  expect(fee).toBeUndefined()
  expect(fees).toHaveLength(26 + 15)
  expect(fees.find(({ code }) => code === 'annuity_des_11')).toMatchObject({
    name: '年费（外观设计，第 11–15 年）',
    amount: 3000,
    verified: true,
  })
})

test('items based on the Trademark Law of 2019 are valid until the end of 2026', () => {
  const expiring = published.services.filter(({ validUntil }) => validUntil === '2026-12-31')
  expect(expiring.map(({ id }) => id)).toEqual(
    'SV014 SV015 SV016 SV017 SV018 SV020 SV024 SV025 SV026 SV027 SV041 SV054'.split(' '),
  )
})

test('the implementing regulations of the Trademark Law do not end with it', () => {
  const { legalBasis, validUntil } = find(published.services, 'SV019')
  expect(legalBasis).toEqual(['商标法实施条例（2014）第70条'])
  expect(validUntil).toBeUndefined()
})

test('each item says who handles it, who only advises, and what there is online', () => {
  const all = (field: 'handlers' | 'advisers' | 'platforms') =>
    published.services.flatMap((item) => item[field]!)
  expect([all('handlers'), all('advisers'), all('platforms')].map((ids) => ids.length)).toEqual([
    317, 209, 48,
  ])
  const platforms = published.outlets.filter(({ kind }) => kind === 'online').map(({ id }) => id)
  for (const { id, handlers, advisers, platforms: online } of published.services) {
    const completed = handlers.filter((outlet) => platforms.includes(outlet))
    expect([id, completed.filter((outlet) => !online!.includes(outlet))]).toEqual([id, []])
    expect([id, advisers!.filter((outlet) => handlers.includes(outlet))]).toEqual([id, []])
  }
})

test('fees per class are charged per class, and a rate from a reprint is unverified', () => {
  const { fees = [] } = find(published.services, 'SV017')
  expect(fees.map(({ code, unit, verified }) => [code, unit, verified])).toEqual([
    ['renew', '元/类', false],
    ['renew_late', '元/类', false],
  ])
})

test('an outlet that has moved is shown at its new address only', () => {
  expect(find(published.outlets, 'OL065').address?.text).toMatch(/九江路128号/)
  expect(JSON.stringify(published)).not.toContain('巨鹿路139')
})

test('unchecked addresses are not published', () => {
  const withAddress = published.outlets.filter(({ address }) => address)
  expect(withAddress).toHaveLength(59)
  expect(withAddress.filter(({ address }) => !address!.door)).toHaveLength(1)
})

test.each([
  ['SV001', 'FQ004 FQ003 FQ005', '发明专利 专利申请 权利要求书 实质审查'],
  ['SV005', 'FQ014 FQ018 FQ013', ''],
  ['SV010', 'FQ012', '复审'],
  ['SV013', 'FQ107 FQ026 FQ027', ''],
  ['SV017', 'FQ042 FQ022', '续展'],
  ['SV018', 'FQ044', '商标使用许可备案'], // not the recordal of a patent licence
  ['SV031', 'FQ053', '集成电路布图设计'],
  ['SV060', '', '技术合同认定登记'],
  ['SV078', 'FQ057', '数据产品知识产权'],
  ['SV079', 'FQ049 FQ097 FQ100', '著作权'], // the 说明书 of a work is not that of a patent
  ['SV087', '', '长三角'], // 保护 names a whole stage
])('%s is related to the answers %s and the terms %s', (id, answers, terms) => {
  const item = find(published.services, id)
  const named = (item.terms ?? []).map((term) => find(published.terms, term).zh)
  expect([(item.answers ?? []).join(' '), named.join(' ')]).toEqual([answers, terms])
})

test('each pinyin token corresponds to one piece of the name', () => {
  const pieces = (name: string) =>
    name.toLowerCase().match(/[\u3400-\u9fff\uf900-\ufaff]|[a-z0-9\u00df-\u024f]+/g) ?? []
  const names = [
    ...[...published.outlets, ...published.services].map(({ id, name }) => [id, [name]] as const),
    ...published.answers.map(({ id, question }) => [id, [question]] as const),
    ...published.terms.map(({ id, zh, synonyms }) => [id, [zh, ...synonyms]] as const),
  ]
  for (const [id, words] of names) {
    const lengths = published.pinyin[id]!.split(' / ').map((part) => part.split(' ').length)
    expect([id, lengths]).toEqual([id, words.map((word) => pieces(word).length)])
    expect(published.pinyin[id]).toMatch(/^[a-z0-9]+( ([a-z0-9]+|\/))*$/)
  }
})

test('a district’s marker lies inside its boundary', async () => {
  const rows = await server.db<{ id: string; geometry: Geometry }[]>`
    select id, body -> 'geometry' as geometry from facts where kind = 'boundary'`
  for (const { code, anchor } of published.districts) {
    const around = rows.filter(({ geometry }) => isInside(anchor, geometry)).map(({ id }) => id)
    expect([code, around]).toEqual([code, [code]])
  }
})

type Ring = [number, number][]
interface Geometry {
  type: 'Polygon' | 'MultiPolygon'
  coordinates: Ring[] | Ring[][]
}

function isInside([x, y]: [number, number], { type, coordinates }: Geometry) {
  const parts = (type === 'Polygon' ? [coordinates] : coordinates) as Ring[][]
  const crosses = ([x1, y1]: [number, number], [x2, y2]: [number, number]) =>
    y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1
  return parts.some(([ring = []]) => {
    const edges = ring.map((point, i) => crosses(point, ring[(i + 1) % ring.length]!))
    return edges.filter(Boolean).length % 2 === 1
  })
}
