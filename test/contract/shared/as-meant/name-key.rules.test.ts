import { matchesName, nameKey } from '@/contract/shared/as-meant/name-key.rules'

test.each([
  ['王 小明', '王小明'],
  ['陳國華', '陈国华'],
  ['阿卜杜拉•买买提', '阿卜杜拉买买提'],
  ['LI ming', 'Li Ming'],
  ['José', 'jose'],
  ['葛\u{e0100}城', '葛城'],
  ['Anna 王', 'Anna王'],
])('%j and %j are one name', (name, other) => {
  expect(nameKey(name)).toBe(nameKey(other))
})

test.each([
  ['Li Ming', 'Liming'],
  ['王小明', '王小朋'],
])('%j and %j are two names', (name, other) => {
  expect(nameKey(name)).not.toBe(nameKey(other))
})

test('a part of a name finds it', () => {
  expect(matchesName('阿卜杜拉·买买提', '拉•买')).toBe(true)
  expect(matchesName('王小明', '李')).toBe(false)
})
