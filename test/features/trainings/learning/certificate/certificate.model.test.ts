import { certificateNumber as newNumber } from '@/contract/trainings/certificates.rules'
import { normalizeCertificateNumber } from '@/features/trainings/learning/certificate/certificate.model'

const number = newNumber(2026, (below) => 7 % below)

const wide = (text: string) =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))

test.each([
  ['as it is printed', number],
  ['in small letters, with spaces around', ` ${number.toLowerCase()} `],
  ['in full-width characters', wide(number)],
  ['with other dashes', number.replace(/-/g, ' — ')],
])('a number typed %s is the same number', (_, typed) => {
  expect(normalizeCertificateNumber(typed)).toBe(number)
})

test.each(['', '123', '证书', `${number}0`, number.replace(/7/, '8'), '/../me'])(
  'no certificate has the number %j, and nobody is asked about it',
  (typed) => {
    expect(normalizeCertificateNumber(typed)).toBeUndefined()
  },
)
