import { meantCode } from '../shared/as-meant/code.rules'

/** Crockford's Base32: without I, L, O and U, which are misread or spell words. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const base = alphabet.length

/** 10 characters of 5 bits each: 50 bits cannot be guessed. */
const bodyLength = 10

/**
 * A new certificate number, such as SHIP-2026-7K3QM-9TXW2-4; the last character is a check character.
 * `random` returns an integer from 0 to below its argument and must be cryptographically secure.
 */
export function certificateNumber(year: number, random: (below: number) => number): string {
  const body = Array.from({ length: bodyLength }, () => alphabet[random(base)]!).join('')
  return formatNumber(year, body, checkCharacterOf(`${year}${body}`))
}

const plainFormat = /^SHIP(\d{4})([0-9A-HJKMNP-TV-Z]{10})([0-9A-HJKMNP-TV-Z])$/

/**
 * Normalises a typed number, with or without its prefix. Undefined if it is malformed or its check character
 * does not match.
 */
export function parseCertificateNumber(typed: string): string | undefined {
  const plain = meantCode(typed).replace(/^SH1P/, '')
  const match = plainFormat.exec(`SHIP${plain}`)
  if (!match) return undefined
  const [, year, body, check] = match as unknown as [string, string, string, string]
  return checkCharacterOf(`${year}${body}`) === check
    ? formatNumber(Number(year), body, check)
    : undefined
}

const formatNumber = (year: number, body: string, check: string) =>
  `SHIP-${year}-${body.slice(0, 5)}-${body.slice(5)}-${check}`

/** Luhn mod N with N = 32: detects any single wrong character and almost any swap of two neighbours. */
function checkCharacterOf(text: string) {
  const sum = [...text].reverse().reduce((total, character, place) => {
    const value = alphabet.indexOf(character) * (place % 2 === 0 ? 2 : 1)
    return total + Math.floor(value / base) + (value % base)
  }, 0)
  return alphabet[(base - (sum % base)) % base]!
}

/** `certificateFrom` is the required share of parts in percent; 0 means that there is no certificate. */
export const earnsCertificate = (certificateFrom: number, attended: number, parts: number) =>
  certificateFrom > 0 && attended * 100 >= certificateFrom * parts
