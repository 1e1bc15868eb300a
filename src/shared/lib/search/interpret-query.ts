import { meantPhone } from '@/contract/shared/as-meant/phone.rules'
import { searchKey } from '@/contract/shared/as-meant/search.rules'
import { stripSeparators, isLatin, splitWords } from './words'
import { clip } from '@/contract/shared/clip.rules'
import type { Lexicon } from './lexicon'
import { lookupKeys, type DocIndex } from './doc-index'
import { interpretChinese } from './interpret-chinese'
import { interpretLatin } from './interpret-latin'
import type { Word } from './search.types'
import type { Gap } from './typo'

/** Characters beyond this are ignored. */
const maxQueryLength = 120

export interface Query {
  /** The normalised input. */
  whole: string
  words: Word[]
}

export interface QueryContext {
  index: DocIndex
  lexicon: Lexicon
  fillers: RegExp
  englishFillers: Set<string>
}

/** A whole phone number in the form that is indexed, without hyphens; any other query as it is. */
const dialled = (query: string) => meantPhone(query)?.number.replace(/-/g, '') ?? query

/** @param literal search for the typed words only, without other readings */
export function interpretQuery(
  query: string,
  { index, lexicon, fillers, englishFillers }: QueryContext,
  literal = false,
): Query {
  const folded = searchKey(clip(dialled(query), maxQueryLength)).replace(/['’]s?(?![a-z])/g, ' ')
  const tokens = splitWords(folded)
  const kept = tokens.flatMap((token) => {
    if (isLatin(token[0])) return englishFillers.has(token) ? [] : [token]
    const parts = token.split(fillers).filter(Boolean)
    // A single character left between two fillers (在哪办) is noise.
    return parts.length > 1 || parts[0] !== token ? parts.filter((part) => part.length > 1) : parts
  })
  const words = kept.length > 0 ? kept : tokens
  return {
    whole: stripSeparators(folded),
    words: literal ? words.map(asTyped) : groupLatinRuns(words).flatMap(meanings),
  }

  function meanings(run: string[]): Word[] {
    if (isLatin(run[0]?.[0])) return interpretLatin(run, lexicon)
    const isUnknown = (text: string) => !index.where(text).some(Boolean)
    return run.map((word) => interpretChinese(word, lexicon, findGap(word, isUnknown)))
  }
}

export const asTyped = (typed: string): Word => ({
  typed,
  forms: [{ text: typed, cost: 0, readings: [] }],
})

/** Groups consecutive Latin words, which are read together: shang biao, trademark registration. */
function groupLatinRuns(words: string[]) {
  const groups: string[][] = []
  for (const word of words) {
    const last = groups[groups.length - 1]
    if (last && isLatin(word[0]) && isLatin(last[0]?.[0])) last.push(word)
    else groups.push([word])
  }
  return groups
}

/** A shorter run not found anywhere is more likely two words than one misspelt word. */
const minGapLength = 4

/** The first stretch whose bigrams occur in no document, or the whole run if only the run itself is unknown. */
function findGap(word: string, isUnknown: (key: string) => boolean): Gap | undefined {
  if (word.length < 2) return undefined
  const unknown = lookupKeys(word).map(isUnknown)
  const isolated = [...word].map(
    (_, i) => (unknown[i] ?? true) && (i === 0 || (unknown[i - 1] ?? true)),
  )
  const from = isolated.indexOf(true)
  if (from < 0)
    return word.length >= minGapLength && isUnknown(word)
      ? { from: 0, to: word.length, sure: false }
      : undefined
  const length = isolated.slice(from).indexOf(false)
  return { from, to: length < 0 ? word.length : from + length, sure: true }
}
