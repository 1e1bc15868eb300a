import { findPersonalData, redactPersonalData } from '@/contract/people/personal-data.rules'

test.each([
  ['请回电 13812345678', ['phone'], '请回电 〔…〕'],
  ['138 1234 5678 或 021-54046722', ['phone'], '〔…〕 或 〔…〕'],
  ['身份证 310101199001011234，谢谢', ['identity'], '身份证 〔…〕，谢谢'],
  ['31010119900101123X', ['identity'], '〔…〕'],
  ['写到 lin.jing@example.com。', ['mail'], '写到 〔…〕。'],
  ['a@b.cn 和 13900000000', ['mail', 'phone'], '〔…〕 和 〔…〕'],
  ['１３８１２３４５６７８', ['phone'], '〔…〕'],
  ['138\u200b1234\u200b56\ufeff78', ['phone'], '〔…〕'],
  ['138　1234　5678', ['phone'], '〔…〕'],
  ['138.1234.5678、138—1234—5678', ['phone'], '〔…〕、〔…〕'],
  ['+8613812345678 或 86 138-1234-5678', ['phone'], '〔…〕 或 〔…〕'],
  ['（021）5404 6722，02154046722', ['phone'], '〔…〕，〔…〕'],
  ['310101 19900101 123X', ['identity'], '〔…〕'],
  ['３１０１０１１９９００１０１１２３Ｘ', ['identity'], '〔…〕'],
  ['lin.jing＠example.com 或 a @ b.cn', ['mail'], '〔…〕 或 〔…〕'],
  ['lin\u200b@exam\u200bple.com', ['mail'], '〔…〕'],
])('%s says %j', (text, kinds, covered) => {
  expect(findPersonalData(text)).toEqual(kinds)
  expect(redactPersonalData(text)).toBe(covered)
  expect(findPersonalData(covered)).toEqual([])
})

test.each([
  '每类 300 元，9 个月内审查完毕',
  '专利号 ZL202010123456.7',
  '申请号 2020101234567 与 12345、12330',
  '《商标法》第 4、22、28 条',
  '第 1 3 5 7 9 11 13 15 类',
  'ZL 2013 1 0123456.7，注册号 13812345，PCT/CN2013/081234',
  '2025.12.01—2026.12.01，第 12330 号',
  '91310115MA1K3XXX0X',
])('%s says nothing about anybody', (text) => {
  expect(findPersonalData(text)).toEqual([])
  expect(redactPersonalData(text)).toBe(text)
})
