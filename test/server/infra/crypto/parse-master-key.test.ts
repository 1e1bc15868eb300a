import { randomBytes } from 'node:crypto'
import { parseMasterKey } from '../../../../server/infra/crypto/parse-master-key'

test('random keys are accepted, with and without padding, in either alphabet', () => {
  for (let i = 0; i < 1000; i++) {
    const key = randomBytes(32)
    for (const text of [key.toString('base64'), key.toString('base64url')])
      expect(parseMasterKey(text)).toEqual(key)
  }
})

const filled = (bytes: Iterable<number>) => Buffer.from([...bytes]).toString('base64')

test.each([
  ['all zeros', filled(Buffer.alloc(32))],
  ['one byte again and again', filled(Buffer.alloc(32, 7))],
  ['a few bytes again and again', filled(Buffer.alloc(32, 'secret'))],
  ['bytes counted up', filled(Array(32).keys())],
  ['a phone number', filled(Buffer.alloc(32, '13912345678'))],
  ['16 bytes', randomBytes(16).toString('base64')],
  ['64 bytes', randomBytes(64).toString('base64')],
  ['hexadecimal', randomBytes(32).toString('hex')],
  ['no base64', '!'.repeat(43)],
  ['nothing', ''],
])('a key is refused that is %s', (_, text) => expect(parseMasterKey(text)).toBeUndefined())
