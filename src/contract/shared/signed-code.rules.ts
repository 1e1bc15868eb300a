import { hmac } from 'fast-sha256'
import type { EpochMs } from './time.types'

/** A code is renewed after this time, in ms. */
export const codeStepMs = 30_000

/** Steps accepted before and after the current one, because clocks differ and scanning takes time. */
const tolerance = 1

/** The MAC is truncated to 80 bits, which cannot be guessed within a step. */
const macBytes = 10

export const stepAt = (now: EpochMs) => Math.floor(now / codeStepMs)
export const base36 = (number: number) => number.toString(36).toUpperCase()

/** Milliseconds until the code changes: above 0, up to a whole step. */
export const codeChangesIn = (now: EpochMs) => codeStepMs - (now % codeStepMs)

/** The payload, a dot, and 20 hexadecimal digits of its HMAC-SHA256. `secret` is base64url. */
export const signCode = (payload: string, secret: string) => `${payload}.${macOf(payload, secret)}`

/**
 * Checks the signature and the step of a code. `unknown`: signed with another secret. `old_code`: the code
 * of another moment, from a photo or a phone whose clock is wrong.
 */
export function verifyCode(
  { payload, mac, step }: { payload: string; mac: string; step: number },
  secret: string,
  now: EpochMs,
) {
  if (!isEqualConstantTime(macOf(payload, secret), mac)) return 'unknown'
  return Math.abs(step - stepAt(now)) <= tolerance ? 'fine' : 'old_code'
}

/** A UUID in QR's alphanumeric mode, and back. */
export const packId = (id: string) => id.replace(/-/g, '').toUpperCase()
export const unpackId = (packed: string) =>
  packed.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')

function macOf(payload: string, secret: string) {
  const mac = hmac(
    bytesOf(secret),
    Uint8Array.from(payload, (character) => character.charCodeAt(0)),
  )
  return Array.from(mac.slice(0, macBytes), hex).join('')
}

const hex = (byte: number) => (byte + 256).toString(16).slice(1).toUpperCase()

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Decodes base64url. A phone has neither Buffer nor atob. */
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

/** Compares in constant time, against timing attacks. */
export function isEqualConstantTime(a: string, b: string) {
  let difference = a.length ^ b.length
  for (let at = 0; at < a.length; at++) difference |= a.charCodeAt(at) ^ b.charCodeAt(at)
  return difference === 0
}
