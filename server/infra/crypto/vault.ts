import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { signingKey, type SigningKey } from './signing-key'

/** The cell that a sealed value belongs to. Authenticated with it, so the value opens nowhere else. */
export interface Place {
  table: string
  column: string
  row: string
}

/** Encrypts personal data for the database and authenticates codes that leave the server. */
export interface Vault {
  /** AES-256-GCM: IV (12 bytes), tag (16 bytes), ciphertext. */
  seal: (text: string, place: Place) => Buffer
  /** Throws if the value was not sealed under this key for this place. */
  open: (sealed: Buffer, place: Place) => string
  /** Keyed hash to look up a sealed value by. */
  index: (text: string) => Buffer
  /** HMAC-SHA256 under a separate key for each purpose. */
  mac: (
    purpose: 'ticket' | 'invitation' | 'picture' | 'visit' | 'window' | 'missed word',
    text: string,
  ) => Buffer
  /** Signs what everybody can verify. */
  signingKey: (purpose: 'public log') => SigningKey
}

/** A vault whose keys derive (HKDF) from one master key of 32 bytes. */
export function makeVault(master: Buffer): Vault {
  const keyFor = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', master, '', `shanghai-ip ${purpose}`, 32))
  const sealing = keyFor('seal')
  const placeOf = ({ table, column, row }: Place) => Buffer.from(`${table}.${column}.${row}`)
  return {
    seal(text, place) {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', sealing, iv).setAAD(placeOf(place))
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), sealed])
    },
    open(sealed, place) {
      const decipher = createDecipheriv('aes-256-gcm', sealing, sealed.subarray(0, 12))
        .setAAD(placeOf(place))
        .setAuthTag(sealed.subarray(12, 28))
      return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString()
    },
    index: (text) => createHmac('sha256', keyFor('index')).update(text).digest(),
    mac: (purpose, text) => createHmac('sha256', keyFor(purpose)).update(text).digest(),
    signingKey: (purpose) => signingKey(keyFor(`signing ${purpose}`)),
  }
}
