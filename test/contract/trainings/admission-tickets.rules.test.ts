import { createHmac, randomBytes } from 'node:crypto'
import { hmac } from 'fast-sha256'
import {
  verifyTicketCode,
  parseTicketCode,
  ticketCodeChangesIn,
  ticketCode,
} from '@/contract/trainings/admission-tickets.rules'

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
const text = (words: string) => Buffer.from(words).toString('hex')

// RFC 4231: 4.2, 4.3, 4.4, 4.5, 4.7, 4.8 (4.6 is about a MAC cut to 128 bits)
test.each([
  [
    '0b'.repeat(20),
    text('Hi There'),
    'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
  ],
  [
    text('Jefe'),
    text('what do ya want for nothing?'),
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
  [
    'aa'.repeat(20),
    'dd'.repeat(50),
    '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe',
  ],
  [
    '0102030405060708090a0b0c0d0e0f10111213141516171819',
    'cd'.repeat(50),
    '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b',
  ],
  [
    'aa'.repeat(131),
    text('Test Using Larger Than Block-Size Key - Hash Key First'),
    '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  ],
  [
    'aa'.repeat(131),
    text(
      'This is a test using a larger than block-size key and a larger than block-size data. ' +
        'The key needs to be hashed before being used by the HMAC algorithm.',
    ),
    '9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2',
  ],
])('the HMAC is that of RFC 4231 (key %s)', (key, data, mac) => {
  expect(Buffer.from(hmac(bytes(key), bytes(data))).toString('hex')).toBe(mac)
})

const ticket = {
  training: '019aa000-0000-7000-8000-0000000000ff',
  way: 'onsite' as const,
  no: 37,
  secret: Buffer.alloc(32, 7).toString('base64url'),
}
const noon = Date.parse('2026-12-02T12:00:00+08:00') // begins a step

test('a code is short, of characters that a QR code packs two by two, and signed', () => {
  const code = ticketCode(ticket, noon)
  expect(code).toMatch(/^[0-9A-Z.]{60,75}$/)
  const [payload, mac] = [code.slice(0, code.lastIndexOf('.')), code.slice(-20)]
  const expected = createHmac('sha256', Buffer.alloc(32, 7)).update(payload).digest('hex')
  expect(mac).toBe(expected.slice(0, 20).toUpperCase())
})

test.each(['onsite', 'online'] as const)('what a code says can be read back: %s', (way) => {
  for (const no of [1, 35, 36, 99_999]) {
    const read = parseTicketCode(` ${ticketCode({ ...ticket, way, no }, noon)}\n`)!
    expect(read).toMatchObject({ training: ticket.training, way, no, step: noon / 30_000 })
  }
})

test('any secret of 32 bytes does', () => {
  for (let round = 0; round < 100; round++) {
    const secret = randomBytes(32).toString('base64url')
    const read = parseTicketCode(ticketCode({ ...ticket, secret }, noon))!
    expect(verifyTicketCode(read, secret, noon)).toBe('fine')
    expect(verifyTicketCode(read, ticket.secret, noon)).toBe('unknown')
  }
})

test.each([
  [-30_001, 'old_code'], // a clock that is ahead
  [-30_000, 'fine'],
  [-1, 'fine'],
  [0, 'fine'],
  [29_999, 'fine'],
  [30_000, 'fine'],
  [59_999, 'fine'],
  [60_000, 'old_code'], // a picture of it
  [24 * 60 * 60_000, 'old_code'],
])('scanned %i ms after it came up, a code is: %s', (later, verdict) => {
  const read = parseTicketCode(ticketCode(ticket, noon))!
  expect(verifyTicketCode(read, ticket.secret, noon + later)).toBe(verdict)
})

test('a code with anything changed is unknown, also when it would be old', () => {
  const read = parseTicketCode(ticketCode(ticket, noon))!
  const day = 24 * 60 * 60_000
  for (const changed of [{ no: 38 }, { way: 'online' as const }, { step: read.step + 1 }])
    for (const now of [noon, noon + day])
      expect(verifyTicketCode({ ...read, ...changed }, ticket.secret, now)).toBe('unknown')
})

test.each([
  [''],
  ['https://example.cn/T1'],
  [ticketCode(ticket, noon).slice(0, -1)],
  [`${ticketCode(ticket, noon)}0`],
  [ticketCode(ticket, noon).replace('T1', 'T2')],
  [ticketCode(ticket, noon).toLowerCase()],
])('%j is no ticket of ours', (code) => {
  expect(parseTicketCode(code)).toBeUndefined()
})

test.each([
  [0, 30_000],
  [1, 29_999],
  [29_999, 1],
  [30_000, 30_000],
])('%i ms into a step its code shows for %i ms more', (into, left) => {
  expect(ticketCodeChangesIn(noon + into)).toBe(left)
})

test('the code of a step is the same all through it, and another in the next', () => {
  const at = (ms: number) => ticketCode(ticket, noon + ms)
  expect(at(29_999)).toBe(at(0))
  expect(at(30_000)).not.toBe(at(0))
})
