import { clockAt } from '@/contract/facts/working-days.rules'
import { validity } from '@/shared/lib/validity'
import { searchOver, type Searchable } from './search.model'

/** What may already answer a question that is being typed. */
export interface Fitting {
  kind: 'answer' | 'service'
  id: string
  title: string
  /** YYYY-MM-DD: it held until then, and holds no longer. */
  over?: string
}

const most = 3
const shortest = 2
/** So much of a question is read: what comes later is mostly the story. */
const mostRead = 200
const mostParts = 4
const mostTerms = 3

/** What is looked for, and how much it says if it is found. */
interface Query {
  words: string
  weight: number
}

/**
 * Hardly an entry has all the words of a whole question: so its parts are looked for, then the terms that
 * are in it, all of them and each alone.
 */
function queriesOf(text: string, terms: Searchable['terms']): Query[] {
  const parts = text
    .split(/[。？！；，、,.?!;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part.length >= shortest)
  const met = termsIn(text, terms)
  return [
    ...parts.slice(0, mostParts).map((words) => ({ words, weight: 1 })),
    ...(met.length > 1 ? [{ words: met.join(' '), weight: 1 }] : []),
    ...met.map((words) => ({ words, weight: 0.3 })),
  ]
}

/** The longest first; what is part of another says nothing more. */
function termsIn(text: string, terms: Searchable['terms']): string[] {
  const met: string[] = []
  const names = terms
    .flatMap(({ zh, synonyms }) => [zh, ...synonyms])
    .filter((name) => name.length >= shortest && text.includes(name))
    .sort((a, b) => b.length - a.length)
  for (const name of names) if (!met.some((longer) => longer.includes(name))) met.push(name)
  return met.slice(0, mostTerms)
}

/** The few that fit best, at `now` (ms since 1970). On the phone, so that it needs no network. */
export function fittingOf(facts: Searchable, typed: string, now: number): Fitting[] {
  const text = typed.trim().slice(0, mostRead)
  const search = searchOver(facts)
  const found = new Map<string, { fitting: Fitting; score: number }>()
  for (const { words, weight } of queriesOf(text, facts.terms)) {
    const { hits, missing } = search.find(words, { limit: most })
    const told = missing.length > 0 ? weight / 2 : weight
    const useful = hits.filter(({ doc }) => doc.kind === 'answer' || doc.kind === 'service')
    for (const [nth, { doc }] of useful.entries()) {
      const { kind, id, title } = doc
      const fitting = { kind: kind as Fitting['kind'], id, title }
      const score = (found.get(id)?.score ?? 0) + told / (nth + 1)
      found.set(id, { fitting, score })
    }
  }
  return [...found.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ fitting }) => ({ ...fitting, ...overOf(facts, fitting.id, clockAt(now).day) }))
}

function overOf({ answers, services }: Searchable, id: string, today: string) {
  const found = [...answers, ...services].find((one) => one.id === id)
  const valid = validity(found ?? {}, today)
  return valid.kind === 'over' ? { over: valid.day } : {}
}
