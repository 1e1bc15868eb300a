import { halfWidth, withoutInvisible } from './characters.rules'
import { toSimplified } from './simplified.rules'
import { meantLine } from './text.rules'

/**
 * Full width, case and traditional characters make no difference. Keeps the length, so that places found in
 * the folded text are places in the text.
 */
export function fold(text: string) {
  const half = toSimplified(halfWidth(text))
  const small = half.toLowerCase()
  return small.length === half.length ? small : half.replace(/[A-Z]/g, (c) => c.toLowerCase())
}

/** What was typed into a search field, as it is looked for. */
export const searchKey = (typed: string) => fold(meantLine(withoutInvisible(typed)))

/** Whether a text contains what was typed. */
export const matchesText = (text: string, typed: string) =>
  searchKey(text).includes(searchKey(typed))
