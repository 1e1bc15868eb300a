import type { Language } from '@/shared/lib/language'
import { mark } from '@/shared/lib/search/mark'
import type { Doc, Found, Hit, Reading, Snippet } from '@/shared/lib/search/search.types'
import { kinds, type Kind } from './search.model'

/** A hit as its row shows it. */
export interface Row {
  kind: Kind
  id: string
  title: Snippet
  note: Snippet
  /** What has to be known before it is believed. */
  warning?: string
}

export interface Group {
  kind: Kind
  rows: Row[]
  total: number
  /** Not on screen yet. */
  left: number
}

export interface Results {
  /** Above the groups, when all kinds are on screen. */
  best?: Row
  groups: Group[]
}

export interface Note {
  /** Stands below a name when nothing in its text was looked for. */
  text: string
  warning?: string
}

export type NoteOf = (doc: Doc<Kind>) => Note

/** Rows of each kind while all kinds are on screen. */
const few = 3
/** So many hits of each kind fill the screen that shows all: the best one, and the others. */
export const forAll = few + 1

/** The best hit, then the others by kind: the kind of the better hit first. */
export function resultsOf(
  { hits, counts }: Found<Kind>,
  kind: Kind | undefined,
  language: Language,
  noteOf: NoteOf,
): Results {
  const rows = hits.map((hit) => rowOf(hit, language, noteOf))
  if (kind)
    return { groups: [{ kind, rows, total: counts[kind], left: counts[kind] - rows.length }] }
  const [best, ...others] = rows
  if (!best) return { groups: [] }
  const met = [...new Set(rows.map((row) => row.kind))]
  const groups = met.map((one) => {
    const some = others.filter((row) => row.kind === one).slice(0, few)
    const shown = some.length + (best.kind === one ? 1 : 0)
    return { kind: one, rows: some, total: counts[one], left: counts[one] - shown }
  })
  return { best, groups: groups.filter((group) => group.rows.length > 0) }
}

/** A service that is found by its name is told apart by what it takes, not by where its words stand. */
const isTelling = ({ doc, marks }: Hit<Kind>) => doc.kind !== 'service' || marks.length === 0

function rowOf(hit: Hit<Kind>, language: Language, noteOf: NoteOf): Row {
  const { doc, marks, words, snippet } = hit
  const english = language === 'en' ? englishOf(doc) : undefined
  const { text, warning } = noteOf(doc)
  // What a name has is not marked once more below it; a term's other names stand there only.
  const noteMarks = doc.kind === 'term' ? mark(text, words) : []
  return {
    kind: doc.kind,
    id: doc.id,
    title: english ? { text: english, marks: mark(english, words) } : { text: doc.title, marks },
    note: snippet && isTelling(hit) ? snippet : { text, marks: noteMarks },
    ...(warning && { warning }),
  }
}

/** Outlets and terms may have an English name, services and questions have none. */
const englishOf = ({ names: [english] = [] }: Doc) => english

/** The kind asked for, while it has any hits. */
export const shownKind = ({ counts }: Found<Kind>, kind: Kind | undefined) =>
  kind && counts[kind] > 0 ? kind : undefined

export const kindsFound = ({ counts }: Found<Kind>) => kinds.filter((kind) => counts[kind] > 0)

/** How words were read, each once: what it was read as, and what was looked for besides. */
export interface Readings {
  read: { from: string; to: string[] }[]
  also: string[]
}

/** More readings than this are not said: there are only so many words in a line. */
const mostSaid = 3

export function readingsOf(readings: Reading[]): Readings {
  const read = new Map<string, string[]>()
  const also: string[] = []
  for (const { from, to, why } of readings)
    if (why === 'also') also.push(to)
    else read.set(from, [...(read.get(from) ?? []), to].slice(0, mostSaid))
  return { read: [...read].map(([from, to]) => ({ from, to })), also: also.slice(0, mostSaid) }
}

interface Named {
  terms: { zh: string; en: string; category: string }[]
  services: { name: string }[]
  answers: { question: string }[]
}

/** Terms of the chain 创造·运用·保护·管理·服务: in many names, and they say nothing. */
const stages = '服务链'
/** Of all names, a word to start from is in more than one, and in few enough to lead somewhere. */
const fewest = 2
const largestShare = 0.12
const mostHints = 8

/** Words to start from: terms that names of services and questions have, the more the earlier. */
export function hintsOf({ terms, services, answers }: Named, language: Language): string[] {
  const names = [...services.map(({ name }) => name), ...answers.map(({ question }) => question)]
  return terms
    .filter(({ category }) => category !== stages)
    .map(({ zh, en }) => ({
      word: language === 'en' ? en : zh,
      times: names.filter((name) => name.includes(zh)).length,
    }))
    .filter(({ times }) => times >= fewest && times <= names.length * largestShare)
    .sort((a, b) => b.times - a.times)
    .slice(0, mostHints)
    .map(({ word }) => word)
}
