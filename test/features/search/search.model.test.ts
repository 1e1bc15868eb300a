import type { Facts } from '@/features/facts/published/facts.model'
import { createFactsSearch } from '@/features/search/search.model'
import { loadedFacts } from '../../support/loaded-facts'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'

let server: ReferenceServer
let facts: Facts
let search: ReturnType<typeof createFactsSearch>

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  facts = await loadedFacts()
  search = createFactsSearch(facts)
})
afterAll(() => server.close())

/** Queries of citizens, and the required first hit. */
const expected: [of: string, rows: [query: string, first: string][]][] = [
  [
    'in Chinese',
    [
      ['商标注册', '商标注册申请受理'],
      ['怎么注册商标', '商标注册申请受理'],
      ['商标续展', '商标续展注册'],
      ['商标被驳回了怎么办', '商标被驳回怎么办？'],
      ['我要转让商标', '商标转让申请受理'],
      ['马德里', '马德里商标国际注册申请受理'],
      ['申请发明专利', '发明专利申请受理'],
      ['申请专利要哪些材料', '申请发明专利要交哪些文件？'],
      ['实用新型', '实用新型专利申请受理'],
      ['年费忘了交', '年费忘了交怎么办？'],
      ['专利年费', '年费忘了交怎么办？'],
      ['专利快速预审', '专利快速预审（上海市知识产权保护中心）'],
      ['专利质押贷款', '怎样用专利权质押贷款？在哪登记？'],
      ['专利侵权怎么办', '专利侵权纠纷行政裁决'],
      ['软件著作权登记', '计算机软件著作权登记'],
      ['地理标志', '地理标志保护工程项目'],
      ['海关 扣留', '申请海关扣留侵权嫌疑货物'],
      ['展会维权', '展会知识产权维权（进博会、上交会、工博会等）'],
      ['好差评', '“好差评”政务服务评价'],
      ['惩罚性赔偿', '什么情况会被判惩罚性赔偿？'],
      ['尼斯分类', '尼斯分类'],
    ],
  ],
  [
    'in traditional characters, and in words of Taiwan',
    [
      ['商標註冊', '商标注册申请受理'],
      ['怎麼註冊商標', '商标注册申请受理'],
      ['專利年費', '年费忘了交怎么办？'],
      ['軟體著作權登記', '计算机软件著作权登记'],
      ['商标\u200b注册', '商标注册申请受理'],
    ],
  ],
  [
    'for a place',
    [
      ['上海图书馆', '上海图书馆（上海科学技术情报研究所）'],
      ['上海知识产权法院电话', '上海知识产权法院'],
      ['上海市知识产权保护中心', '上海市知识产权保护中心'],
      ['同济大学', '同济大学知识产权信息服务中心'],
      ['徐汇哪里可以办商标', '国家知识产权局商标业务上海徐汇受理窗口'],
      ['青浦 商标', '国家知识产权局商标业务上海青浦受理窗口'],
      ['浦东新区知识产权局', '上海市浦东新区知识产权局'],
      ['东川路800号', '上海交通大学知识产权信息服务中心'],
      ['华政', '华东政法大学知识产权学院（WIPO 中国暑期学校承办单位）'],
    ],
  ],
  [
    'by a number',
    [
      ['021-54046722', '国家知识产权局专利局上海代办处'],
      ['02154046722', '国家知识产权局专利局上海代办处'],
      ['+86 21 5404 6722', '国家知识产权局专利局上海代办处'],
      ['23110888', '上海市知识产权局'],
      ['12330', '12330 知识产权维权援助与举报投诉热线'],
      ['12315', '12315 市场监管投诉举报热线'],
      ['337', '收到美国337调查的文件，怎么办？'],
    ],
  ],
  [
    'by pinyin and initials',
    [
      ['zhuanli shenqing youxian', '专利申请优先审查推荐'],
      ['shangbiao zhuce', '商标注册申请受理'],
      ['shangbiaoxuzh', '商标续展注册'],
      ['sbzc', '商标注册申请受理'],
      ['sbxz', '商标续展注册'],
      ['wqyz', '知识产权维权援助'],
      ['ruanzhu', '计算机软件著作权登记'],
      ['haiguanbeian', '知识产权海关保护备案'],
      ['shtsg', '上海图书馆（上海科学技术情报研究所）'],
      ['xuhui shangbiao', '国家知识产权局商标业务上海徐汇受理窗口'],
      ['pct guoji', 'PCT 国际专利申请'],
    ],
  ],
  [
    'by a synonym',
    [
      ['logo 注册', '商标注册申请受理'],
      ['品牌注册', '商标注册申请受理'],
      ['牌子续展', '商标续展注册'],
      ['软著', '计算机软件著作权登记'],
      ['申请软著', '计算机软件著作权登记'],
      ['版权登记 软件', '计算机软件著作权登记'],
      ['海外维权', '海外知识产权纠纷应对指导'],
      ['知产法院', '上海知识产权法院'],
      ['加快审查', '专利申请优先审查推荐'],
      ['别人抢注我的商标', '店名、品牌名被别人抢先注册成商标，怎么办？'],
      ['华师大', '华东师范大学知识产权信息公共服务网点'],
    ],
  ],
  [
    'in English',
    [
      ['trademark registration', '商标注册申请受理'],
      ['how to register a trademark', '商标注册申请受理'],
      ['renew trademark', '商标续展注册'],
      ['how much is a patent', '专利费用缴纳（面交/网上/汇付）'],
      ['software copyright', '计算机软件著作权登记'],
      ['trade secrets', '商业秘密保护指导'],
      ['customs protection', '知识产权海关保护备案'],
      ['trademark in Xuhui', '国家知识产权局商标业务上海徐汇受理窗口'],
      ['Shanghai Intellectual Property Court', '上海知识产权法院'],
      ['PCT', 'PCT 国际专利申请'],
      ['fto', '自由实施'],
    ],
  ],
  [
    'with a typo',
    [
      ['商票注册', '商标注册申请受理'],
      ['专力申请优先', '专利申请优先审查推荐'],
      ['商标续占', '商标续展注册'],
      ['维全援助', '知识产权维权援助'],
      ['版全登记', '作品著作权登记'],
      ['海关倍案', '知识产权海关保护备案'],
      ['质押容资', '知识产权质押融资对接（入园惠企）'],
      ['trademrak registration', '商标注册申请受理'],
      ['copyrigth software', '计算机软件著作权登记'],
      ['shangbaio zhuce', '商标注册申请受理'],
    ],
  ],
]

describe.each(expected)('%s', (_, rows) => {
  test.each(rows)('%s: %s', (query, first) => {
    expect(search.find(query).hits[0]?.doc.title).toBe(first)
  })
})

test('every prefix of a word has hits', () => {
  const typed = ['商标注册', 'shangbiao', 'zhuanli', 'sbzc', 'trademark', '54046722', 'logo']
  for (const word of typed)
    for (let keys = 2; keys <= word.length; keys++)
      expect([word.slice(0, keys), search.find(word.slice(0, keys)).total]).not.toContain(0)
})

test('every published record can be found by its name', () => {
  const { services, answers, outlets, terms } = facts
  const names: [string, string][] = [
    ...services.map(({ id, name }): [string, string] => [id, name]),
    ...outlets.map(({ id, name }): [string, string] => [id, name]),
    ...answers.map(({ id, question }): [string, string] => [id, question]),
    ...terms.map(({ id, zh }): [string, string] => [id, zh]),
  ]
  for (const [id, name] of names)
    expect(search.find(name).hits.map(({ doc }) => doc.id)).toContain(id)
})

test('readings, suggestions and missing words are reported', () => {
  expect(search.find('logo 注册').reading).toEqual([{ from: 'logo', to: '商标', why: 'synonym' }])
  expect(search.find('商票').suggestions[0]).toBe('商标')
  expect(search.find('商标 火星').missing).toEqual(['火星'])
})

test('a story that says more than any document finds what has the most of it', () => {
  const { hits } = search.find('律师想立案告侵权该递到哪个院')
  expect(hits.length).toBeGreaterThan(0)
  expect(hits[0]!.score).toBeLessThan(45)
})

test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString valueOf'])(
  'the name %s is a word like any other',
  (typed) => {
    expect(search.find(typed).hits.every(({ doc }) => doc.title !== '')).toBe(true)
    expect(search.find(typed, { literal: true }).total).toBe(0)
  },
)
