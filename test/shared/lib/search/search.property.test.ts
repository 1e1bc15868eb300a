import fc from 'fast-check'
import { fold } from '@/contract/shared/as-meant/search.rules'
import { splitWords } from '@/shared/lib/search/words'
import { align } from '@/shared/lib/search/pinyin'
import type { Range } from '@/shared/lib/search/search.types'
import { isOneEditApart } from '@/shared/lib/search/typo'
import { docs, search } from './search.fixture'

const scraps = [
  ...[
    '商标',
    '注册',
    '专',
    '利申',
    'logo',
    '牌子',
    'zhuanli',
    'sb',
    'trademark',
    'PCT',
    '54046722',
  ],
  ...[
    '怎么',
    '的',
    ' ',
    '，',
    '(',
    '\\',
    '*',
    '.',
    '\n',
    '\u0000',
    '🙂',
    'ﬁ',
    'İ',
    'Ａ',
    '商票',
    '火星',
  ],
]
const queries = fc.oneof(
  fc.array(fc.constantFrom(...scraps), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

const holds = (property: (query: string) => void) =>
  fc.assert(fc.property(queries, property), { numRuns: 500 })

const apart = (marks: Range[], text: string) =>
  marks.every(([from, to], i) => from < to && to <= text.length && from > (marks[i - 1]?.[1] ?? -1))

test('for any query, titles are unchanged, and marks are sorted and disjoint', () => {
  holds((query) => {
    for (const { doc, marks, snippet } of search.find(query).hits) {
      expect(docs.map(({ title }) => title)).toContain(doc.title)
      expect(apart(marks, doc.title)).toBe(true)
      if (snippet) expect(apart(snippet.marks, snippet.text)).toBe(true)
    }
  })
})

test('a snippet is part of the document’s text', () => {
  holds((query) => {
    for (const { doc, snippet } of search.find(query).hits) {
      const shown = (snippet?.text ?? '').replace(/^…|…$/g, '')
      expect(doc.fields.map(({ text }) => text).join('\n')).toContain(shown)
    }
  })
})

test('hits are sorted, distinct, and counted by kind', () => {
  holds((query) => {
    const { hits, counts, total } = search.find(query)
    const scores = hits.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(new Set(hits.map(({ doc }) => doc.id)).size).toBe(hits.length)
    expect(hits).toHaveLength(total)
    expect(counts.item + counts.place + counts.word).toBe(total)
  })
})

test('literal hits are a subset of all hits', () => {
  holds((query) => {
    const all = search.find(query).hits.map(({ doc }) => doc.id)
    for (const { doc } of search.find(query, { literal: true }).hits) expect(all).toContain(doc.id)
  })
})

test('every suggestion has hits', () => {
  holds((query) => {
    for (const word of search.find(query).suggestions)
      expect(search.find(word).total).toBeGreaterThan(0)
  })
})

test('width and case do not matter', () => {
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
  const ids = (query: string) => search.find(query).hits.map(({ doc }) => doc.id)
  holds((query) => {
    const plain = query.replace(/[^ -~\u4e00-\u9fff]/g, '')
    expect(ids(wide(plain).toUpperCase())).toEqual(ids(plain))
  })
})

test('folding keeps the length of a text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(text)).toHaveLength(text.length)
    }),
  )
  expect(fold('ＡＢＣ　１２，İstanbul')).toBe('abc 12,İstanbul')
})

test('words are runs of Chinese or runs of letters and digits', () => {
  expect(splitWords(fold('PCT国际申请，G60（2026）🙂')).join('|')).toBe('pct|国际申请|g60|2026')
})

test.each([
  ['PCT 国际申请', 'pct guo ji shen qing', 'p c t guo ji shen qing'],
  ['“智南针”平台', '“ zhi nan zhen ” ping tai', 'zhi nan zhen ping tai'],
  ['绿色G60', 'lü se g60', 'lv se g 6 0'],
  ['商标', 'shang', undefined],
  ['12345 热线', 'zhuan li', undefined],
])('the pinyin of %s is aligned with its characters', (name, pinyin, syllables) => {
  expect(align(name, pinyin)?.syllables.join(' ')).toBe(syllables)
})

test.each([
  ['商标', '商票', true],
  ['商标', '商标局', true],
  ['商标局', '商局', true],
  ['trademark', 'trademrak', true],
  ['商标', '商标', false],
  ['商标', '专利', false],
  ['abcd', 'badc', false],
  ['abc', 'abcde', false],
])('%s and %s are one edit apart: %s', (a, b, is) => {
  expect(isOneEditApart(a, b)).toBe(is)
  expect(isOneEditApart(b, a)).toBe(is)
})
