import { meantMobile, meantPhone } from '@/contract/shared/as-meant/phone.rules'

test.each([
  '13800000042',
  ' 138 0000-0042 ',
  '138.0000.0042',
  '138—0000—0042',
  '１３８００００００４２',
  '+8613800000042',
  '＋86 138 0000 0042',
  '（+86）138-0000-0042',
  '86 138 0000 0042',
  '0086 13800000042',
  '00 86 138 0000 0042',
  '138\u200b0000\u202d0042\ufeff',
])('the mobile number %j is 13800000042', (typed) => {
  expect(meantPhone(typed)).toEqual({ kind: 'mobile', number: '13800000042' })
  expect(meantMobile(typed)).toBe('13800000042')
})

test.each([
  ['021-54046722', '021-54046722'],
  ['（021）5404 6722', '021-54046722'],
  ['02154046722', '021-54046722'],
  ['+86 21 5404 6722', '021-54046722'],
  ['0086-021-54046722', '021-54046722'],
  ['010 6208 3114', '010-62083114'],
  ['0512-6816 1234', '0512-68161234'],
  ['+86 512 6816123', '0512-6816123'],
])('the landline %j is %s, and no mobile number', (typed, number) => {
  expect(meantPhone(typed)).toEqual({ kind: 'landline', number })
  expect(meantMobile(typed)).toBeUndefined()
})

test.each([
  ['+852 5123 4567', '+85251234567'],
  ['00852-51234567', '+85251234567'],
  ['+853 6612 3456', '+85366123456'],
  ['+886 912 345 678', '+886912345678'],
  ['+886 (0)912-345-678', '+886912345678'],
  ['001 202 555 0142', '+12025550142'],
  ['+44 20 7946 0958', '+442079460958'],
])('the number %j is abroad, and keeps its country code', (typed, number) => {
  expect(meantPhone(typed)).toEqual({ kind: 'abroad', number })
  expect(meantMobile(typed)).toBeUndefined()
})

test.each([
  ['a digit short', '1380000004'],
  ['a digit too long', '138000000421'],
  ['no mobile prefix', '12800000042'],
  ['not the digits of the mainland', '+86 12345'],
  ['a digit short for Hong Kong', '+852 5123 456'],
  ['too long for any country', '+1234567890123456'],
  ['a part of a number', '0042'],
  ['a hotline', '12345'],
  ['a year and a month', '2026-12'],
  ['words', '手机 13800000042'],
  ['two numbers', '13800000042、13900000000'],
  ['nothing', ''],
])('%s is no number', (_, typed) => {
  expect(meantPhone(typed)).toBeUndefined()
})

test('a canonical number is its own meaning, so that numbers stored before are found', () => {
  for (const number of ['13800000042', '021-54046722', '+85251234567'])
    expect(meantPhone(number)?.number).toBe(number)
})
