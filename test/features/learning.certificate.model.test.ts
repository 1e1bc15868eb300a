import { certificateNumber } from '@/features/learning/certificate.model'

test.each([
  ['SH-2026-ABC123', 'SH-2026-ABC123'],
  [' sh-2026-abc123 ', 'SH-2026-ABC123'],
  ['ＳＨ－２０２６－ＡＢＣ１２３', 'SH-2026-ABC123'],
  ['SH — 2026 – ABC123', 'SH-2026-ABC123'],
  ['1234', '1234'],
])('%s is read as %s', (typed, number) => {
  expect(certificateNumber(typed)).toBe(number)
})

test.each(['', '123', '证书', 'SH_2026', '/../me', 'A'.repeat(41)])(
  'no certificate has the number %j',
  (typed) => {
    expect(certificateNumber(typed)).toBeUndefined()
  },
)
