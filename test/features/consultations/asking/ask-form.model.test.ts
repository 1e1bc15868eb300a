import {
  missingFields,
  toApplication,
  toAskForm,
} from '@/features/consultations/asking/ask-form.model'
import type { QuestionDraft } from '@/features/consultations/asking/question-draft.model'

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
