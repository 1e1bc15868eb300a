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
  /** Terms and names, folded: what a slip is held against. */
  known: string[]
  /** Latin words met anywhere, and how terms are said, run together. */
  spellings: Set<string>
  sounds: Sounds
}

export function compile(docs: Doc[], entries: Entry[]): Lexicon {
  const han = new Map<string, Meaning[]>()
  const latin = new Map<string, Meaning[]>()
  for (const { term, synonyms, english } of entries) {
    const to = bare(fold(term))
    for (const synonym of synonyms) {
      const from = bare(fold(synonym))
      if (isLatin(from[0])) add(latin, from, { to, why: 'synonym' })
      // What a part of the term finds, the term finds less of: 外观 needs no 外观设计专利.
      else if (!to.includes(from)) {
        add(han, from, { to, why: 'synonym' })
        if (!from.includes(to)) add(han, to, { to: from, why: 'also' })
      }
    }
    for (const words of english) add(latin, bare(fold(words)), { to, why: 'english' })
  }

  const words = entries.flatMap((e) => [e.term, ...e.synonyms].map((word) => bare(fold(word))))
  const terms = [...new Set(words.filter((word) => word && !isLatin(word[0])))]
  const titles = docs.map((doc) => bare(fold(doc.title)))
  const spoken = docs.flatMap((doc) => (doc.pinyin && align(doc.title, doc.pinyin)) || [])
  const sounds = listen(spoken, terms)
  return {
    han,
    latin,
    known: [...new Set([...terms, ...titles])],
    spellings: spellings(docs, [...latin.keys(), ...terms.map((term) => sounds.say(term) ?? '')]),
    sounds,
  }
}

function add(map: Map<string, Meaning[]>, from: string, meaning: Meaning) {
  const before = map.get(from) ?? []
  if (from && !before.some(({ to }) => to === meaning.to)) map.set(from, [...before, meaning])
}

function spellings(docs: Doc[], more: string[]) {
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
