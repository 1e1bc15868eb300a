import { bare, fold, isLatin } from './fold'

/** A name, character by character, and how each is said. */
export interface Spoken {
  text: string
  syllables: string[]
}

/** Lays a published pinyin string along its name; undefined when the two do not fit. */
export function align(name: string, pinyin: string): Spoken | undefined {
  const said = fold(pinyin).replace(/ü/g, 'v')
  const text = bare(fold(name)).replace(/ /g, '')
  const syllables: string[] = []
  let at = 0
  for (const char of text) {
    while (at < said.length && !isLatin(said[at])) at++
    const syllable = isLatin(char) ? char : (/^[a-z]+/.exec(said.slice(at, at + 6))?.[0] ?? '')
    if (!syllable || !said.startsWith(syllable, at)) return undefined
    syllables.push(syllable)
    at += syllable.length
  }
  return { text, syllables }
}

type Match = (typed: string, syllables: string[], from: number) => number

/** Whole syllables, the last one perhaps not yet finished: zhuanl. All return where they end, or -1. */
const bySyllable: Match = (typed, syllables, from) => {
  for (let at = 0; at < typed.length; from++) {
    const syllable = syllables[from]
    if (syllable === undefined) return -1
    if (typed.startsWith(syllable, at)) at += syllable.length
    else return syllable.startsWith(typed.slice(at)) ? from + 1 : -1
  }
  return from
}

/** First letters only: sbzc. */
const byInitials: Match = (typed, syllables, from) => {
  for (const letter of typed) if (syllables[from++]?.[0] !== letter) return -1
  return from
}

/** Some whole, some only begun: sbzhuce. */
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

export interface Sounds {
  /** The Chinese that was meant by letters, likeliest first; at most three. `whole`: by whole syllables. */
  meant: (letters: string, whole?: boolean) => string[]
  /** Whether two characters can be said alike. False when we have not heard one of them. */
  alike: (a: string, b: string) => boolean
  /** How a word is said, run together; undefined when we have not heard all of it. */
  say: (word: string) => string | undefined
}

/** @param isTerm whether it is a word of its own: then it is what was meant, before more frequent parts. */
export function listen(spoken: Spoken[], terms: string[]): Sounds {
  const heard = new Map<string, Set<string>>()
  for (const { text, syllables } of spoken)
    syllables.forEach((syllable, i) => {
      const char = text[i] ?? ''
      heard.set(char, (heard.get(char) ?? new Set()).add(syllable))
    })

  const parts = (word: string) => [...word].map((char) => [...(heard.get(char) ?? [])][0] ?? '')
  const silent = terms.filter((term) => !parts(term).includes(''))
  const starts = byFirstLetter([
    ...spoken,
    ...silent.map((text) => ({ text, syllables: parts(text) })),
  ])
  const isTerm = new Set(terms)

  function meantBy(match: Match, letters: string) {
    const times = new Map<string, number>()
    for (const [{ text, syllables }, from] of starts.get(letters[0] ?? '') ?? []) {
      const end = match(letters, syllables, from)
      const word = text.slice(from, end)
      if (end > 0 && !isLatin(word[0])) times.set(word, (times.get(word) ?? 0) + 1)
    }
    const likely = [...times].sort((a, b) => b[1] - a[1]).map(([word]) => word)
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
    alike: (a, b) => [...(heard.get(a) ?? [])].some((syllable) => heard.get(b)?.has(syllable)),
    say: (word) => (parts(word).includes('') ? undefined : parts(word).join('')),
  }
}

function byFirstLetter(spoken: Spoken[]) {
  const starts = new Map<string, [Spoken, number][]>()
  for (const one of spoken)
    one.syllables.forEach((syllable, i) => {
      const letter = syllable[0] ?? ''
      const list = starts.get(letter)
      if (list) list.push([one, i])
      else starts.set(letter, [[one, i]])
    })
  return starts
}
