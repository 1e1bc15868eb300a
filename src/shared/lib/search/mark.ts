import { fold, isLatin, seek } from './fold'
import { units } from './postings'
import type { Doc, Range, Snippet } from './search.types'

/** Where words stand in a text, in order and apart. A word that is not there whole is marked in its pairs. */
export function mark(text: string, words: string[]): Range[] {
  const folded = fold(text)
  const found = words.flatMap((word) => {
    const whole = every(folded, word)
    if (whole.length > 0) return whole
    return units(word).flatMap((unit) => every(folded, unit))
  })
  const marks: Range[] = []
  for (const [from, to] of found.sort((a, b) => a[0] - b[0])) {
    const last = marks[marks.length - 1]
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else marks.push([from, to])
  }
  return marks
}

function every(text: string, word: string) {
  const found: Range[] = []
  if (!word) return found
  const next = isLatin(word[0])
    ? seek
    : (where: string, what: string, from: number) => where.indexOf(what, from)
  for (let at = next(text, word, 0); at >= 0; at = next(text, word, at + word.length))
    found.push([at, at + word.length])
  return found
}

/** Two lines of a phone. */
const room = 44
/** So far back a sentence may begin to be shown from there. */
const lead = 12

/** Where in what a doc says the words are thickest. */
export function snippetOf(doc: Doc, words: string[]): Snippet | undefined {
  let best: { text: string; from: number; worth: number } | undefined
  for (const { text, weight } of doc.fields) {
    const marks = weight > 0 ? mark(text, words) : []
    for (const [from] of marks) {
      const within = marks.filter((m) => m[0] >= from && m[1] <= from + room)
      const worth = weight * within.reduce((sum, m) => sum + m[1] - m[0], 0)
      if (!best || worth > best.worth) best = { text, from, worth }
    }
  }
  return best && cut(best.text, best.from, words)
}

function cut(text: string, at: number, words: string[]): Snippet {
  const before = text.slice(Math.max(0, at - lead), at)
  const sentence = Math.max(
    ...['。', '；', '，', '、', '\n'].map((stop) => before.lastIndexOf(stop)),
  )
  const from = at <= lead ? 0 : sentence < 0 ? at : at - before.length + sentence + 1
  const to = from + room >= text.length - 2 ? text.length : from + room
  const shown = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
  const line = shown.replace(/\s/g, ' ')
  return { text: line, marks: mark(line, words) }
}
