import {
  base36,
  verifyCode,
  codeChangesIn,
  codeStepMs,
  packId,
  signCode,
  stepAt,
  unpackId,
} from '../shared/signed-code.rules'
import type { Way } from './trainings.schema'

/** A seat, and the key of its code: HMAC-SHA256 in base64url, made by the server for each seat. */
export interface AdmissionTicket {
  training: string
  way: Way
  no: number
  secret: string
}

/** What a code says of itself. Nothing of it is believed before checkTicket(). */
export interface ParsedTicketCode extends Omit<AdmissionTicket, 'secret'> {
  step: number
  mac: string
}

/** A code is another one after so long, in ms. */
export const ticketCodeLifetime = codeStepMs

const wayLetters: Record<Way, string> = { onsite: 'S', online: 'L' }

/**
 * What the QR code of a seat says at `now` (ms since 1970). Only characters of QR's alphanumeric mode,
 * about 65 of them, so that the squares stay large.
 */
export const ticketCode = ({ secret, ...seat }: AdmissionTicket, now: number): string =>
  signCode(payloadOf(seat, stepAt(now)), secret)

const payloadOf = ({ training, way, no }: Omit<AdmissionTicket, 'secret'>, step: number) =>
  `T1.${packId(training)}.${wayLetters[way]}${base36(no)}.${base36(step)}`

/** How long the code of `now` still shows, in ms: above 0, up to a whole step. */
export const ticketCodeChangesIn = codeChangesIn

const codeFormat = /^T1\.([0-9A-F]{32})\.([SL])([0-9A-Z]{1,6})\.([0-9A-Z]{1,9})\.([0-9A-F]{20})$/

/** What a scanned text says, if it has the form of a ticket of ours. */
export function parseTicketCode(text: string): ParsedTicketCode | undefined {
  const found = codeFormat.exec(text.trim())
  if (!found) return undefined
  const [, id, letter, no, step, mac] = found as unknown as string[]
  return {
    training: unpackId(id!),
    way: letter === wayLetters.onsite ? 'onsite' : 'online',
    no: parseInt(no!, 36),
    step: parseInt(step!, 36),
    mac: mac!,
  }
}

/**
 * Whether a code was made with this seat's secret, and for this moment: `old_code` is a picture of one,
 * or of a phone whose clock is wrong.
 */
export const verifyTicketCode = (
  { step, mac, ...seat }: ParsedTicketCode,
  secret: string,
  now: number,
) => verifyCode({ payload: payloadOf(seat, step), mac, step }, secret, now)
