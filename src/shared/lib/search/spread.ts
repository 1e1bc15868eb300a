import { isLatin } from './fold'
import { inMain, inName, units, type Shelf } from './postings'
import type { Form, Word } from './search.types'

/** A character (Chinese) or a word (Latin): where it is, and how much finding it says. */
interface Part {
  where: Uint8Array[]
  weight: number
}

/** How a form of a word is spread over the docs. Parts that are nowhere are left out. */
export interface Spread {
  form: Form
  parts: Part[]
  /** What is nowhere. */
  lost: string
}

export interface Spreads {
  /** For each word the forms that are somewhere; a word that is nowhere is left out. */
  found: Spread[][]
  /** What no reading could find. */
  missing: string[]
}

/** A form with a part that is nowhere counts only where no other form is there whole. */
export function spreadOut(shelf: Shelf, words: Word[]): Spreads {
  const found: Spread[][] = []
  const missing: string[] = []
  for (const { forms } of words) {
    const spreads = forms.map((form) => spread(shelf, form))
    const whole = spreads.filter(({ lost }) => !lost)
    const some = spreads.filter(({ parts }) => parts.length > 0)
    if (some.length > 0) found.push(whole.length > 0 ? whole : some)
    if (whole.length === 0) missing.push(shortest(spreads.map(({ lost }) => lost)))
  }
  return { found, missing }
}

const shortest = (texts: string[]) => texts.reduce((a, b) => (b.length < a.length ? b : a))

function spread(shelf: Shelf, form: Form): Spread {
  const words = units(form.text)
  const found = words.map(shelf.where)
  const weights = found.map((where) => weigh(where, shelf.docs.length))
  if (isLatin(form.text[0]) || form.text.length < 2) {
    const parts = found.map((where, i) => ({ where: [where], weight: weights[i] ?? 0 }))
    const lost = words.filter((_, i) => !weights[i]).join(' ')
    return { form, parts: parts.filter(({ weight }) => weight > 0), lost }
  }
  const chars = [...form.text]
  const pairs = chars.map((_, i) => [i - 1, i].filter((pair) => weights[pair]))
  const parts = pairs.map((both) => ({
    where: both.map((pair) => found[pair]!),
    // The pair across two words (标注 in 商标注册) is rarer than either: it does not count.
    weight: both.length > 0 ? Math.min(...both.map((pair) => weights[pair]!)) : 0,
  }))
  const lost = chars.filter((_, i) => !pairs[i]?.length).join('')
  return { form, parts: parts.filter(({ weight }) => weight > 0), lost }
}

/** The rarer, the heavier; 0 for what is nowhere. */
function weigh(where: Uint8Array, all: number) {
  let docs = 0
  for (const place of where) if (place) docs++
  return docs && Math.log(1 + all / docs)
}

/** For each doc whether it has any of it: most have nothing, and need no second look. */
export function anyOf(found: Spread[][], docs: number) {
  const some = new Uint8Array(docs)
  const all = found.flat().flatMap(({ parts }) => parts.flatMap(({ where }) => where))
  for (const where of new Set(all)) for (let at = 0; at < docs; at++) some[at]! |= where[at]!
  return some
}

/** Whether a doc has all of it, in these places. */
export const fills = ({ parts }: Spread, at: number, places: number) =>
  parts.every(({ where }) => where.some((place) => (place[at]! & places) !== 0))

/** How much of these a doc's names have, 0 to 1. */
export function shareInName(spreads: Spread[], at: number) {
  let has = 0
  let all = 0
  for (const { parts } of spreads)
    for (const { where, weight } of parts) {
      all += weight
      if (where.some((place) => (place[at]! & inName) !== 0)) has += weight
    }
  return has / all
}

/** How much of the query a doc has, 0 to 1: rare words weigh more, and so does what a name has. */
export function shareOf(found: Spread[][], at: number) {
  const forms: Form[] = []
  let has = 0
  let all = 0
  for (const spreads of found) {
    const [best] = spreads
      .filter(({ form }) => !form.readings.some(({ why }) => why === 'also'))
      .map((one) => partOf(one, at))
      .sort((a, b) => b.share - a.share)
    if (!best) continue
    has += best.share * best.weights
    all += best.weights
    if (best.share > 0) forms.push(best.form)
  }
  return { share: all > 0 ? has / all : 0, forms }
}

function partOf({ parts, form }: Spread, at: number) {
  let has = 0
  let weights = 0
  for (const { where, weight } of parts) {
    const places = where.reduce((sum, one) => sum | one[at]!, 0)
    has += weight * (places & inName ? 1 : places & inMain ? 0.8 : places ? 0.6 : 0)
    weights += weight
  }
  return { form, weights, share: has / weights / (form.cost > 0 ? 1.1 : 1) }
}
