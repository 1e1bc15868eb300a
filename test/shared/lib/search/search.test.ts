import { createSearch } from '@/shared/lib/search/search'
import { bracketed, docs, ids, search, vocabulary } from './search.fixture'

describe('a document is found', () => {
  test.each([
    ['in Chinese', '商标注册', 'S1'],
    ['by one character', '徐', 'P1'],
    ['with filler words', '哪里可以申请专利优先审查', 'S3'],
    ['by words in another order', '注册商标续展', 'S2'],
    ['by pinyin', 'shangbiao zhuce', 'S1'],
    ['by pinyin with other spaces', 'shang biao zhu ce', 'S1'],
    ['by incomplete pinyin', 'shangbiaoxuz', 'S2'],
    ['by initials', 'sbxz', 'S2'],
    ['by initials and pinyin in one', 'sbxuzhan', 'S2'],
    ['by the pinyin of a synonym', 'ruanzhu', 'S4'],
    ['by a synonym', '软著', 'S4'],
    ['by a synonym beside another word', '牌子续展', 'S2'],
    ['by letters and Chinese', 'logo 注册', 'S1'],
    ['by letters and Chinese without a space', 'logo注册', 'S1'],
    ['in English', 'trademark registration', 'S1'],
    ['in English, in the plural, with small words', 'registration of trademarks', 'S1'],
    ['by an incomplete English word', 'softw', 'S4'],
    ['in capitals', 'PCT', 'S5'],
    ['in full-width letters', 'ＰＣＴ', 'S5'],
    ['by a number as it is dialled', '54046722', 'P1'],
    ['with a wrong character', '商票注册', 'S1'],
    ['with a homophone', '砖利申请优先', 'S3'],
    ['with a missing character', '商标续注册', 'S2'],
    ['with two characters swapped', '商标续展册注', 'S2'],
    ['with two letters swapped', 'trademrak registration', 'S1'],
    ['with a wrong letter in the pinyin', 'shangbiap', 'S2'],
  ])('%s: %s', (_, query, first) => {
    expect(ids(query)[0]).toBe(first)
  })
})

describe('hits are ranked', () => {
  const rows = (titles: string[]) =>
    titles.map((title, i) => ({ id: String(i), kind: 'item' as const, title, fields: [] }))

  test('by exact name, prefix, substring, and words of the name', () => {
    const names = ['变更商标的专利', '受理专利商标', '专利商标受理', '专利商标']
    const { find } = createSearch(rows(names), { ...vocabulary, entries: [] })
    expect(find('专利商标').hits.map(({ doc }) => doc.title)).toEqual([...names].reverse())
  })

  test('by name, main fields, other fields', () => {
    const fields = (weight: number) => [{ text: '海关备案', weight }]
    const { find } = createSearch(
      [
        { id: 'rest', kind: 'item', title: '其一', fields: fields(0.3) },
        { id: 'main', kind: 'item', title: '其二', fields: fields(0.8) },
        { id: 'name', kind: 'item', title: '备案到海关', fields: [] },
      ],
      vocabulary,
    )
    expect(find('海关备案').hits.map(({ doc }) => doc.id)).toEqual(['name', 'main', 'rest'])
  })

  test('on equal scores by length of the name, then by kind', () => {
    const { find } = createSearch(
      [
        { id: 'long', kind: 'item', title: '专利一二三四五六七八九十一二三四五六', fields: [] },
        { id: 'word', kind: 'word', title: '专利五六', fields: [] },
        { id: 'item', kind: 'item', title: '专利三四', fields: [] },
      ],
      vocabulary,
    )
    expect(find('专利').hits.map(({ doc }) => doc.id)).toEqual(['item', 'word', 'long'])
  })

  test('by name before a bracketed remark of another name', () => {
    const { find } = createSearch(rows(['专利预审（保护中心）', '浦东保护中心']), vocabulary)
    expect(find('保护中心').hits[0]?.doc.title).toBe('浦东保护中心')
  })

  test('with signposts after the documents they lead to', () => {
    expect(ids('专利申请').slice(0, 3)).toEqual(['S3', 'S5', 'W2'])
  })

  test('by the typed word before its other meanings', () => {
    expect(ids('品牌')[0]).toBe('P3')
    expect(ids('品牌')).toContain('S1')
  })

  test('with partial matches if no document has all words', () => {
    expect(ids('专利优先预审')).toEqual(expect.arrayContaining(['S3', 'P2']))
  })
})

describe('readings are reported', () => {
  test.each([
    ['logo 注册', [{ from: 'logo', to: '商标', why: 'synonym' }]],
    ['商标', [{ from: '商标', to: '品牌', why: 'also' }]],
    ['zhuanli', [{ from: 'zhuanli', to: '专利', why: 'pinyin' }]],
    ['patent application', [{ from: 'patent application', to: '专利申请', why: 'english' }]],
    ['商票注册', [{ from: '商票注册', to: '商标注册', why: 'typo' }]],
    ['商标注册', []],
    ['wipo', []],
  ])('%s', (query, reading) => {
    expect(search.find(query).reading).toEqual(reading)
  })

  test('a literal search has no other readings', () => {
    const { hits, reading } = search.find('品牌', { literal: true })
    expect(hits.map(({ doc }) => doc.id)).toEqual(['P3', 'W1'])
    expect(reading).toEqual([])
    expect(ids('zhuanli', true)).toEqual([])
    expect(ids('商票注册', true)).toEqual([])
  })

  test('a word without a match is reported, and the others are still searched', () => {
    expect(search.find('火星 续展')).toMatchObject({ missing: ['火星'], total: 1 })
    expect(search.find('商标火星').missing).toEqual(['火星'])
  })
})

describe('marks', () => {
  const first = (query: string) => {
    const [hit] = search.find(query).hits
    return hit && bracketed(hit.doc.title, hit.marks)
  }

  test.each([
    ['商标注册', '[商标注册]申请受理'],
    ['续展商标', '[商标续展]注册'],
    ['申请注册', '商标[注册申请]受理'],
    ['logo 注册', '[商标注册]申请受理'],
    ['guoji', 'PCT [国际]专利申请'],
    ['pct专利', '[PCT] 国际[专利]申请'],
  ])('%s: %s', (query, marked) => {
    expect(first(query)).toBe(marked)
  })

  test('a snippet starts at the match', () => {
    const passage = `${'无关的话，'.repeat(20)}期满可以续展，每次十年${'，后面还有很多话'.repeat(20)}`
    const { find } = createSearch(
      [{ id: '1', kind: 'item', title: '其一', fields: [{ text: passage, weight: 1 }] }],
      vocabulary,
    )
    const { text, marks } = find('续展').hits[0]!.snippet!
    expect(bracketed(text, marks)).toMatch(/^…期满可以\[续展\]，每次十年.+…$/)
    expect(text.length).toBeLessThan(50)
  })

  test('a field of weight 0 is searched but never shown', () => {
    expect(search.find('54046722').hits[0]?.snippet).toBeUndefined()
  })

  test('a Latin word is not found inside another', () => {
    expect(ids('ip')).toEqual([])
  })
})

describe('nothing found', () => {
  test.each([
    ['商票', ['商标']],
    ['trdemrk', ['商标']],
    ['火星', []],
  ])('%s: perhaps %s', (query, suggestions) => {
    expect(search.find(query)).toMatchObject({ hits: [], total: 0, suggestions })
  })

  test.each(['', '   ', '。', '🙂', '\u0000\u0007', '.*+?^${}()|[]\\', '（）'])('%j', (query) => {
    expect(search.find(query)).toMatchObject({ hits: [], total: 0, reading: [], missing: [] })
  })
})

describe('limits', () => {
  test('do not affect counts, and a chosen kind restricts the hits', () => {
    const { hits, counts, total } = search.find('商标', { kind: 'item', limit: 1 })
    expect(hits.map(({ doc }) => doc.kind)).toEqual(['item'])
    expect(counts).toEqual({ item: 2, place: 2, word: 1 })
    expect(total).toBe(5)
  })

  test('repeated searches have the same results', () => {
    const before = search.find('商标注册')
    search.find('商标注册申')
    expect(search.find('商标注册')).toEqual(before)
    expect(docs).toHaveLength(11)
  })
})
