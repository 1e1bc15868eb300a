import { hmac } from 'fast-sha256'

/** A code is another one after so long, in ms. */
export const codeStep = 30_000

/** So many steps before and after the clock's own are good too: clocks differ, and scanning takes time. */
const tolerance = 1

/** Of the 32 bytes of the MAC; nobody guesses 80 bits before the step is over. */
const macBytes = 10

export const stepAt = (now: number) => Math.floor(now / codeStep)
export const base36 = (number: number) => number.toString(36).toUpperCase()

/** How long the code of `now` still shows, in ms: above 0, up to a whole step. */
export const codeChangesIn = (now: number) => codeStep - (now % codeStep)

/** `said`, vouched for under `secret` (base64url): with a dot, and 20 hexadecimal digits of its HMAC-SHA256. */
export const signed = (said: string, secret: string) => `${said}.${macOf(said, secret)}`

/**
 * Whether what a code says was signed with this secret, and for this moment: `old_code` is a picture of one,
 * or of a phone whose clock is wrong.
 */
export function checkSigned(
  { said, mac, step }: { said: string; mac: string; step: number },
  secret: string,
  now: number,
) {
  if (!isSame(macOf(said, secret), mac)) return 'unknown'
  return Math.abs(step - stepAt(now)) <= tolerance ? 'fine' : 'old_code'
}

/** A UUID in QR's alphanumeric mode, and back. */
export const packId = (id: string) => id.replace(/-/g, '').toUpperCase()
export const unpackId = (packed: string) =>
  packed.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')

function macOf(said: string, secret: string) {
  const mac = hmac(
    bytesOf(secret),
    Uint8Array.from(said, (character) => character.charCodeAt(0)),
  )
  return Array.from(mac.slice(0, macBytes), hex).join('')
}

const hex = (byte: number) => (byte + 256).toString(16).slice(1).toUpperCase()

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The bytes of base64url. A phone has neither Buffer nor atob. */
function bytesOf(text: string): Uint8Array {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const character of text) {
    held = ((held << 6) | alphabet.indexOf(character)) & 0xfff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >> bits) & 0xff)
  }
  return Uint8Array.from(bytes)
}

/** Takes as long for a wrong text as for the right one. */
export function isSame(a: string, b: string) {
  let difference = a.length ^ b.length
  for (let at = 0; at < a.length; at++) difference |= a.charCodeAt(at) ^ b.charCodeAt(at)
  return difference === 0
}
