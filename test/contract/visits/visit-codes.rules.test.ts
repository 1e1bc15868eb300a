import fc from 'fast-check'
import {
  checkVisitCode,
  parseVisitCode,
  parseWindowCode,
  typeableCode,
  visitCode,
  windowCode,
} from '@/contract/visits/visit-codes.rules'
import { codeAlphabet } from '@/contract/shared/code-alphabet'
import { codeStepMs, isEqualConstantTime } from '@/contract/shared/signed-code.rules'

const visit = '01900000-0000-7000-8000-00000000b00c'
const secret = Buffer.alloc(32, 7).toString('base64url')
const now = Date.parse('2026-12-02T06:20:00Z')
const shown = visitCode({ visit, secret }, now)
const check = (text: string, moment = now, key = secret) => {
  const parsed = parseVisitCode(text)
  return parsed && checkVisitCode(parsed, key, moment)
}

describe('the code of a visit', () => {
  test('contains the visit in characters that QR codes encode compactly', () => {
    expect(shown).toMatch(/^[0-9A-Z.]+$/)
    expect(parseVisitCode(shown)?.visit).toBe(visit)
  })

  test('is valid one step before and after its time, and old otherwise', () => {
    for (const steps of [-1, 0, 1]) expect(check(shown, now + steps * codeStepMs)).toBe('fine')
    for (const steps of [-2, 2, 200])
      expect(check(shown, now + steps * codeStepMs)).toBe('old_code')
  })

  test('is unknown if any character was changed, or with another key', () => {
    for (let index = 3; index < shown.length; index++) {
      if (shown[index] === '.') continue
      const letter = shown[index] === '0' ? '1' : '0'
      const forged = shown.slice(0, index) + letter + shown.slice(index + 1)
      expect(check(forged) ?? 'unknown').toBe('unknown')
    }
    expect(check(shown, now, Buffer.alloc(32, 8).toString('base64url'))).toBe('unknown')
  })

  test('is not recognised in other texts', () => {
    for (const text of ['', 'V1', shown.replace('V1', 'T1'), `${shown}0`, 'K3M9TQ 8F3K2 M9Q7T'])
      expect(parseVisitCode(text)).toBeUndefined()
  })
})

describe('the code of a window', () => {
  const letters = (count: number) =>
    fc
      .array(fc.constantFrom(...codeAlphabet), { minLength: count, maxLength: count })
      .map((characters) => characters.join(''))

  test('is recognised scanned or typed, in lower case, with O for 0 and l for 1', () => {
    fc.assert(
      fc.property(letters(6), letters(10), (window, sign) => {
        const code = { window, sign }
        const typed = typeableCode(code)
        const sloppy = typed.toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l').replace(/ /g, '-')
        for (const text of [windowCode(code), typed, sloppy])
          expect(parseWindowCode(text)).toEqual(code)
      }),
    )
  })

  test.each([
    'Ｋ３Ｍ９ＴＱ　８Ｆ３Ｋ２　Ｍ９Ｑ７Ｔ',
    'Ｗ１。k3m9tq。8f3k2m9q7t',
    '窗口码：K3M9TQ，8F3K2—M9Q7T',
  ])('is understood as a Chinese keyboard types it: %s', (typed) => {
    expect(parseWindowCode(typed)).toEqual({ window: 'K3M9TQ', sign: '8F3K2M9Q7T' })
  })

  test('is not recognised in other texts', () => {
    for (const text of [
      '',
      'K3M9TQ',
      'W1.K3M9TQ',
      'K3M9TQ 8F3K2 M9Q7',
      'K3M9TU 8F3K2 M9Q7T',
      shown,
    ])
      expect(parseWindowCode(text)).toBeUndefined()
  })
})

test('two texts are equal only if all characters are', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) =>
      expect(isEqualConstantTime(a, b)).toBe(a === b),
    ),
  )
  expect(isEqualConstantTime('', 'A')).toBe(false)
})
