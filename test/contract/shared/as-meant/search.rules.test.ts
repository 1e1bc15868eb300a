import { fold, matchesText, searchKey } from '@/contract/shared/as-meant/search.rules'

test.each([
  ['商標註冊', '商标注册'],
  ['專利權質押', '专利权质押'],
  ['ＰＣＴ　申请', 'pct 申请'],
  ['著作權登記', '著作权登记'],
  [' 商标\u200b注册 ', '商标注册'],
  ['瞭解證據', '了解证据'],
  ['衞生說明', '卫生说明'],
])('%j is searched as %j', (typed, key) => {
  expect(searchKey(typed)).toBe(key)
})

test('folding keeps the length, so that places in the folded text are places in the text', () => {
  for (const text of ['ＡＢ　商標註冊', 'İstanbul', '𠮷田🙂'])
    expect(fold(text)).toHaveLength(text.length)
})

test('both sides are folded', () => {
  expect(matchesText('臺灣商標', '台湾商标')).toBe(true)
  expect(matchesText('台湾商标', '臺灣')).toBe(true)
  expect(matchesText('台湾商标', '专利')).toBe(false)
})
