import {
  base36,
  checkSigned,
  codeChangesIn,
  codeStep,
  packId,
  signed,
  stepAt,
  unpackId,
} from '../shared/signed.rules'
import type { Way } from './trainings.schema'

/** A seat, and the key of its code: HMAC-SHA256 in base64url, made by the server for each seat. */
export interface Ticket {
  training: string
  way: Way
  no: number
  secret: string
}

/** What a code says of itself. Nothing of it is believed before checkTicket(). */
export interface ReadTicket extends Omit<Ticket, 'secret'> {
  step: number
  mac: string
}

/** A code is another one after so long, in ms. */
export const ticketStep = codeStep

const letters: Record<Way, string> = { onsite: 'S', online: 'L' }

/**
 * What the QR code of a seat says at `now` (ms since 1970). Only characters of QR's alphanumeric mode,
 * about 65 of them, so that the squares stay large.
 */
export const ticketCode = ({ secret, ...seat }: Ticket, now: number): string =>
  signed(saidOf(seat, stepAt(now)), secret)

const saidOf = ({ training, way, no }: Omit<Ticket, 'secret'>, step: number) =>
  `T1.${packId(training)}.${letters[way]}${base36(no)}.${base36(step)}`

/** How long the code of `now` still shows, in ms: above 0, up to a whole step. */
export const ticketChangesIn = codeChangesIn

const form = /^T1\.([0-9A-F]{32})\.([SL])([0-9A-Z]{1,6})\.([0-9A-Z]{1,9})\.([0-9A-F]{20})$/

/** What a scanned text says, if it has the form of a ticket of ours. */
export function readTicket(text: string): ReadTicket | undefined {
  const found = form.exec(text.trim())
  if (!found) return undefined
  const [, id, letter, no, step, mac] = found as unknown as string[]
  return {
    training: unpackId(id!),
    way: letter === letters.onsite ? 'onsite' : 'online',
    no: parseInt(no!, 36),
    step: parseInt(step!, 36),
    mac: mac!,
  }
}

/**
 * Whether a code was made with this seat's secret, and for this moment: `old_code` is a picture of one,
 * or of a phone whose clock is wrong.
 */
export const checkTicket = ({ step, mac, ...seat }: ReadTicket, secret: string, now: number) =>
  checkSigned({ said: saidOf(seat, step), mac, step }, secret, now)
