import { fold } from '@/contract/shared/as-meant/search.rules'
import { stripSeparators, isLatin, splitWords } from './words'
import { align, buildPhonetics, type Phonetics } from './pinyin'
import { termKey } from './stems'
import type { Doc, Entry, ReadingReason } from './search.types'

/** Another word for the typed one. */
export interface Meaning {
  to: string
  why: ReadingReason
}

export interface Lexicon {
  /** Meanings of Chinese words. */
  han: Map<string, Meaning[]>
  /** Chinese meanings of Latin text: English terms of one to four words and abbreviations. */
  latin: Map<string, Meaning[]>
  /** Normalised terms and titles -> as displayed. Used for spelling correction and suggestions. */
  known: Map<string, string>
  /** All Latin words of the documents and the lexicon. */
  words: Set<string>
  /** Pinyin of the terms, without spaces. Used for the correction of Latin input. */
  termPinyin: string[]
  sounds: Phonetics
}

export function buildLexicon(docs: Doc[], entries: Entry[]): Lexicon {
  const han = new Map<string, Meaning[]>()
  const latin = new Map<string, Meaning[]>()
  for (const { term, synonyms, english, oneWay } of entries) {
    const to = stripSeparators(fold(term))
    for (const synonym of synonyms) {
      const from = stripSeparators(fold(synonym))
      if (isLatin(from[0])) add(latin, from, { to, why: 'synonym' })
      // A synonym contained in the term already finds everything the term does (外观, 外观设计专利).
      else if (!to.includes(from)) {
        add(han, from, { to, why: 'synonym' })
        if (!oneWay && !from.includes(to)) add(han, to, { to: from, why: 'also' })
      }
    }
    for (const words of english) {
      const from = stripSeparators(fold(words))
      add(latin, from, { to, why: 'english' })
      add(latin, termKey(from), { to, why: 'english' })
    }
  }

  const known = new Map<string, string>()
  const terms: string[] = []
  for (const word of entries.flatMap((entry) => [entry.term, ...entry.synonyms])) {
    const term = stripSeparators(fold(word))
    if (isLatin(term[0]) || known.has(term)) continue
    known.set(term, word)
    terms.push(term)
  }
  for (const { title } of docs) known.set(stripSeparators(fold(title)), title)
  const pronunciations = docs.flatMap(({ pinyinNames = [] }) =>
    pinyinNames.flatMap(({ name, pinyin }) => align(name, pinyin) ?? []),
  )
  const sounds = buildPhonetics(pronunciations, terms)
  return {
    han,
    latin,
    known,
    words: latinWords(docs, [...latin.keys()]),
    termPinyin: terms.flatMap((term) => sounds.say(term) ?? []),
    sounds,
  }
}

function add(map: Map<string, Meaning[]>, from: string, meaning: Meaning) {
  const before = map.get(from) ?? []
  if (from && !before.some(({ to }) => to === meaning.to)) map.set(from, [...before, meaning])
}

function latinWords(docs: Doc[], more: string[]) {
  const found = new Set<string>()
  const read = (text: string) => {
    for (const word of splitWords(fold(text))) if (isLatin(word[0])) found.add(word)
  }
  for (const doc of docs) {
    for (const name of [doc.title, ...(doc.names ?? [])]) read(name)
    for (const field of doc.fields) read(field.text)
  }
  more.forEach(read)
  return found
}
