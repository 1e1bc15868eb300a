import { base36, verifyCode, packId, signCode, stepAt, unpackId } from '../shared/signed-code.rules'

/** A visit, and the key of its code: HMAC-SHA256 in base64url, made by the server for each visit. */
export interface VisitPass {
  visit: string
  secret: string
}

/** What a code says of itself. Nothing of it is believed before checkVisitCode(). */
export interface ParsedVisitCode {
  visit: string
  step: number
  mac: string
}

const payloadOf = (visit: string, step: number) => `V1.${packId(visit)}.${base36(step)}`

/** What the QR code of a visit says at `now` (ms since 1970): another one each 30 seconds, also offline. */
export const visitCode = ({ visit, secret }: VisitPass, now: number) =>
  signCode(payloadOf(visit, stepAt(now)), secret)

const visitCodePattern = /^V1\.([0-9A-F]{32})\.([0-9A-Z]{1,9})\.([0-9A-F]{20})$/

/** What a scanned text says, if it has the form of a visit's code. */
export function parseVisitCode(text: string): ParsedVisitCode | undefined {
  const found = visitCodePattern.exec(text.trim())
  if (!found) return undefined
  const [, id, step, mac] = found as unknown as string[]
  return { visit: unpackId(id!), step: parseInt(step!, 36), mac: mac! }
}

/** Whether it was made with this visit's secret, and for this moment. */
export const checkVisitCode = (
  { visit, step, mac }: ParsedVisitCode,
  secret: string,
  now: number,
) => verifyCode({ payload: payloadOf(visit, step), mac, step }, secret, now)

/** What hangs at a window, as read. The day is not in it: whoever checks it knows which day it is. */
export interface ParsedWindowCode {
  /** The window's own six letters. */
  window: string
  /** Ten letters that vouch for window and day. */
  sign: string
}

const windowCodePattern = /^(?:W1)?([0-9A-HJKMNP-TV-Z]{6})([0-9A-HJKMNP-TV-Z]{10})$/

/** What the QR code of a window says; with spaces for the eye it is what is typed. */
export const windowCode = ({ window, sign }: ParsedWindowCode) => `W1.${window}.${sign}`

/** As it is printed below the squares, to be typed: K3M9TQ 8F3K2 M9Q7T. */
export const typeableCode = ({ window, sign }: ParsedWindowCode) =>
  `${window} ${sign.slice(0, 5)} ${sign.slice(5)}`

/** What was scanned or typed, if it has the form of a window's code: small letters, O for 0 and dashes too. */
export function parseWindowCode(text: string): ParsedWindowCode | undefined {
  const plain = text
    .toUpperCase()
    .replace(/[\s.-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  const found = windowCodePattern.exec(plain)
  return found ? { window: found[1]!, sign: found[2]! } : undefined
}
