import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Which value it is: bound to it, so that it opens nowhere else. */
export interface Place {
  table: string
  column: string
  row: string
}

/** Keeps what must not lie readable in the database, and vouches for what leaves the server. */
export interface Vault {
  seal: (text: string, place: Place) => Buffer
  /** Throws for what was not sealed here, or not for this place. */
  open: (sealed: Buffer, place: Place) => string
  /** To find a value by without being able to read it. */
  index: (text: string) => Buffer
  /** HMAC-SHA256 under a key of its own for each purpose. */
  mac: (purpose: 'ticket' | 'invitation' | 'picture' | 'visit' | 'window', text: string) => Buffer
}

/** A vault under one master key of 32 bytes. */
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
  }
}
