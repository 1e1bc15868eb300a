import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'

/** An Ed25519 key pair. Keys and signatures are in hex. */
export interface SigningKey {
  publicKey: string
  /** Signs the UTF-8 of a text. */
  sign: (text: string) => string
}

/** What stands before the 32 bytes of a private and a public Ed25519 key in DER (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const spki = Buffer.from('302a300506032b6570032100', 'hex')

/** The key pair of 32 secret bytes. */
export function signingKey(seed: Buffer): SigningKey {
  const privateKey = createPrivateKey({
    key: Buffer.concat([pkcs8, seed]),
    format: 'der',
    type: 'pkcs8',
  })
  const der = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  return {
    publicKey: der.subarray(spki.length).toString('hex'),
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('hex'),
  }
}

/** Whether a text was signed under the private key of `publicKey`; false also for what is no key. */
export function isSignedUnder(publicKey: string, text: string, signature: string): boolean {
  try {
    const key = Buffer.concat([spki, Buffer.from(publicKey, 'hex')])
    const parsed = createPublicKey({ key, format: 'der', type: 'spki' })
    return verify(null, Buffer.from(text), parsed, Buffer.from(signature, 'hex'))
  } catch {
    return false
  }
}
