import { fold } from '@/contract/shared/as-meant/search.rules'
import { stripSeparators, isLatin, indexOfWord } from './words'
import type { Doc } from './search.types'

/** Bit flags of the places where a key occurs: names, main fields (weight >= 0.5), other fields. */
export const inName = 1
export const inMain = 2
export const inRest = 4

/** A name may end with a bracketed remark; matches only in the remark do not count as name matches. */
export interface Name {
  text: string
  /** Start of the remark, or the length of the text without one. */
  end: number
  question: boolean
}

export interface DocIndex<K extends string = string> {
  docs: Doc<K>[]
  /** Normalised names of each document, the title first. */
  names: Name[][]
  /** For each document the flags of the places that contain the key; 0 for none. */
  where: (key: string) => Uint8Array
}

/** The cache is cleared when it holds this many keys. */
const maxCachedKeys = 600

/**
 * Scans the documents instead of building an inverted index: for a few hundred documents this is faster,
 * especially on phones without a JIT. Results are cached by key, so each typed character adds one scan.
 */
export function buildDocIndex<K extends string>(docs: Doc<K>[]): DocIndex<K> {
  const named = docs.map((doc) => [doc.title, ...(doc.names ?? [])].map(fold))
  const places: [number, string[]][] = [
    [inName, named.map((names) => names.join('\n'))],
    [inMain, docs.map((doc) => joinFields(doc, (weight) => weight >= 0.5))],
    [inRest, docs.map((doc) => joinFields(doc, (weight) => weight < 0.5))],
  ]
  const cache = new Map<string, Uint8Array>()

  function where(key: string) {
    const cached = cache.get(key)
    if (cached) return cached
    if (cache.size >= maxCachedKeys) cache.clear()
    const found = new Uint8Array(docs.length)
    const latin = isLatin(key[0])
    for (const [place, texts] of places)
      texts.forEach((text, i) => {
        if ((latin ? indexOfWord(text, key) : text.indexOf(key)) >= 0) found[i]! |= place
      })
    cache.set(key, found)
    return found
  }

  return { docs, names: named.map((names) => names.map(parseName)), where }
}

const parseName = (folded: string): Name => ({
  text: stripSeparators(folded),
  end: stripSeparators(folded.replace(/\([^()]*\)$/, '') || folded).length,
  question: folded.endsWith('?'),
})

const joinFields = (doc: Doc, heavy: (weight: number) => boolean) =>
  fold(
    doc.fields
      .filter((field) => heavy(field.weight))
      .map((field) => field.text)
      .join('\n'),
  )

/** Keys under which a word is looked up: bigrams of Chinese characters, or single Latin words. */
export function lookupKeys(text: string): string[] {
  if (isLatin(text[0])) return text.split(' ')
  if (text.length < 2) return [text]
  return Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2))
}
