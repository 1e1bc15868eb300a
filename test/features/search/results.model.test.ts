import type { Facts } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import {
  foundKinds,
  groupResults,
  searchHints,
  shownKind,
  summarizeReadings,
} from '@/features/search/results.model'
import { cachedFactsSearch } from '@/features/search/search.model'
import { loadedFacts } from '../../support/loaded-facts'
import { phone } from '../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'

let server: ReferenceServer
let facts: Facts

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  facts = await loadedFacts()
})
afterAll(() => server.close())
beforeEach(() => phone.reset())

const noteOf = () => ({ text: '' })
const results = (query: string, language: 'zh' | 'en' = 'zh') =>
  groupResults(cachedFactsSearch(facts).find(query, { limit: 4 }), undefined, language, noteOf)

test('the search is built once for each version of the facts', () => {
  expect(cachedFactsSearch(facts)).toBe(cachedFactsSearch(facts))
  expect(cachedFactsSearch({ ...facts })).not.toBe(cachedFactsSearch(facts))
})

test('the search works without a network', async () => {
  server.offline()
  await useFacts.getState().load()
  expect(results('软著').best?.title.text).toBe('计算机软件著作权登记')
  server.connect()
})

describe('the results', () => {
  test('are the best hit, then up to three hits of each kind', () => {
    const { best, groups } = results('商标注册')
    expect(best?.title).toEqual({ text: '商标注册申请受理', marks: [[0, 4]] })
    expect(groups.map(({ kind }) => kind)).toEqual(['service', 'answer', 'term', 'outlet'])
    for (const { rows } of groups) {
      expect(rows.length).toBeLessThanOrEqual(3)
      expect(rows).not.toContainEqual(best)
    }
  })

  test('count the hits not shown', () => {
    const { best, groups } = results('商标注册')
    for (const { kind, rows, total, left } of groups)
      expect(left).toBe(total - rows.length - (best?.kind === kind ? 1 : 0))
  })

  test('of a chosen kind are all requested hits', () => {
    const found = cachedFactsSearch(facts).find('专利', { kind: 'outlet', limit: 20 })
    const { best, groups } = groupResults(found, 'outlet', 'zh', noteOf)
    expect(best).toBeUndefined()
    expect(groups[0]?.rows).toHaveLength(20)
    expect(groups[0]?.left).toBe(found.counts.outlet - 20)
  })

  test('drop a chosen kind without hits', () => {
    const found = cachedFactsSearch(facts).find('洛迦诺分类')
    expect(foundKinds(found)).toEqual(['term'])
    expect(shownKind(found, 'outlet')).toBeUndefined()
    expect(shownKind(found, 'term')).toBe('term')
  })

  test('show and mark English names where available', () => {
    const { best } = results('Shanghai Intellectual Property Administration', 'en')
    expect(best?.title.text).toBe('Shanghai Intellectual Property Administration')
    expect(best?.title.marks).toEqual([[0, 45]])
    expect(results('trademark registration', 'en').best?.title.text).toBe('商标注册申请受理')
  })

  test('show a snippet if the name does not match', () => {
    const { groups } = results('惩罚性赔偿')
    const rows = groups.flatMap((group) => group.rows)
    const marked = rows.filter(({ title }) => title.marks.length === 0)
    for (const { note } of marked) expect(note.marks.length).toBeGreaterThan(0)
  })
})

test('readings are listed once for each word', () => {
  expect(
    summarizeReadings([
      { from: 'fee', to: '费', why: 'english' },
      { from: 'logo', to: '商标', why: 'synonym' },
      { from: 'fee', to: '费用', why: 'english' },
      { from: '商标', to: '品牌', why: 'also' },
    ]),
  ).toEqual({
    read: [
      { from: 'fee', to: ['费', '费用'] },
      { from: 'logo', to: ['商标'] },
    ],
    also: ['品牌'],
  })
})

test('where English is searched, its Chinese is not another reading', () => {
  const readings: Parameters<typeof summarizeReadings>[0] = [
    { from: 'fee', to: '费', why: 'english' },
    { from: 'shangbiao', to: '商标', why: 'pinyin' },
  ]
  expect(summarizeReadings(readings, true).read).toEqual([{ from: 'shangbiao', to: ['商标'] }])
})

describe('search hints', () => {
  test('are terms with several hits, but not most of the names', () => {
    const hints = searchHints(facts, 'zh')
    expect(hints).toHaveLength(8)
    for (const word of hints) expect(cachedFactsSearch(facts).find(word).total).toBeGreaterThan(1)
    expect(hints).not.toContain('服务')
    expect(hints).not.toContain('专利')
  })

  test('are English in English, and have hits', () => {
    for (const word of searchHints(facts, 'en')) {
      expect(word).toMatch(/^[a-z -]+$/i)
      expect(cachedFactsSearch(facts).find(word).total).toBeGreaterThan(1)
    }
  })
})
