import { meantName } from '@/contract/shared/as-meant/name.rules'

test.each([
  [' 王小明 ', '王小明'],
  ['王　小明', '王 小明'],
  ['阿卜杜拉•买买提', '阿卜杜拉·买买提'],
  ['阿卜杜拉‧买买提', '阿卜杜拉·买买提'],
  ['阿卜杜拉 ・ 买买提', '阿卜杜拉·买买提'],
  ['阿卜杜拉.买买提', '阿卜杜拉·买买提'],
  ['阿.布.都', '阿·布·都'],
  ['J. R. Smith', 'J. R. Smith'],
  ['Ｌｉ　Ｍｉｎｇ', 'Li Ming'],
  ["O'Neill-李", "O'Neill-李"],
  ['\u202e王小明\u202c', '王小明'],
  ['王\u200b小\u2060明\ufeff', '王小明'],
  ['王小明\n', '王小明'],
  ['Jose\u0301', 'José'],
  ['𠮷田', '𠮷田'],
  ['葛\u{e0100}城', '葛\u{e0100}城'],
])('the name %j is stored as %j', (typed, meant) => {
  expect(meantName(typed)).toBe(meant)
  expect(meantName(meant)).toBe(meant)
})

test.each(['', '  ', '\u200b\u200d', '\u202e\u202c', '\u3164', '\u2800 \u00ad', '\ufe0f'])(
  '%j is no name: nothing of it can be seen',
  (typed) => {
    expect(meantName(typed)).toBe('')
  },
)
