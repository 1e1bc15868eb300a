import type { Lexicon, Meaning } from './lexicon'
import type { Form, ReadingReason, Word } from './search.types'
import { correctTypo, type Gap } from './typo'

/** Ranks hits of a reading one level below the same kind of hit for the typed word. */
export const readingCost = 110
/** Ranks hits of alternative names below all hits of the typed word. */
const alsoCost = 250
const maxForms = 6

/** @param gap the suspicious stretch of the run, if any */
export function interpretChinese(run: string, lexicon: Lexicon, gap: Gap | undefined): Word {
  const literal: Form = { text: run, cost: 0, readings: [] }
  const synonyms = findWords(run, lexicon.han, 'synonym')
  const corrected =
    gap && !synonyms.some((word) => overlaps(word, gap)) && correctedForm(run, gap, lexicon)
  if (corrected) {
    const meanings = findWords(corrected.text, lexicon.han, 'synonym')
    return {
      typed: run,
      forms: [literal, corrected, ...replaceWords(corrected, meanings, readingCost)],
    }
  }
  const also = findWords(run, lexicon.han, 'also')
  const others = [
    ...replaceWords(literal, synonyms, readingCost),
    ...replaceWords(literal, also, alsoCost),
  ]
  return {
    typed: run,
    forms: [literal, ...verbObjectSwaps(run, lexicon), ...others].slice(0, maxForms),
  }
}

/** Finds the verb-object phrase 注册商标 as the noun 商标注册. Not shown as a reading: the words are the same. */
function verbObjectSwaps(run: string, { known }: Lexicon): Form[] {
  for (let at = 2; at <= run.length - 2; at++) {
    const [verb, object] = [run.slice(0, at), run.slice(at)]
    if (known.has(verb) && known.has(object))
      return [{ text: object + verb, cost: 0, readings: [] }]
  }
  return []
}

function correctedForm(run: string, gap: Gap, { known, sounds }: Lexicon): Form | undefined {
  const correction = correctTypo(run, gap, [...known.keys()], sounds.alike)
  if (!correction) return undefined
  const text = run.replace(correction.from, correction.to)
  return { text, cost: readingCost, readings: [{ ...correction, why: 'typo' }] }
}

const overlaps = (word: WordPlace, gap: Gap) =>
  word.from < gap.to && word.from + word.length > gap.from

/** Replaces the words of a form by their meanings: all by the first meaning, then by the second, and so on. */
function replaceWords(form: Form, found: WordPlace[], cost: number): Form[] {
  const variants = Math.max(0, ...found.map(({ meanings }) => meanings.length))
  return Array.from({ length: variants }, (_, nth) => {
    const readings = [...form.readings]
    let text = ''
    let at = 0
    for (const { from, length, meanings } of found) {
      const meaning = meanings[Math.min(nth, meanings.length - 1)]
      if (!meaning) continue
      const typed = form.text.slice(from, from + length)
      text = joinOverlapping(text + form.text.slice(at, from), meaning.to)
      at = from + length
      readings.push({ from: typed, to: meaning.to, why: meaning.why })
    }
    return { text: joinOverlapping(text, form.text.slice(at)), cost, readings }
  })
}

interface WordPlace {
  from: number
  length: number
  meanings: Meaning[]
}

/** Words with meanings, longest match first, from left to right. */
function findWords(text: string, map: Map<string, Meaning[]>, wanted: ReadingReason) {
  const found: WordPlace[] = []
  for (let from = 0; from < text.length; from++)
    for (let length = Math.min(maxWordLength, text.length - from); length > 1; length--) {
      const meanings = map.get(text.slice(from, from + length))?.filter(({ why }) => why === wanted)
      if (!meanings?.length) continue
      found.push({ from, length, meanings })
      from += length - 1
      break
    }
  return found
}

const maxWordLength = 12

/** Concatenates two texts without repeating an overlap: 费用 + 费用减缴 is 费用减缴. */
function joinOverlapping(a: string, b: string) {
  for (let n = Math.min(a.length, b.length); n > 1; n--)
    if (a.endsWith(b.slice(0, n))) return a + b.slice(n)
  return a + b
}
