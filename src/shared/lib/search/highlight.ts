import { fold } from '@/contract/shared/as-meant/search.rules'
import { isLatin, indexOfWord } from './words'
import { lookupKeys } from './doc-index'
import type { Doc, Range, Snippet } from './search.types'

/** Ranges of the words in a text, sorted and merged. A word not found as a whole is marked by its bigrams. */
export function highlight(text: string, words: string[]): Range[] {
  const folded = fold(text)
  const found = words.flatMap((word) => {
    const whole = findOccurrences(folded, word)
    if (whole.length > 0) return whole
    return lookupKeys(word).flatMap((unit) => findOccurrences(folded, unit))
  })
  const marks: Range[] = []
  for (const [from, to] of found.sort((a, b) => a[0] - b[0])) {
    const last = marks[marks.length - 1]
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else marks.push([from, to])
  }
  return marks
}

function findOccurrences(text: string, word: string) {
  const found: Range[] = []
  if (!word) return found
  const next = isLatin(word[0])
    ? indexOfWord
    : (where: string, what: string, from: number) => where.indexOf(what, from)
  for (let at = next(text, word, 0); at >= 0; at = next(text, word, at + word.length))
    found.push([at, endOf(text, word, at)])
  return found
}

/** A shorter beginning of a word is not marked further: `ip` in `iprs`. */
const minBeginning = 4

/** Where an English word ends that begins with the searched one: `register` is found in `registered`. */
function endOf(text: string, word: string, at: number) {
  let end = at + word.length
  if (word.length < minBeginning || !/^[a-z]/.test(word)) return end
  while (end < text.length && isLatin(text[end])) end++
  return end
}

/** In characters: two lines on a phone, which hold twice as many letters as Chinese characters. */
const snippetLength = { chinese: 44, latin: 84 }
const lengthOf = (text: string) =>
  /[\u4e00-\u9fff]/.test(text) ? snippetLength.chinese : snippetLength.latin

/** A snippet starts at the sentence's beginning if that is at most this many characters back. */
const maxLead = 12

/** The passage of the document with the most matches, weighted by field. */
export function snippetOf(doc: Doc, words: string[]): Snippet | undefined {
  let best: { text: string; from: number; score: number } | undefined
  for (const { text, weight, hidden } of doc.fields) {
    const marks = weight > 0 && !hidden ? highlight(text, words) : []
    for (const [from] of marks) {
      const within = marks.filter((m) => m[0] >= from && m[1] <= from + lengthOf(text))
      const score = weight * within.reduce((sum, m) => sum + m[1] - m[0], 0)
      if (!best || score > best.score) best = { text, from, score }
    }
  }
  return best && cutSnippet(best.text, best.from, words)
}

function cutSnippet(text: string, at: number, words: string[]): Snippet {
  const length = lengthOf(text)
  const before = text.slice(Math.max(0, at - maxLead), at)
  const sentence = Math.max(
    ...['。', '；', '，', '、', '\n'].map((stop) => before.lastIndexOf(stop)),
  )
  const from = at <= maxLead ? 0 : sentence < 0 ? at : at - before.length + sentence + 1
  const to = from + length >= text.length - 2 ? text.length : from + length
  const shown = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
  const line = shown.replace(/\s/g, ' ')
  return { text: line, marks: highlight(line, words) }
}
