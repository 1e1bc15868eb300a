import type { Language } from '@/shared/lib/language'
import { highlight } from '@/shared/lib/search/highlight'
import type { Doc, SearchResult, Hit, Reading, Snippet } from '@/shared/lib/search/search.types'
import { kinds, type Kind } from './search.model'

export interface Row {
  kind: Kind
  id: string
  title: Snippet
  note: Snippet
  /** Says that the content has expired. */
  warning?: string
}

export interface Group {
  kind: Kind
  rows: Row[]
  total: number
  /** Number of hits not shown. */
  left: number
}

export interface Results {
  /** Shown above the groups if no kind is chosen. */
  best?: Row
  groups: Group[]
}

export interface Note {
  /** Shown below the name unless a snippet is. */
  text: string
  warning?: string
}

export type NoteOf = (doc: Doc<Kind>) => Note

/** Rows per kind while all kinds are shown. */
const rowsPerKind = 3
/** Hits to request per kind while all kinds are shown: `rowsPerKind` and possibly the best hit. */
export const hitsPerKind = rowsPerKind + 1

/** The best hit, then the others by kind, ordered by the best hit of each kind. */
export function groupResults(
  { hits, counts }: SearchResult<Kind>,
  kind: Kind | undefined,
  language: Language,
  noteOf: NoteOf,
): Results {
  const rows = hits.map((hit) => toRow(hit, language, noteOf))
  if (kind)
    return { groups: [{ kind, rows, total: counts[kind], left: counts[kind] - rows.length }] }
  const [best, ...others] = rows
  if (!best) return { groups: [] }
  const rankedKinds = [...new Set(rows.map((row) => row.kind))]
  const groups = rankedKinds.map((rankedKind) => {
    const some = others.filter((row) => row.kind === rankedKind).slice(0, rowsPerKind)
    const shown = some.length + (best.kind === rankedKind ? 1 : 0)
    return {
      kind: rankedKind,
      rows: some,
      total: counts[rankedKind],
      left: counts[rankedKind] - shown,
    }
  })
  return { best, groups: groups.filter((group) => group.rows.length > 0) }
}

/** A service found by its name shows its requirements instead of a snippet. */
const showsSnippet = ({ doc, marks }: Hit<Kind>) => doc.kind !== 'service' || marks.length === 0

function toRow(hit: Hit<Kind>, language: Language, noteOf: NoteOf): Row {
  const { doc, marks, words, snippet } = hit
  const english = language === 'en' ? englishName(doc) : undefined
  const { text, warning } = noteOf(doc)
  // Only a term's note is highlighted: it lists the synonyms, which its title does not show.
  const noteMarks = doc.kind === 'term' ? highlight(text, words) : []
  return {
    kind: doc.kind,
    id: doc.id,
    title: english
      ? { text: english, marks: highlight(english, words) }
      : { text: doc.title, marks },
    note: snippet && showsSnippet(hit) ? snippet : { text, marks: noteMarks },
    ...(warning && { warning }),
  }
}

/** Only outlets and terms may have an English name: the first of `names`. */
const englishName = ({ names: [english] = [] }: Doc) => english

/** The chosen kind, unless it has no hits. */
export const shownKind = ({ counts }: SearchResult<Kind>, kind: Kind | undefined) =>
  kind && counts[kind] > 0 ? kind : undefined

export const foundKinds = ({ counts }: SearchResult<Kind>) =>
  kinds.filter((kind) => counts[kind] > 0)

/** Readings to display, by typed word, and additional words searched for. */
export interface Readings {
  read: { from: string; to: string[] }[]
  also: string[]
}

/** Keeps the explanation on one line. */
const maxReadings = 3

/** @param inEnglish English is searched as well: its Chinese is not another reading of it */
export function summarizeReadings(readings: Reading[], inEnglish = false): Readings {
  const read = new Map<string, string[]>()
  const also: string[] = []
  for (const { from, to, why } of readings)
    if (inEnglish && why === 'english') continue
    else if (why === 'also') also.push(to)
    else read.set(from, [...(read.get(from) ?? []), to].slice(0, maxReadings))
  return { read: [...read].map(([from, to]) => ({ from, to })), also: also.slice(0, maxReadings) }
}

interface HintSource {
  terms: { zh: string; en: string; category: string }[]
  services: { name: string }[]
  answers: { question: string }[]
}

/** Category of the terms 创造·运用·保护·管理·服务, too general for a hint. */
const stageCategory = '服务链'
/** A useful hint occurs in several names, but not in most of them. */
const minNames = 2
const maxShare = 0.12
const maxHints = 8

/** Suggested words: terms in the names of services and questions, most frequent first. */
export function searchHints(
  { terms, services, answers }: HintSource,
  language: Language,
): string[] {
  const names = [...services.map(({ name }) => name), ...answers.map(({ question }) => question)]
  return terms
    .filter(({ category }) => category !== stageCategory)
    .map(({ zh, en }) => ({
      word: language === 'en' ? en : zh,
      occurrences: names.filter((name) => name.includes(zh)).length,
    }))
    .filter(({ occurrences }) => occurrences >= minNames && occurrences <= names.length * maxShare)
    .sort((a, b) => b.occurrences - a.occurrences)
    .slice(0, maxHints)
    .map(({ word }) => word)
}
