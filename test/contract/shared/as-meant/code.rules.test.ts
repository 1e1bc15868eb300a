import {
  meantCode,
  meantDigits,
  meantNumber,
  meantSignedCode,
} from '@/contract/shared/as-meant/code.rules'

test.each([
  'K0M1TQ',
  ' k0m1 tq ',
  'Ｋ０Ｍ１ＴＱ',
  'KOMITQ',
  'komltq',
  'K0M1—TQ',
  'K0M1，TQ。',
  '窗口码：K0M1 TQ',
  'K0\u200bM1TQ\n',
])('%j is the code K0M1TQ', (typed) => {
  expect(meantCode(typed)).toBe('K0M1TQ')
})

test('no two codes of the alphabet become one', () => {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  expect(meantCode(alphabet)).toBe(alphabet)
})

test('the content of a QR code can be typed with a Chinese keyboard', () => {
  expect(meantSignedCode(' V1。０Ab９．Z\n')).toBe('V1.0Ab9.Z')
})

test.each([
  ['００４２', '0042'],
  [' 42 ', '42'],
  ['4 2', undefined],
  ['四十二', undefined],
  ['-1', undefined],
  ['', undefined],
])('the digits in %j are %j', (typed, digits) => {
  expect(meantDigits(typed)).toBe(digits)
})

test('a number may be typed in full width', () => {
  expect(meantNumber('４０')).toBe(40)
  expect(meantNumber('四十')).toBeNaN()
})
