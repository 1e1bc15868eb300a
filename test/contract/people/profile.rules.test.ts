import { consentVersion, normalizePhone } from '@/contract/people/profile.rules'

test.each([
  ['13812345678', '13812345678'],
  [' 138 1234-5678 ', '13812345678'],
  ['+8613812345678', '13812345678'],
  ['86 138 1234 5678', '13812345678'],
])('the number %j is understood', (typed, phone) => {
  expect(normalizePhone(typed)).toBe(phone)
})

test.each([
  ['one digit short', '1381234567'],
  ['one digit too long', '138123456789'],
  ['no mobile prefix', '12812345678'],
  ['a landline', '021-54046722'],
  ['a number of Hong Kong', '+85251234567'],
  ['nothing', ''],
])('%s is no mobile number', (_, typed) => {
  expect(normalizePhone(typed)).toBeUndefined()
})

test('the version of the privacy notice has the form that profiles accept', () => {
  expect(consentVersion).toMatch(/^\d{4}-\d\d$/)
})
