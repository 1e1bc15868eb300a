import { meantCode, meantSignedCode } from '../shared/as-meant/code.rules'
import { base36, verifyCode, packId, signCode, stepAt, unpackId } from '../shared/signed-code.rules'
import type { EpochMs } from '../shared/time.types'

/** What it takes to show the code of a visit. */
export interface VisitPass {
  visit: string
  /** HMAC-SHA256 key in base64url. The server creates one for each visit. */
  secret: string
}

/** The parts of a scanned code. Not trustworthy until `checkVisitCode` has verified them. */
export interface ParsedVisitCode {
  visit: string
  step: number
  mac: string
}

const payloadOf = (visit: string, step: number) => `V1.${packId(visit)}.${base36(step)}`

/** The content of a visit's QR code. It changes every 30 seconds and needs no network. */
export const visitCode = ({ visit, secret }: VisitPass, now: EpochMs) =>
  signCode(payloadOf(visit, stepAt(now)), secret)

const visitCodePattern = /^V1\.([0-9A-F]{32})\.([0-9A-Z]{1,9})\.([0-9A-F]{20})$/

/** Undefined: the text does not have the form of a visit's code. */
export function parseVisitCode(text: string): ParsedVisitCode | undefined {
  const match = visitCodePattern.exec(meantSignedCode(text))
  if (!match) return undefined
  const [, id, step, mac] = match as unknown as string[]
  return { visit: unpackId(id!), step: parseInt(step!, 36), mac: mac! }
}

/** Checks that the code was signed with the visit's secret and for this moment. */
export const checkVisitCode = (
  { visit, step, mac }: ParsedVisitCode,
  secret: string,
  now: EpochMs,
) => verifyCode({ payload: payloadOf(visit, step), mac, step }, secret, now)

/** The parts of a window's code. It does not contain the day: the server checks it against today. */
export interface ParsedWindowCode {
  /** Six characters that identify the window. */
  window: string
  /** Ten characters that authenticate the window and the day. */
  sign: string
}

const windowCodePattern = /^(?:W1)?([0-9A-HJKMNP-TV-Z]{6})([0-9A-HJKMNP-TV-Z]{10})$/

/** The content of a window's QR code. */
export const windowCode = ({ window, sign }: ParsedWindowCode) => `W1.${window}.${sign}`

/** The code in groups, printed below the QR code for typing: K3M9TQ 8F3K2 M9Q7T. */
export const typeableCode = ({ window, sign }: ParsedWindowCode) =>
  `${window} ${sign.slice(0, 5)} ${sign.slice(5)}`

/** Parses a scanned or typed code; undefined if it is not the code of a window. */
export function parseWindowCode(text: string): ParsedWindowCode | undefined {
  const match = windowCodePattern.exec(meantCode(text))
  return match ? { window: match[1]!, sign: match[2]! } : undefined
}
