import { isBlank, meantLine, meantText } from '@/contract/shared/as-meant/text.rules'

test.each([
  ['  两行\r\n文字\r ', '两行\n文字'],
  ['商标\u200b注册', '商标注册'],
  ['\u2066abc\u2069\u200f', 'abc'],
  ['一家👨‍👩‍👧 ❤️', '一家👨‍👩‍👧 ❤️'],
  ['می‌خواهم', 'می‌خواهم'],
  ['１２３，ＡＢＣ', '１２３，ＡＢＣ'],
])('the text %j is meant as %j', (typed, meant) => {
  expect(meantText(typed)).toBe(meant)
})

test('a line that was pasted with line breaks is one line', () => {
  expect(meantLine(' 上海市\n徐汇区\t 88 号\r\n')).toBe('上海市 徐汇区 88 号')
})

test.each([undefined, '', ' \n', '\u200b', '\u200d\ufe0f', '\u3000\u3164'])(
  '%j is blank',
  (typed) => {
    expect(isBlank(typed)).toBe(true)
    expect(meantText(typed ?? '')).toBe('')
  },
)

test('whatever can be seen is not blank', () => {
  for (const typed of ['0', '。', '👍', '·']) expect(isBlank(typed)).toBe(false)
})
