import { shortFee, shortLimit, handlerName, type ShortFee } from '@/features/services/claim.model'
import { servicesText } from '@/features/services/services.text'
import { anItem } from './builders'

const feeOf = (text: string, verified = true) => shortFee(anItem({ fee: { text, verified } }))

function words(fee: ShortFee, language: 'zh' | 'en' = 'zh') {
  const text = servicesText[language].fee
  if (fee.kind === 'unknown') return undefined
  const besides = fee.kind === 'amount' ? text.besides(fee) : undefined
  return [text.words(fee), besides].filter(Boolean).join(' | ')
}

test.each([
  [
    '每类300元（网上270元），限10项；超出每项30元（网上27元）',
    '每类 300 元 | 网上 270',
    'CNY 300 a class | online 270',
  ],
  ['150元（网上免费）', '150 元 | 网上免费', 'CNY 150 | online free'],
  ['500元（网上450元）；宽展期加收250元（网上225元）', '500 元 | 网上 450', 'CNY 500 | online 450'],
  ['30元/份', '30 元/份', 'CNY 30 a copy'],
  ['200元/件次（发明人、申请人、专利权人变更）；代理机构变更免费', '200 元/件', 'CNY 200'],
  [
    '申请费900元＋公布印刷费50元（可减缴申请费）；实审费2500元',
    '申请费 900 元 | 可减缴',
    'Filing CNY 900 | reducible',
  ],
  ['发明3000元，实用新型/外观1500元', '发明 3000 元', 'Invention CNY 3000'],
  ['免费', '免费', 'Free'],
  ['免费；实施期间年费减免15%', '免费', 'Free'],
  ['国际局规费（瑞士法郎）另计', '国际局规费另计', '国际局规费另计'],
  ['服务免费，官费照缴', '服务免费', '服务免费'],
  ['管理费300元', '管理费 300 元', '管理费 300 元'],
  ['法院委派调解：管理费50美元＋调解员费每方350美元', '见指南', 'See guide'],
])('the fee “%s” is shortened to “%s”', (text, zh, en) => {
  expect(words(feeOf(text))).toBe(zh)
  expect(words(feeOf(text), 'en')).toBe(en)
})

test('the online price of a later clause is ignored', () => {
  expect(words(feeOf('500元，宽展期加收250元（网上225元）'))).toBe('500 元')
})

test('a shortened fee keeps its verification flag', () => {
  expect(feeOf('免费', false)).toEqual({ kind: 'free', verified: false })
  expect(feeOf('2400元', false)).toMatchObject({ yuan: 2400, verified: false })
})

test('an unpublished fee is unknown; one in the fee table only refers to the guide', () => {
  expect(shortFee(anItem())).toEqual({ kind: 'unknown' })
  const row = { code: 'exam', name: '实审费', amount: 2500, unit: '元/件', verified: true }
  expect(shortFee(anItem({ fees: [row] }))).toMatchObject({ kind: 'long' })
})

const limit = (text: string) => shortLimit(anItem({ statutory: { text, verified: true } }))?.words

test.each([
  ['自收到申请文件之日起9个月内审查完毕；初审公告3个月异议期', '9 个月内审查完毕'],
  ['自同意之日起20个工作日内审查完毕', '20 个工作日内审查完毕'],
  ['收到请求书后2个月内作出', '收到请求书后 2 个月内作出'],
])('the office deadline “%s” is shortened to “%s”', (text, short) => {
  expect(limit(text)).toBe(short)
})

test('a deadline for the citizen keeps its start date', () => {
  expect(limit('自授权公告之日起3个月内（新药：自上市许可之日起3个月内）')).toBe(
    '自授权公告之日起 3 个月内',
  )
})

test('the statutory limit takes precedence over the promised one; without either it is unknown', () => {
  const promised = { text: '5个工作日', verified: false }
  expect(shortLimit(anItem({ promised }))).toEqual({ words: '5 个工作日', verified: false })
  const statutory = { text: '30日内办结', verified: true }
  expect(shortLimit(anItem({ statutory, promised }))?.words).toBe('30 日内办结')
  expect(shortLimit(anItem())).toBeUndefined()
})

test.each([
  [
    '国家知识产权局上海业务受理窗口（专利局上海代办处）／网上电子申请',
    '国家知识产权局上海业务受理窗口',
  ],
  ['上海市知识产权局（推荐）→ 国家知识产权局（审查）', '上海市知识产权局'],
  ['12345 市民服务热线', '12345 市民服务热线'],
  ['中国（浦东）知识产权保护中心', '中国（浦东）知识产权保护中心'],
  [
    '中国（上海）知识产权维权援助中心及工作站（1个分中心、22家工作站）',
    '中国（上海）知识产权维权援助中心及工作站',
  ],
  [
    '国家知识产权局上海业务受理窗口（专利局上海代办处）（收费窗口）／网上',
    '国家知识产权局上海业务受理窗口',
  ],
])('the handler of “%s” is “%s”', (where, who) => {
  expect(handlerName(anItem({ where }))).toBe(who)
})
