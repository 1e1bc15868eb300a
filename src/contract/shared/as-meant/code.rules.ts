import { halfWidth, withoutInvisible } from './characters.rules'

/**
 * A code of Crockford's base 32 as meant. Case, width and separators make no difference, and letters that
 * the alphabet lacks are the digits they look like: O is 0, I and L are 1.
 */
export const meantCode = (typed: string) =>
  halfWidth(typed)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')

/** The content of a signed QR code that was pasted or typed: a Chinese keyboard writes 。 for a full stop. */
export const meantSignedCode = (typed: string) =>
  halfWidth(withoutInvisible(typed)).replace(/\s/g, '').replace(/[。｡]/g, '.')

/** Digits typed in any width, with nothing around them; undefined if there is anything else. */
export function meantDigits(typed: string): string | undefined {
  const plain = halfWidth(withoutInvisible(typed)).trim()
  return /^\d+$/.test(plain) ? plain : undefined
}

/** A whole number as meant; NaN if it is none. */
export const meantNumber = (typed: string) => Number(meantDigits(typed) ?? NaN)
