import { bare, fold, isLatin, split } from './fold'
import { align, listen, type Sounds } from './pinyin'
import type { Doc, Entry, Why } from './search.types'

/** Another word for what was typed, and why. */
export interface Meaning {
  to: string
  why: Why
}

/** All that is known about words: what they mean, how they are said, how they are spelt. */
export interface Lexicon {
  /** Chinese words that stand for another word. */
  han: Map<string, Meaning[]>
  /** Letters that stand for Chinese: English terms of one to four words, abbreviations, logo. */
  latin: Map<string, Meaning[]>
  /** Terms and names, bare, and as they are shown: what a slip is held against, and what is suggested. */
  known: Map<string, string>
  /** Latin words met anywhere. */
  words: Set<string>
  /** How terms are said, run together: with the words, what a slip in letters is held against. */
  said: string[]
  sounds: Sounds
}

export function compile(docs: Doc[], entries: Entry[]): Lexicon {
  const han = new Map<string, Meaning[]>()
  const latin = new Map<string, Meaning[]>()
  for (const { term, synonyms, english, oneWay } of entries) {
    const to = bare(fold(term))
    for (const synonym of synonyms) {
      const from = bare(fold(synonym))
      if (isLatin(from[0])) add(latin, from, { to, why: 'synonym' })
      // What a part of the term finds, the term finds less of: 外观 needs no 外观设计专利.
      else if (!to.includes(from)) {
        add(han, from, { to, why: 'synonym' })
        if (!oneWay && !from.includes(to)) add(han, to, { to: from, why: 'also' })
      }
    }
    for (const words of english) add(latin, bare(fold(words)), { to, why: 'english' })
  }

  const known = new Map<string, string>()
  const terms: string[] = []
  for (const word of entries.flatMap((entry) => [entry.term, ...entry.synonyms])) {
    const term = bare(fold(word))
    if (isLatin(term[0]) || known.has(term)) continue
    known.set(term, word)
    terms.push(term)
  }
  for (const { title } of docs) known.set(bare(fold(title)), title)
  const spoken = docs.flatMap(({ said = [] }) =>
    said.flatMap(({ name, pinyin }) => align(name, pinyin) ?? []),
  )
  const sounds = listen(spoken, terms)
  return {
    han,
    latin,
    known,
    words: latinWords(docs, [...latin.keys()]),
    said: terms.flatMap((term) => sounds.say(term) ?? []),
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
    for (const word of split(fold(text))) if (isLatin(word[0])) found.add(word)
  }
  for (const doc of docs) {
    for (const name of [doc.title, ...(doc.names ?? [])]) read(name)
    for (const field of doc.fields) read(field.text)
  }
  more.forEach(read)
  return found
}
