import { createSearch } from '@/shared/lib/search/search'
import type { Doc, Vocabulary } from '@/shared/lib/search/search.types'

type Kind = 'item' | 'place' | 'word'

const item = (id: string, title: string, text: string, pinyin: string): Doc<Kind> => ({
  id,
  kind: 'item',
  title,
  fields: [{ text, weight: 0.6 }],
  pinyinNames: [{ name: title, pinyin }],
})

const place = (id: string, title: string, text: string, pinyin: string): Doc<Kind> => ({
  id,
  kind: 'place',
  title,
  fields: [
    { text, weight: 0.8 },
    { text: '02154046722', weight: 0 },
  ],
  pinyinNames: [{ name: title, pinyin }],
})

const word = (id: string, title: string, names: string[], pinyin: string): Doc<Kind> => ({
  id,
  kind: 'word',
  title,
  names,
  fields: [],
  pinyinNames: [{ name: title, pinyin }],
  signpost: true,
})

/** A minimal set of documents that covers every case. */
export const docs: Doc<Kind>[] = [
  item('S1', '商标注册申请受理', '商标图样；每类 300 元', 'shang biao zhu ce shen qing shou li'),
  item('S2', '商标续展注册', '期满前十二个月内办理', 'shang biao xu zhan zhu ce'),
  item('S3', '专利申请优先审查', '推荐函', 'zhuan li shen qing you xian shen cha'),
  item('S4', '计算机软件著作权登记', '源程序；说明书', 'ji suan ji ruan jian zhu zuo quan deng ji'),
  item('S5', 'PCT 国际专利申请', '请求书', 'pct guo ji zhuan li shen qing'),
  place('P1', '徐汇受理窗口', '商标注册申请受理；咨询', 'xu hui shou li chuang kou'),
  place(
    'P2',
    '浦东保护中心（WIPO 合作）',
    '专利快速预审',
    'pu dong bao hu zhong xin ( wipo he zuo )',
  ),
  place('P3', '东方品牌中心', '品牌培训', 'dong fang pin pai zhong xin'),
  word('W1', '商标', ['trademark', '品牌', '牌子', 'logo'], 'shang biao'),
  word('W2', '专利申请', ['patent application'], 'zhuan li shen qing'),
  word(
    'W3',
    '计算机软件著作权',
    ['software copyright', '软著'],
    'ji suan ji ruan jian zhu zuo quan',
  ),
]

export const vocabulary: Vocabulary<Kind> = {
  entries: [
    { term: '商标', synonyms: ['品牌', '牌子', 'logo'], english: ['trademark'] },
    { term: '专利申请', synonyms: [], english: ['patent application'] },
    { term: '计算机软件著作权', synonyms: ['软著'], english: ['software copyright'] },
    { term: '注册', synonyms: [], english: ['registration'], oneWay: true },
    { term: '专利', synonyms: [], english: ['patent'], oneWay: true },
  ],
  fillers: ['怎么', '哪里', '可以', '的'],
  englishFillers: ['of'],
  kinds: ['item', 'place', 'word'],
}

export const search = createSearch(docs, vocabulary)

export const ids = (query: string, literal = false) =>
  search.find(query, { literal }).hits.map(({ doc }) => doc.id)

/** Puts the marked ranges of a text in brackets. */
export const bracketed = (text: string, marks: [number, number][]) =>
  [...marks].reverse().reduce((all, [from, to]) => {
    return `${all.slice(0, from)}[${all.slice(from, to)}]${all.slice(to)}`
  }, text)
