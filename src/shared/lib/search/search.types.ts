/** A stretch of a text, [from, to), in UTF-16 units. */
export type Range = [from: number, to: number]

/** A thing that can be found. */
export interface Doc<K extends string = string> {
  id: string
  kind: K
  title: string
  /** Other names it goes by, in English or short. They count as the title does. */
  names?: string[]
  /** What it says. Weight 0 to 1: how telling a hit there is; 0 is found and never shown. */
  fields: { text: string; weight: number }[]
  /** How names of it are said: a syllable for each Chinese character, parted by spaces. */
  said?: { name: string; pinyin: string }[]
  /** Leads to other things: however well its name fits, it does not come before them. */
  signpost?: boolean
}

/** Words that mean the same. `term` is the one the docs use. */
export interface Entry {
  term: string
  synonyms: string[]
  english: string[]
  /** Who types the term does not mean its synonyms. */
  oneWay?: boolean
}

export interface Vocabulary<K extends string = string> {
  entries: Entry[]
  /** What people say around the words they look for. Dropped when anything else is left. */
  fillers: string[]
  /** The same in English, as whole words. */
  englishFillers: string[]
  /** Between equals, the earlier kind comes first. */
  kinds: readonly K[]
}

/** Why a word was read as another; `also`: besides the word itself, after its own hits. */
export type Why = 'synonym' | 'also' | 'typo' | 'pinyin' | 'english'

export interface Reading {
  /** As it was typed. */
  from: string
  to: string
  why: Why
}

/** A way to read a word. The dearer it is, the further down its hits come. */
export interface Form {
  text: string
  cost: number
  readings: Reading[]
}

/** A word of the query. The first form is the word itself. */
export interface Word {
  typed: string
  forms: Form[]
}

export interface Snippet {
  text: string
  marks: Range[]
}

export interface Hit<K extends string = string> {
  doc: Doc<K>
  marks: Range[]
  /** Its name has all that is looked for. */
  named: boolean
  /** Where the words are in what it says; absent when its name has them all. */
  snippet?: Snippet
  /** What it was found by: for whatever else of it is shown to be marked. */
  words: string[]
  score: number
}

export interface Options<K extends string = string> {
  /** The words as they were typed, read as nothing else. */
  literal?: boolean
  kind?: K
  /** At most so many of each kind; 50 unless said. Counts are of all there is. */
  limit?: number
}

export interface Found<K extends string = string> {
  hits: Hit<K>[]
  total: number
  counts: Record<K, number>
  /** How words were read, where that brought something. */
  reading: Reading[]
  /** What of the query is nowhere, though other words of it are. */
  missing: string[]
  /** When nothing was found: the nearest words that would find something. */
  suggestions: string[]
}
