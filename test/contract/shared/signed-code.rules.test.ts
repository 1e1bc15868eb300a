import { createHmac } from 'node:crypto'
import {
  codeChangesIn,
  codeStepMs,
  isEqualConstantTime,
  packId,
  signCode,
  stepAt,
  unpackId,
  verifyCode,
} from '@/contract/shared/signed-code.rules'

const secret = 'c2VjcmV0LXNlY3JldC1zZWNyZXQ'
const now = 40 * codeStepMs
const step = stepAt(now)
const [payload, mac] = signCode('SEAT7', secret).split('.') as [string, string]

test.each([
  [-2, 'old_code'],
  [-1, 'fine'],
  [0, 'fine'],
  [1, 'fine'],
  [2, 'old_code'],
])('a code read %i steps away from its own is %s', (steps, verdict) => {
  expect(verifyCode({ payload, mac, step }, secret, now + steps * codeStepMs)).toBe(verdict)
})

test('a code with another payload, signature or secret is unknown', () => {
  const other = mac.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
  expect(verifyCode({ payload: 'SEAT8', mac, step }, secret, now)).toBe('unknown')
  expect(verifyCode({ payload, mac: other, step }, secret, now)).toBe('unknown')
  expect(verifyCode({ payload, mac, step }, 'YW5vdGhlci1zZWNyZXQ', now)).toBe('unknown')
})

test('the signature is the start of an HMAC-SHA256', () => {
  const key = Buffer.from(secret, 'base64url')
  const expected = createHmac('sha256', key).update('SEAT7').digest('hex').slice(0, 20)
  expect(mac).toBe(expected.toUpperCase())
})

test('a code lasts a whole step at its start and 1 ms at its end', () => {
  expect(codeChangesIn(now)).toBe(codeStepMs)
  expect(codeChangesIn(now + codeStepMs - 1)).toBe(1)
})

test('an id survives packing for a QR code', () => {
  const id = '019371f0-0000-7000-8000-000000000001'
  expect(packId(id)).toMatch(/^[0-9A-F]{32}$/)
  expect(unpackId(packId(id))).toBe(id)
})

test.each([
  ['abc', 'abc', true],
  ['abc', 'abd', false],
  ['abc', 'ab', false],
  ['', '', true],
])('%j and %j are compared', (a, b, equal) => {
  expect(isEqualConstantTime(a, b)).toBe(equal)
})
