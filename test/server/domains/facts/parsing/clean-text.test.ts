import {
  cleanText,
  parseClaim,
  parseNote,
} from '../../../../../server/domains/facts/parsing/clean-text'

test.each([
  // source text, published text, verified
  ['免费', '免费', true],
  ['免费（通用知识）', '免费', false],
  ['2400元（须核）', '2400元', false],
  ['免费；实施期间年费减免15%（比例须核）', '免费；实施期间年费减免15%', false],
  ['免费（2015年起停征，通用知识）', '免费（2015年起停征）', false],
  ['通常30个工作日（第三方整理，须核）', '通常30个工作日（第三方整理）', false],
  [
    '复审7个月；无效5个月/4个月（办法第10条，通用知识）',
    '复审7个月；无效5个月/4个月（办法第10条）',
    false,
  ],
  ['7个工作日内办结（办法，通用知识）', '7个工作日内办结（办法）', false],
  ['5个工作日（通用知识）；无锡窗口公布3个工作日', '5个工作日；无锡窗口公布3个工作日', false],
  ['20年（2014版第34条；2025修订已延长，须核）', '20年（2014版第34条；2025修订已延长）', false],
  ['国际阶段费用另计，国家阶段见fees.json', '国际阶段费用另计，国家阶段见官方收费标准', true],
  ['（2027-01-01起以新法为准）', '（2027-01-01起以新法为准）', true],
])('%s is published as %s, verified: %s', (raw, text, verified) => {
  expect(parseClaim(raw, true)).toEqual({ text, verified })
})

test.each(['未检索到上海承诺时限', '上海推荐审核时限未见存档', '见 fees.json', undefined])(
  '%s has no content: the field is unknown',
  (raw) => {
    expect(parseClaim(raw, true)).toBeUndefined()
  },
)

test('of two clauses, only the one without a finding is dropped', () => {
  expect(cleanText('国家局5个工作日；上海时限未见存档')).toEqual({
    text: '国家局5个工作日',
    doubtful: false,
  })
})

test('a claim of an untrusted record is not verified', () => {
  expect(parseClaim('免费', false)).toEqual({ text: '免费', verified: false })
})

test.each([
  ['进阶课收费标准须核', '进阶课收费标准待核实'],
  ['（GB/T 42748-2023，通用知识）', '（GB/T 42748-2023，待核实）'],
  ['门牌号待核', '门牌号待核实'],
  ['收费待核实', '收费待核实'],
])('a note without a flag spells out its doubt: %s', (raw, text) => {
  expect(parseNote(raw)).toBe(text)
})
