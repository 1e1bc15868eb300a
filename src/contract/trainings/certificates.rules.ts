/** Crockford's: no I, L, O and U, which are taken for other characters or make words. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const base = alphabet.length

/** So many characters nobody guesses: 50 bits. */
const bodyLength = 10

/**
 * The number of a certificate of a year: SHIP-2026-7K3QM-9TXW2-4, the last one a check character.
 * `random` gives whole numbers below what it is given; it must be good enough for a secret.
 */
export function certificateNumber(year: number, random: (below: number) => number): string {
  const body = Array.from({ length: bodyLength }, () => alphabet[random(base)]!).join('')
  return formatNumber(year, body, checkCharacterOf(`${year}${body}`))
}

const plainFormat = /^SHIP(\d{4})([0-9A-HJKMNP-TV-Z]{10})([0-9A-HJKMNP-TV-Z])$/

/**
 * The number somebody means by what they typed, in whichever case and with whichever signs between.
 * Undefined when it is none: a character is wrong, or two stand in each other's place.
 */
export function parseCertificateNumber(typed: string): string | undefined {
  const plain = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/^SH[I1L]P/, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  const found = plainFormat.exec(`SHIP${plain}`)
  if (!found) return undefined
  const [, year, body, check] = found as unknown as [string, string, string, string]
  return checkCharacterOf(`${year}${body}`) === check
    ? formatNumber(Number(year), body, check)
    : undefined
}

const formatNumber = (year: number, body: string, check: string) =>
  `SHIP-${year}-${body.slice(0, 5)}-${body.slice(5)}-${check}`

/** Luhn's algorithm, modulo 32: finds each wrong character, and nearly each change of two neighbours. */
function checkCharacterOf(text: string) {
  const sum = [...text].reverse().reduce((total, character, place) => {
    const value = alphabet.indexOf(character) * (place % 2 === 0 ? 2 : 1)
    return total + Math.floor(value / base) + (value % base)
  }, 0)
  return alphabet[(base - (sum % base)) % base]!
}
