import { bare, fold, isLatin, split } from './fold'
import type { Lexicon } from './lexicon'
import { units, type Shelf } from './postings'
import { readHan } from './read-han'
import { readLatin } from './read-latin'
import type { Word } from './search.types'
import type { Gap } from './typo'

/** More than anyone types; what is beyond it is not looked at. */
const longestQuery = 64

export interface Query {
  /** As it was typed, bare. */
  whole: string
  words: Word[]
}

export interface Reader {
  shelf: Shelf
  lexicon: Lexicon
  fillers: RegExp
  englishFillers: Set<string>
}

/** What a query may mean. @param literal its words stand for themselves alone */
export function read(
  query: string,
  { shelf, lexicon, fillers, englishFillers }: Reader,
  literal = false,
): Query {
  const folded = fold(query.slice(0, longestQuery))
  const tokens = split(folded)
  const kept = tokens.flatMap((token) => {
    if (isLatin(token[0])) return englishFillers.has(token) ? [] : [token]
    const parts = token.split(fillers).filter(Boolean)
    // What is left over between two fillers as one character (在哪办) says nothing.
    return parts.length > 1 || parts[0] !== token ? parts.filter((part) => part.length > 1) : parts
  })
  const words = kept.length > 0 ? kept : tokens
  return {
    whole: bare(folded),
    words: literal ? words.map(asTyped) : runs(words).flatMap(meanings),
  }

  function meanings(run: string[]): Word[] {
    if (isLatin(run[0]?.[0])) return readLatin(run, lexicon)
    const lost = (text: string) => !shelf.where(text).some(Boolean)
    return run.map((word) => readHan(word, lexicon, gapIn(word, lost)))
  }
}

export const asTyped = (typed: string): Word => ({
  typed,
  forms: [{ text: typed, cost: 0, readings: [] }],
})

/** Latin words that follow one another are read together: shang biao, trademark registration. */
function runs(words: string[]) {
  const all: string[][] = []
  for (const word of words) {
    const last = all[all.length - 1]
    if (last && isLatin(word[0]) && isLatin(last[0]?.[0])) last.push(word)
    else all.push([word])
  }
  return all
}

/** So short, a run that stands nowhere is more likely two words than one misspelt. */
const shortest = 4

/** The first characters that no doc has together with a neighbour; or all of them, in a row found nowhere. */
function gapIn(word: string, lost: (unit: string) => boolean): Gap | undefined {
  if (word.length < 2) return undefined
  const gone = units(word).map(lost)
  const out = [...word].map((_, i) => (gone[i] ?? true) && (i === 0 || (gone[i - 1] ?? true)))
  const from = out.indexOf(true)
  if (from < 0)
    return word.length >= shortest && lost(word)
      ? { from: 0, to: word.length, sure: false }
      : undefined
  const length = out.slice(from).indexOf(false)
  return { from, to: length < 0 ? word.length : from + length, sure: true }
}
