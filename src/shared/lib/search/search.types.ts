/** A half-open range of a text, in UTF-16 code units. */
export type Range = [from: number, to: number]

/** A searchable document. */
export interface Doc<K extends string = string> {
  id: string
  kind: K
  title: string
  /** English and short names, ranked like the title. */
  names?: string[]
  /** Searchable texts. Weight 0 to 1; a hidden text, and one of weight 0, is searched but never shown. */
  fields: { text: string; weight: number; hidden?: boolean }[]
  /** Pinyin of its names: one syllable per Chinese character, separated by spaces. */
  pinyinNames?: { name: string; pinyin: string }[]
  /** Leads to other documents, and is ranked below them however well its name matches. */
  signpost?: boolean
}

/** A term as used in the documents, with its synonyms. */
export interface Entry {
  term: string
  synonyms: string[]
  english: string[]
  /** The synonyms lead to the term, but not the term to its synonyms. */
  oneWay?: boolean
}

export interface Vocabulary<K extends string = string> {
  entries: Entry[]
  /** Filler phrases, dropped unless the query consists only of them. */
  fillers: string[]
  /** English filler words, matched as whole words. */
  englishFillers: string[]
  /** Tie-breaker: earlier kinds rank first. */
  kinds: readonly K[]
}

/** `also`: an alternative name, ranked after the hits of the word itself. */
export type ReadingReason = 'synonym' | 'also' | 'typo' | 'pinyin' | 'english'

export interface Reading {
  /** The typed word. */
  from: string
  to: string
  why: ReadingReason
}

/** A reading of a word. Its cost lowers the rank of its hits. */
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
  /** The name contains the whole query. */
  named: boolean
  /** The best passage; absent if the name contains the whole query. */
  snippet?: Snippet
  /** The matched words, for highlighting other texts of the document. */
  words: string[]
  score: number
}

export interface SearchOptions<K extends string = string> {
  /** Search for the typed words only, without other readings. */
  literal?: boolean
  kind?: K
  /** Maximum hits per kind, 50 by default. Does not affect the counts. */
  limit?: number
}

export interface SearchResult<K extends string = string> {
  hits: Hit<K>[]
  total: number
  counts: Record<K, number>
  /** Readings that produced hits. */
  reading: Reading[]
  /** Parts of the query that match nothing. */
  missing: string[]
  /** If there are no hits: similar words that have some. */
  suggestions: string[]
}
