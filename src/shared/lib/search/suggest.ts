import { bare, fold, isLatin } from './fold'
import type { Lexicon } from './lexicon'

const atMost = 3
/** Below this two words have too little in common. */
const alike = 0.5

/** The known names nearest to what found nothing. */
export function suggest(query: string, lexicon: Lexicon): string[] {
  const typed = bare(fold(query.slice(0, 24)))
  if (typed.length < 2) return []
  const letters = typed.replace(/ /g, '')
  const near = isLatin(typed[0]) ? byLetters(letters, lexicon) : byCharacters(typed, lexicon)
  near.sort((a, b) => b.worth - a.worth || a.word.length - b.word.length)
  return [...new Set(near.map(({ word }) => word))].slice(0, atMost)
}

interface Near {
  word: string
  worth: number
}

function byCharacters(typed: string, { known }: Lexicon): Near[] {
  return [...known].flatMap(([spelt, word]) => {
    const worth = common(typed, spelt) / Math.max(typed.length, spelt.length)
    return worth >= alike ? { word, worth } : []
  })
}

/** How many characters two words share, each counted once. */
function common(a: string, b: string) {
  let rest = b
  for (const char of a) rest = rest.replace(char, '')
  return b.length - rest.length
}

function byLetters(typed: string, { latin, known, sounds }: Lexicon): Near[] {
  const spelt: [string, string][] = [...latin].map(([words, [meaning]]) => [
    words,
    meaning?.to ?? '',
  ])
  for (const [spelling, word] of known) {
    const said = sounds.say(spelling)
    if (said) spelt.push([said, word])
  }
  return spelt.flatMap(([spelling, word]) => {
    const flat = spelling.replace(/ /g, '')
    if (flat[0] !== typed[0] || Math.abs(flat.length - typed.length) > 2) return []
    const worth = 1 - distance(typed, flat) / typed.length
    return word && worth > 0.6 ? { word, worth } : []
  })
}

/** Levenshtein's. */
function distance(a: string, b: string) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const other = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(other, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
