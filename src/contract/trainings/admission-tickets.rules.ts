import { meantSignedCode } from '../shared/as-meant/code.rules'
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
import type { EpochMs } from '../shared/time.types'
import type { Way } from './trainings.schema'

export interface AdmissionTicket {
  training: string
  way: Way
  no: number
  /** HMAC-SHA256 key of this seat's codes, base64url; issued by the server. */
  secret: string
}

/** The claims of a scanned code. Untrusted until `verifyTicketCode` has accepted them. */
export interface ParsedTicketCode extends Omit<AdmissionTicket, 'secret'> {
  step: number
  mac: string
}

const wayLetters: Record<Way, string> = { onsite: 'S', online: 'L' }

/**
 * The content of a seat's QR code. About 65 characters of QR's alphanumeric mode only, which keeps the
 * modules large enough to scan quickly.
 */
export const ticketCode = ({ secret, ...seat }: AdmissionTicket, now: EpochMs): string =>
  signCode(payloadOf(seat, stepAt(now)), secret)

const payloadOf = ({ training, way, no }: Omit<AdmissionTicket, 'secret'>, step: number) =>
  `T1.${packId(training)}.${wayLetters[way]}${base36(no)}.${base36(step)}`

/** Milliseconds until the code changes: above 0, at most one step. */
export const ticketCodeChangesIn = codeChangesIn

const codeFormat = /^T1\.([0-9A-F]{32})\.([SL])([0-9A-Z]{1,6})\.([0-9A-Z]{1,9})\.([0-9A-F]{20})$/

/** Undefined if the scanned text does not have the format of an admission ticket. */
export function parseTicketCode(text: string): ParsedTicketCode | undefined {
  const match = codeFormat.exec(meantSignedCode(text))
  if (!match) return undefined
  const [, id, letter, no, step, mac] = match as unknown as string[]
  return {
    training: unpackId(id!),
    way: letter === wayLetters.onsite ? 'onsite' : 'online',
    no: parseInt(no!, 36),
    step: parseInt(step!, 36),
    mac: mac!,
  }
}

/** How far the clock of the phone that shows a code is ahead, in ms; below 0 also for an old picture of a code. */
export const ticketCodeAhead = ({ step }: Pick<ParsedTicketCode, 'step'>, now: EpochMs) =>
  (step + 0.5) * codeStepMs - now

/**
 * Whether a code was signed with this seat's secret and belongs to the current time. `old_code` is a
 * screenshot, or a code of a phone with a wrong clock.
 */
export const verifyTicketCode = (
  { step, mac, ...seat }: ParsedTicketCode,
  secret: string,
  now: EpochMs,
) => verifyCode({ payload: payloadOf(seat, step), mac, step }, secret, now)
