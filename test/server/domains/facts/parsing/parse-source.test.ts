import {
  parseSource,
  parseSources,
  parseSourceText,
  parseSourceTexts,
  parseTitle,
} from '../../../../../server/domains/facts/parsing/parse-source'

const flk = 'https://flk.npc.gov.cn'

test.each([
  ['GitHub 公开仓库中的地址记录（第三方，仅佐证）：上海市闵行区东川路800号', '第三方公开记录'],
  ['沪知局〔2022〕13号（种子文档）', '沪知局〔2022〕13号'],
  ['种子文档 沪知局〔2022〕13号意见', '沪知局〔2022〕13号意见'],
  ['WIPO 2020 年中国暑期学校开班（镜像站，勿外链）', 'WIPO 2020 年中国暑期学校开班（转载）'],
  ['公告第316号 （转载页，不存链接））', '公告第316号（转载）'],
  ['（转载页，不存链接））', '转载页面'],
  ['若干规定（国家法律法规数据库，GitHub LawRefBook/Laws）', '若干规定（国家法律法规数据库）'],
  [
    '浦东若干规定第三条（法律文本：国家法律法规数据库 flk.npc.gov.cn（经 GitHub LawRefBook/Laws@2f4c5c2））',
    '浦东若干规定第三条（法律文本：国家法律法规数据库）',
  ],
  ['浙江办事指南（第244号公告 30元/份）', '浙江办事指南（第244号公告 30元/份）'],
])('%s is published as %s', (raw, title) => {
  expect(parseTitle(raw)).toBe(title)
})

test.each([
  [
    'SHINE 2023-03-16 https://www.shine.cn/news/metro/2303167381/',
    { title: 'SHINE 2023-03-16', url: 'https://www.shine.cn/news/metro/2303167381/' },
  ],
  [
    '法律文本：国家法律法规数据库 flk.npc.gov.cn（经 GitHub LawRefBook/Laws@2f4c5c2）（2014版条例）',
    { title: '法律文本：国家法律法规数据库（2014版条例）', url: flk },
  ],
  ['https://known.cn/page', { title: 'A known page', url: 'https://known.cn/page' }],
  ['https://unknown.cn/page', { title: 'unknown.cn', url: 'https://unknown.cn/page' }],
  ['联盟成员大会 （转载页，不存链接）', { title: '联盟成员大会（转载）', url: undefined }],
])('%s is split into title and URL', (raw, source) => {
  expect(parseSourceText(raw, new Map([['https://known.cn/page', 'A known page']]))).toEqual(source)
})

test('a mirror is not linked to', () => {
  const source = { title: '公示', url: 'https://mirror.cn/1' }
  expect(parseSource({ ...source, link_ok: false }).url).toBeUndefined()
  expect(parseSource({ ...source, link_ok: true }).url).toBe('https://mirror.cn/1')
  expect(parseSource(source).url).toBe('https://mirror.cn/1')
})

test.each([
  ['2017', '2017'],
  ['2017-03', '2017-03'],
  ['2017-03-01', '2017-03-01'],
  ['2020/2021', undefined],
  ['06-26（年份未标）', undefined],
  ['2020-07-02（月日据原文，年份推定）', undefined],
])('published %s becomes %s', (raw, published) => {
  expect(parseSource({ title: '通知', published: raw }).published).toBe(published)
})

test('an unreadable date is rejected', () => {
  expect(() => parseSource({ title: '通知', published: 'last spring' })).toThrow('last spring')
})

test('a source is listed once, with its link if there is one', () => {
  const linked = { title: '通知', url: 'https://a.cn/1' }
  expect(parseSources([{ title: '通知' }, linked, { title: '通知' }])).toEqual([linked])
})

test('what is generally known is not a source, so that there may be none', () => {
  const known = 'general knowledge, unverified'
  expect(parseSources([{ title: known }])).toEqual([])
  expect(parseSourceTexts([known, '公告第316号'], new Map())).toEqual([
    { title: '公告第316号', url: undefined },
  ])
})
