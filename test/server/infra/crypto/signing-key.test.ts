import { isSignedUnder, signingKey } from '../../../../server/infra/crypto/signing-key'

// RFC 8032, 7.1, TEST 1.
const rfc = {
  seed: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
  publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  signature:
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
}

test('keys and signatures are those of RFC 8032', () => {
  const key = signingKey(Buffer.from(rfc.seed, 'hex'))
  expect([key.publicKey, key.sign('')]).toEqual([rfc.publicKey, rfc.signature])
  expect(isSignedUnder(rfc.publicKey, '', rfc.signature)).toBe(true)
})

test.each([
  ['another text', rfc.publicKey, 'x', rfc.signature],
  ['another key', 'a'.repeat(64), '', rfc.signature],
  ['half a key', 'a'.repeat(10), '', rfc.signature],
  ['no signature', rfc.publicKey, '', ''],
])('%s is not signed', (_, key, text, signature) => {
  expect(isSignedUnder(key, text, signature)).toBe(false)
})
