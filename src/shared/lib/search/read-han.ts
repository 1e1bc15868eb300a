import type { Lexicon, Meaning } from './lexicon'
import type { Form, Reading, Word } from './search.types'
import { mend } from './typo'

/** A reading's hits come one step after the same kind of hit for the word itself. */
export const readingCost = 110
/** What else a word is called comes after all the word itself finds. */
const alsoCost = 250

/** @param gap characters of the run that fit nothing, if any */
export function readHan(run: string, lexicon: Lexicon, gap: [number, number] | undefined): Word {
  const literal: Form = { text: run, cost: 0, readings: [] }
  const mended = gap && mend(run, gap, lexicon.known, lexicon.sounds.alike)
  const meant: Form = mended
    ? {
        text: run.replace(mended.from, mended.to),
        cost: readingCost,
        readings: [{ ...mended, why: 'typo' }],
      }
    : literal
  const forms = mended ? [literal, meant] : [literal]
  const synonyms = swap(meant, lexicon.han, (why) => why !== 'also', readingCost)
  const also = swap(meant, lexicon.han, (why) => why === 'also', alsoCost)
  return { typed: run, forms: [...forms, ...synonyms, ...also].slice(0, 6) }
}

/** A run with its words replaced: all of them by their first meaning, then one by one by the others. */
function swap(
  form: Form,
  map: Map<string, Meaning[]>,
  wanted: (why: Reading['why']) => boolean,
  cost: number,
): Form[] {
  const found = places(form.text, map, wanted)
  const most = Math.max(0, ...found.map(({ meanings }) => meanings.length))
  return Array.from({ length: most }, (_, nth) => {
    const readings = [...form.readings]
    let text = ''
    let at = 0
    for (const { from, length, meanings } of found) {
      const meaning = meanings[Math.min(nth, meanings.length - 1)]
      if (!meaning) continue
      const typed = form.text.slice(from, from + length)
      text = join(text + form.text.slice(at, from), meaning.to)
      at = from + length
      readings.push({ from: typed, to: meaning.to, why: meaning.why })
    }
    return { text: join(text, form.text.slice(at)), cost, readings }
  })
}

/** Where words stand that mean others; the longest that begins at a place, left to right. */
function places(
  text: string,
  map: Map<string, Meaning[]>,
  wanted: (why: Reading['why']) => boolean,
) {
  const found: { from: number; length: number; meanings: Meaning[] }[] = []
  for (let from = 0; from < text.length; from++)
    for (let length = Math.min(longestWord, text.length - from); length > 1; length--) {
      const meanings = map.get(text.slice(from, from + length))?.filter(({ why }) => wanted(why))
      if (!meanings?.length) continue
      found.push({ from, length, meanings })
      from += length - 1
      break
    }
  return found
}

const longestWord = 12

/** Puts two pieces together, once where the second begins as the first ends: 费用减免 is 费用减缴. */
function join(a: string, b: string) {
  for (let n = Math.min(a.length, b.length); n > 1; n--)
    if (a.endsWith(b.slice(0, n))) return a + b.slice(n)
  return a + b
}
