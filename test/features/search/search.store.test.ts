import {
  hintsOf,
  kindsFound,
  readingsOf,
  resultsOf,
  shownKind,
} from '@/features/search/results.model'
import { useFacts } from '@/features/facts/published/facts.store'
import type { Facts } from '@/features/facts/published/facts.model'
import { searchOver } from '@/features/search/search.model'
import { useSearch } from '@/features/search/search.store'
import { phone } from '../../support/phone'
import { loadedFacts } from '../../support/loaded-facts'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'

let server: ReferenceServer
let facts: Facts

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  facts = await loadedFacts()
})
afterAll(() => server.close())
beforeEach(() => {
  phone.reset()
  useSearch.setState(useSearch.getInitialState(), true)
})

const { remember, forget } = useSearch.getState()
const recent = () => useSearch.getState().recent
const noteOf = () => ({ text: '' })
const results = (query: string, language: 'zh' | 'en' = 'zh') =>
  resultsOf(searchOver(facts).find(query, { limit: 4 }), undefined, language, noteOf)

describe('what was looked for', () => {
  test('is remembered once, the latest first, and no more than eight of it', () => {
    for (const query of ['一', '二', '三', '四', '五', '六', '七', '八', '九', ' 二 '])
      remember(query)
    expect(recent()).toEqual(['二', '九', '八', '七', '六', '五', '四', '三'])
    forget()
    expect(recent()).toEqual([])
  })

  test('nothing typed is not remembered', () => {
    remember('   ')
    expect(recent()).toEqual([])
  })

  test('is there again after the phone was switched off', async () => {
    remember('软著')
    const stored = phone.stored.get('search')
    useSearch.setState(useSearch.getInitialState(), true)
    phone.stored.set('search', stored)
    await useSearch.persist.rehydrate()
    expect(recent()).toEqual(['软著'])
  })

  test('the facts are made findable once for each version of them', () => {
    expect(searchOver(facts)).toBe(searchOver(facts))
    expect(searchOver({ ...facts })).not.toBe(searchOver(facts))
  })

  test('without a network, everything is still found', async () => {
    server.offline()
    await useFacts.getState().load()
    expect(results('软著').best?.title.text).toBe('计算机软件著作权登记')
    server.connect()
  })
})

describe('what is on screen', () => {
  test('the best hit, then its kind, then the kinds after it, three of each', () => {
    const { best, groups } = results('商标注册')
    expect(best?.title).toEqual({ text: '商标注册申请受理', marks: [[0, 4]] })
    expect(groups.map(({ kind }) => kind)).toEqual(['service', 'answer', 'term', 'outlet'])
    for (const { rows } of groups) {
      expect(rows.length).toBeLessThanOrEqual(3)
      expect(rows).not.toContainEqual(best)
    }
  })

  test('what is left is what is not shown, the best hit included', () => {
    const { best, groups } = results('商标注册')
    for (const { kind, rows, total, left } of groups)
      expect(left).toBe(total - rows.length - (best?.kind === kind ? 1 : 0))
  })

  test('of one kind, all that was asked for', () => {
    const found = searchOver(facts).find('专利', { kind: 'outlet', limit: 20 })
    const { best, groups } = resultsOf(found, 'outlet', 'zh', noteOf)
    expect(best).toBeUndefined()
    expect(groups[0]?.rows).toHaveLength(20)
    expect(groups[0]?.left).toBe(found.counts.outlet - 20)
  })

  test('a kind that has nothing for other words is not insisted on', () => {
    const found = searchOver(facts).find('自由实施')
    expect(kindsFound(found)).toEqual(['term'])
    expect(shownKind(found, 'outlet')).toBeUndefined()
    expect(shownKind(found, 'term')).toBe('term')
  })

  test('an English name is shown and marked where there is one, the Chinese where there is none', () => {
    const { best } = results('Shanghai Intellectual Property Administration', 'en')
    expect(best?.title.text).toBe('Shanghai Intellectual Property Administration')
    expect(best?.title.marks).toEqual([[0, 45]])
    expect(results('trademark registration', 'en').best?.title.text).toBe('商标注册申请受理')
  })

  test('what its text says is shown where its name does not say it', () => {
    const { groups } = results('惩罚性赔偿')
    const rows = groups.flatMap((group) => group.rows)
    const marked = rows.filter(({ title }) => title.marks.length === 0)
    for (const { note } of marked) expect(note.marks.length).toBeGreaterThan(0)
  })
})

test('how words were read is said once for each word', () => {
  expect(
    readingsOf([
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

describe('words to begin with', () => {
  test('are terms that lead to several things, and not to most of them', () => {
    const hints = hintsOf(facts, 'zh')
    expect(hints).toHaveLength(8)
    for (const word of hints) expect(searchOver(facts).find(word).total).toBeGreaterThan(1)
    expect(hints).not.toContain('服务')
    expect(hints).not.toContain('专利')
  })

  test('are English in English, and find something', () => {
    for (const word of hintsOf(facts, 'en')) {
      expect(word).toMatch(/^[a-z -]+$/i)
      expect(searchOver(facts).find(word).total).toBeGreaterThan(1)
    }
  })
})
