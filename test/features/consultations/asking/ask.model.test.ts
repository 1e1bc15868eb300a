import {
  toApplication,
  toAskForm,
  guessClassification,
  missingFields,
  draftKey,
  classify,
  type QuestionDraft,
  type QuestionContext,
} from '@/features/consultations/asking/ask.model'

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

const about = { kind: 'service', id: 'SV015' } as const
const at = { topic: 'general', class: 'enquiry' } as const
const device = '01900000-0000-7000-8000-0000000000de'
const sending = { kind: 'consultation', about, device } as const

test.each<[string, QuestionDraft, object | undefined]>([
  ['without words', { text: ' \n' }, undefined],
  ['with words', { text: ' 多久能办好 ' }, { text: '多久能办好', about, anonymous: false }],
  ['with the page taken off', { text: '问', bare: true }, { about: undefined }],
  ['with a contact', { text: '问', contact: ' a@b.cn ' }, { contact: 'a@b.cn' }],
  ['anonymously', { text: '问', contact: 'a@b.cn', anonymous: true }, { contact: undefined }],
])('a question %s', (_, draft, form) => {
  const made = toAskForm(draft, at, sending)
  if (form) expect({ about: undefined, contact: undefined, ...made }).toMatchObject(form)
  else expect(made).toBeUndefined()
})

const application = {
  applicant: ' 静安某茶馆 ',
  dispute: 'trademark_infringement',
  elsewhere: 'no',
  proof: 'yes',
  wanted: '换招牌',
} as const

test('an application lists missing fields and is complete without any', () => {
  expect(missingFields({})).toEqual(['applicant', 'dispute', 'elsewhere', 'proof', 'wanted'])
  expect(missingFields({ ...application, wanted: ' ' })).toEqual(['wanted'])
  expect(toApplication({ ...application, respondent: '', tried: ' 谈过 ' })).toEqual({
    ...application,
    applicant: '静安某茶馆',
    tried: '谈过',
  })
  const mediation = { kind: 'mediation', device } as const
  expect(toAskForm({ text: '事实' }, at, mediation)).toBeUndefined()
  expect(toAskForm({ text: '事实', application }, at, mediation)).toMatchObject({
    kind: 'mediation',
  })
})

test('there is one draft for each page and for each kind of application', () => {
  expect(draftKey('consultation', undefined)).not.toBe(draftKey('consultation', about))
  expect(draftKey('mediation', about)).toBe(draftKey('mediation', undefined))
})
