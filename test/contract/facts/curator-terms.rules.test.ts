import { findCuratorTerm, findCuratorTermInAnswer } from '@/contract/facts/curator-terms.rules'

test.each([
  '免费（通用知识）',
  '第三方（GitHub 记录）',
  '见 fees.json',
  '沪知局〔2022〕13号（种子文档）',
  '未见存档',
  '须核',
  '通用知识，待核实',
  '（镜像转载，勿外链）',
])('%s is a curators’ term and must not be published', (text) => {
  expect(findCuratorTerm(text)).toBeDefined()
})

test.each(['电子存证', '收费待核实', '经核准', '转载'])('%s may be published', (text) => {
  expect(findCuratorTerm(text)).toBeUndefined()
})

test('an answer may say where files are archived, and names no other internal term', () => {
  expect(findCuratorTermInAnswer('到档案馆查存档，光盘镜像也行。')).toBeUndefined()
  expect(findCuratorTermInAnswer('存档见种子文档')).toBe('种子文档')
})
