import {
  certificateNumber,
  earnsCertificate,
  parseCertificateNumber,
} from '@/contract/trainings/certificates.rules'

const counting = () => {
  let last = 0
  return (below: number) => (last += 7) % below
}
const number = certificateNumber(2026, counting())

const wide = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))

test('a number says whose it is and when, and can be read over the telephone', () => {
  expect(number).toMatch(/^SHIP-2026-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]$/)
  expect(number).not.toMatch(/[ILOU](?!P-)/)
  expect(parseCertificateNumber(number)).toBe(number)
})

test.each([
  [(n: string) => n.toLowerCase()],
  [(n: string) => n.replace(/-/g, '')],
  [(n: string) => ` ${n.replace(/-/g, ' ')} `],
  [(n: string) => n.replace(/0/g, 'O').replace(/1/g, 'l')],
  [(n: string) => n.replace('SHIP-', '')],
  [wide],
  [(n: string) => n.replace(/-/g, ' — ')],
])('it is known however it is typed: %#', (typed) => {
  expect(parseCertificateNumber(typed(number))).toBe(number)
})

test('any one wrong character is noticed', () => {
  const plain = number.slice('SHIP-'.length).replace(/-/g, '')
  for (let at = 0; at < plain.length; at++)
    for (const wrong of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
      if (wrong === plain[at]) continue
      expect(
        parseCertificateNumber(plain.slice(0, at) + wrong + plain.slice(at + 1)),
      ).toBeUndefined()
    }
})

test.each([
  [''],
  ['证书'],
  ['/../me'],
  ['SHIP'],
  ['SHIP-2026'],
  [`${number}0`],
  [number.slice(0, -2)],
])('%j is no number', (typed) => {
  expect(parseCertificateNumber(typed)).toBeUndefined()
})

test.each([
  [80, 4, 5, true],
  [80, 3, 4, false],
  [80, 1, 1, true],
  [80, 0, 1, false],
  [67, 2, 3, false], // 66.7 %
  [66, 2, 3, true],
  [100, 3, 3, true],
  [0, 3, 3, false], // no certificate is issued
])('from %i %% on, %i of %i parts are a certificate: %s', (from, attended, parts, is) => {
  expect(earnsCertificate(from, attended, parts)).toBe(is)
})
