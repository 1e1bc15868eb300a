import type { Lexicon, Meaning } from './lexicon'
import type { Form, Why, Word } from './search.types'
import { mend, type Gap } from './typo'

/** A reading's hits come one step after the same kind of hit for the word itself. */
export const readingCost = 110
/** What else a word is called comes after all the word itself finds. */
const alsoCost = 250
const mostForms = 6

/** @param gap characters of the run that fit nothing we know, or fit only by chance; if any */
export function readHan(run: string, lexicon: Lexicon, gap: Gap | undefined): Word {
  const literal: Form = { text: run, cost: 0, readings: [] }
  const synonyms = places(run, lexicon.han, 'synonym')
  const slip = gap && !synonyms.some((word) => overlaps(word, gap)) && slipIn(run, gap, lexicon)
  if (slip) {
    const meant = places(slip.text, lexicon.han, 'synonym')
    return { typed: run, forms: [literal, slip, ...swap(slip, meant, readingCost)] }
  }
  const also = places(run, lexicon.han, 'also')
  const others = [...swap(literal, synonyms, readingCost), ...swap(literal, also, alsoCost)]
  return { typed: run, forms: [literal, ...turned(run, lexicon), ...others].slice(0, mostForms) }
}

/** 注册商标, what one does, is found as 商标注册, as it is called. No other words, so nothing to say of it. */
function turned(run: string, { known }: Lexicon): Form[] {
  for (let at = 2; at <= run.length - 2; at++) {
    const [verb, thing] = [run.slice(0, at), run.slice(at)]
    if (known.has(verb) && known.has(thing)) return [{ text: thing + verb, cost: 0, readings: [] }]
  }
  return []
}

function slipIn(run: string, gap: Gap, { known, sounds }: Lexicon): Form | undefined {
  const mended = mend(run, gap, [...known.keys()], sounds.alike)
  if (!mended) return undefined
  const text = run.replace(mended.from, mended.to)
  return { text, cost: readingCost, readings: [{ ...mended, why: 'typo' }] }
}

const overlaps = (word: Place, gap: Gap) => word.from < gap.to && word.from + word.length > gap.from

/** A run with its words replaced: all of them by their first meaning, then one by one by the others. */
function swap(form: Form, found: Place[], cost: number): Form[] {
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

interface Place {
  from: number
  length: number
  meanings: Meaning[]
}

/** Where words stand that mean others; the longest that begins at a place, left to right. */
function places(text: string, map: Map<string, Meaning[]>, wanted: Why) {
  const found: Place[] = []
  for (let from = 0; from < text.length; from++)
    for (let length = Math.min(longestWord, text.length - from); length > 1; length--) {
      const meanings = map.get(text.slice(from, from + length))?.filter(({ why }) => why === wanted)
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
