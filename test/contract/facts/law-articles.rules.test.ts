import {
  citeBoth,
  citesTooMuch,
  extractArticles,
  parseArticleNumber,
} from '@/contract/facts/law-articles.rules'

test.each([
  ['七', 7],
  ['十', 10],
  ['十四', 14],
  ['二十', 20],
  ['二十六', 26],
  ['一百零二', 102],
  ['一百一十', 110],
  ['一百一十二', 112],
  ['112', 112],
])('article %s is number %i', (text, number) => {
  expect(parseArticleNumber(text)).toBe(number)
})

test.each([
  ['《专利法》（2020修正，2021-06-01施行）第二十六条、第二十七条', ['专利法 26', '专利法 27']],
  ['专利法（2020修正）第26、34条', ['专利法 26', '专利法 34']],
  [
    '专利法实施细则（2023修订）第110–112条',
    ['专利法实施细则 110', '专利法实施细则 111', '专利法实施细则 112'],
  ],
  ['《条例》第十二条至第十四条', ['条例 12', '条例 13', '条例 14']],
  ['商标业务受理窗口委托协议', []],
  ['国家知识产权局公告第316号', []],
])('%s', (reference, articles) => {
  expect([...extractArticles([reference]).keys()]).toEqual(articles)
})

test('the same number in another edition is another article', () => {
  const cited = (...references: string[]) => extractArticles(references)
  const old = cited('商标法（2019修正）第33条')
  expect(citeBoth('商标法 33', old, cited('《商标法》（2026修订）第三十三条'))).toBe(false)
  expect(citeBoth('商标法 33', old, cited('《商标法》（2019修正）第三十三条'))).toBe(true)
  expect(citeBoth('商标法 33', old, cited('《商标法》第三十三条'))).toBe(true)
  expect(citeBoth('商标法 33', old, cited('商标法实施条例（2014）第33条'))).toBe(false)
})

test.each<[string, number | 'too much']>([
  ['民法典第1260条', 1],
  ['《专利法》第一条至第八十二条', 82],
  ['专利法第1–200条', 200],
  ['专利法第1–201条', 'too much'],
  ['专利法第1-3000000条', 'too much'],
  ['专利法第2000条', 'too much'],
  ['专利法第9条、第3-999999999999条', 'too much'],
  ['专利法第3–1条', 0],
])('%s', (reference, expected) => {
  expect(citesTooMuch(reference)).toBe(expected === 'too much')
  expect(extractArticles([reference]).size).toBeLessThanOrEqual(200)
  if (expected !== 'too much') expect(extractArticles([reference]).size).toBe(expected)
})
