import { fold } from '@/contract/shared/as-meant/search.rules'
import { stripSeparators, isLatin } from './words'

/** A name and the syllable of each of its characters. */
export interface Pronunciation {
  text: string
  syllables: string[]
}

/** Assigns a published pinyin string to the characters of its name; undefined if they do not match. */
export function align(name: string, pinyin: string): Pronunciation | undefined {
  const folded = fold(pinyin).replace(/ü/g, 'v')
  const text = stripSeparators(fold(name)).replace(/ /g, '')
  const syllables: string[] = []
  let at = 0
  for (const char of text) {
    while (at < folded.length && !isLatin(folded[at])) at++
    const syllable = isLatin(char) ? char : (/^[a-z]+/.exec(folded.slice(at, at + 6))?.[0] ?? '')
    if (!syllable || !folded.startsWith(syllable, at)) return undefined
    syllables.push(syllable)
    at += syllable.length
  }
  return { text, syllables }
}

type Match = (typed: string, syllables: string[], from: number) => number

/** Whole syllables, the last one possibly incomplete: zhuanl. Like all matchers, returns the end index or -1. */
const bySyllable: Match = (typed, syllables, from) => {
  for (let at = 0; at < typed.length; from++) {
    const syllable = syllables[from]
    if (syllable === undefined) return -1
    if (typed.startsWith(syllable, at)) at += syllable.length
    else return syllable.startsWith(typed.slice(at)) ? from + 1 : -1
  }
  return from
}

/** Initials only: sbzc. */
const byInitials: Match = (typed, syllables, from) => {
  for (const letter of typed) if (syllables[from++]?.[0] !== letter) return -1
  return from
}

/** A mix of whole and abbreviated syllables: sbzhuce. */
const byBoth: Match = (typed, syllables, from) => {
  if (!typed) return from
  const syllable = syllables[from] ?? ''
  for (let n = syllable.length; n > 0; n--) {
    if (!typed.startsWith(syllable.slice(0, n))) continue
    const end = byBoth(typed.slice(n), syllables, from + 1)
    if (end >= 0) return end
  }
  return -1
}

export interface Phonetics {
  /** Up to three Chinese readings of Latin letters, likeliest first. `whole`: only by whole syllables. */
  meant: (letters: string, whole?: boolean) => string[]
  /** Whether two characters share a syllable. False if either is unknown. */
  alike: (a: string, b: string) => boolean
  /** Pinyin of a word without spaces; undefined if a character is unknown. */
  say: (word: string) => string | undefined
}

/** @param terms complete words, preferred over more frequent fragments of names */
export function buildPhonetics(pronunciations: Pronunciation[], terms: string[]): Phonetics {
  const syllablesOf = new Map<string, Set<string>>()
  for (const { text, syllables } of pronunciations)
    syllables.forEach((syllable, i) => {
      const char = text[i] ?? ''
      syllablesOf.set(char, (syllablesOf.get(char) ?? new Set()).add(syllable))
    })

  const toSyllables = (word: string) =>
    [...word].map((char) => [...(syllablesOf.get(char) ?? [])][0] ?? '')
  const pronounceable = terms.filter((term) => !toSyllables(term).includes(''))
  const starts = byFirstLetter([
    ...pronunciations,
    ...pronounceable.map((text) => ({ text, syllables: toSyllables(text) })),
  ])
  const isTerm = new Set(terms)

  function meantBy(match: Match, letters: string) {
    const counts = new Map<string, number>()
    for (const [{ text, syllables }, from] of starts.get(letters[0] ?? '') ?? []) {
      const end = match(letters, syllables, from)
      const word = text.slice(from, end)
      if (end > 0 && !isLatin(word[0])) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    const likely = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word)
    const wholeTerms = likely.filter((word) => isTerm.has(word))
    return (wholeTerms.length > 0 ? wholeTerms : likely).slice(0, 3)
  }

  return {
    meant(letters, whole = false) {
      for (const match of whole ? [bySyllable] : [bySyllable, byInitials, byBoth]) {
        const words = meantBy(match, letters)
        if (words.length > 0) return words
      }
      return []
    },
    alike: (a, b) =>
      [...(syllablesOf.get(a) ?? [])].some((syllable) => syllablesOf.get(b)?.has(syllable)),
    say: (word) => {
      const syllables = toSyllables(word)
      return syllables.includes('') ? undefined : syllables.join('')
    },
  }
}

function byFirstLetter(pronunciations: Pronunciation[]) {
  const starts = new Map<string, [Pronunciation, number][]>()
  for (const pronunciation of pronunciations)
    pronunciation.syllables.forEach((syllable, i) => {
      const letter = syllable[0] ?? ''
      const list = starts.get(letter)
      if (list) list.push([pronunciation, i])
      else starts.set(letter, [[pronunciation, i]])
    })
  return starts
}
