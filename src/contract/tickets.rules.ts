import { hmac } from 'fast-sha256'
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
export const ticketStep = 30_000

/** So many steps before and after the clock's own are good too: clocks differ, and scanning takes time. */
const tolerance = 1

/** Of the 32 bytes of the MAC; nobody guesses 80 bits before the step is over. */
const macBytes = 10

const letters: Record<Way, string> = { onsite: 'S', online: 'L' }

/**
 * What the QR code of a seat says at `now` (ms since 1970). Only characters of QR's alphanumeric mode,
 * about 65 of them, so that the squares stay large.
 */
export function ticketCode({ training, way, no, secret }: Ticket, now: number): string {
  const seat = `${letters[way]}${base36(no)}`
  const said = `T1.${training.replace(/-/g, '').toUpperCase()}.${seat}.${base36(stepAt(now))}`
  return `${said}.${macOf(said, secret)}`
}

/** How long the code of `now` still shows, in ms: above 0, up to a whole step. */
export const ticketChangesIn = (now: number) => ticketStep - (now % ticketStep)

const form = /^T1\.([0-9A-F]{32})\.([SL])([0-9A-Z]{1,6})\.([0-9A-Z]{1,9})\.([0-9A-F]{20})$/

/** What a scanned text says, if it has the form of a ticket of ours. */
export function readTicket(text: string): ReadTicket | undefined {
  const found = form.exec(text.trim())
  if (!found) return undefined
  const [, id, letter, no, step, mac] = found as unknown as string[]
  return {
    training: id!.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
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
export function checkTicket(ticket: ReadTicket, secret: string, now: number) {
  const { step, mac, ...seat } = ticket
  const made = ticketCode({ ...seat, secret }, step * ticketStep)
  if (!isSame(made.slice(-mac.length), mac)) return 'unknown'
  return Math.abs(step - stepAt(now)) <= tolerance ? 'fine' : 'old_code'
}

const stepAt = (now: number) => Math.floor(now / ticketStep)
const base36 = (number: number) => number.toString(36).toUpperCase()

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
function isSame(a: string, b: string) {
  let difference = a.length ^ b.length
  for (let at = 0; at < a.length; at++) difference |= a.charCodeAt(at) ^ b.charCodeAt(at)
  return difference === 0
}
