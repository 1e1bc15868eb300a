import {
  classify,
  guessClassification,
  type QuestionContext,
} from '@/features/consultations/asking/classification.model'
import type { QuestionDraft } from '@/features/consultations/asking/question-draft.model'

const districts = [
  { code: '310104', short: '徐汇' },
  { code: '310115', short: '浦东' },
]
const nowhere: QuestionContext = { districts }

test.each([
  ['公司名称改了，要先变更商标申请人吗', 'general enquiry trademark'],
  ['专利资助政策今年还有吗', 'policy enquiry patent'],
  ['别人抄袭了我的软件著作权，可以起诉吗', 'law enquiry copyright'],
  ['和对面的店闹商标纠纷，想申请调解', 'mediation enquiry trademark'],
  ['想请人来企业做一场普法讲座', 'publicity enquiry -'],
  ['我要举报有人卖假冒专利产品', 'general report patent'],
  ['投诉窗口态度差', 'general complaint -'],
  ['建议增加周末办理', 'general suggestion -'],
  ['感谢徐汇窗口的老师', 'general praise - 310104'],
  ['请帮我看看浦东哪里能办地理标志', 'general help gi 310115'],
  ['How do I apply for a patent subsidy?', 'policy enquiry patent'],
  ['Someone infringes my trademark, can I sue?', 'law enquiry trademark'],
  ['', 'general enquiry -'],
])('“%s” seems to be: %s', (text, belongs) => {
  const { topic, class: kind, ipType = '-', district } = guessClassification(text, nowhere)
  expect([topic, kind, ipType, district].filter(Boolean).join(' ')).toBe(belongs)
})

test('the page decides what the text does not', () => {
  const training = { kind: 'training', id: 'tr-1' } as const
  expect(guessClassification('几点开始', { about: training, districts }).topic).toBe('publicity')
  expect(guessClassification('要带什么', { ipTypes: ['gi'], districts }).ipType).toBe('gi')
  expect(
    guessClassification('要带什么', { ipTypes: ['gi', 'patent'], districts }).ipType,
  ).toBeUndefined()
  expect(guessClassification('几点下班', { district: '310104', districts }).district).toBe('310104')
  expect(guessClassification('浦东呢', { district: '310104', districts }).district).toBe('310115')
})

test('a guess never overrides a choice, not even “not sure”', () => {
  const draft: QuestionDraft = {
    text: '浦东的商标纠纷想调解',
    topic: 'law',
    ipType: 'none',
    district: 'none',
  }
  expect(classify(draft, nowhere)).toEqual({
    topic: 'law',
    class: 'enquiry',
    ipType: undefined,
    district: undefined,
  })
})
