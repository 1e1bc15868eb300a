import { fold } from '@/contract/shared/as-meant/search.rules'
import { meantText } from '@/contract/shared/as-meant/text.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { EpochMs, IsoDay } from '@/contract/shared/time.types'
import { clip } from '@/contract/shared/clip.rules'
import { validity } from '@/shared/lib/validity'
import { cachedFactsSearch, type Searchable } from './search.model'

/** An entry that may answer the question being typed. */
export interface InstantAnswer {
  kind: 'answer' | 'service'
  id: string
  title: string
  /** Set if expired: the last day of validity. */
  over?: IsoDay
}

const maxAnswers = 3
const minLength = 2
/** Characters beyond this are ignored: they mostly describe the circumstances. */
const maxTextLength = 200
const maxParts = 4
const maxTerms = 3

interface Query {
  words: string
  weight: number
}

/**
 * Hardly any entry contains all words of a question. Therefore searches for its clauses, then for the
 * terms it contains, together and one by one.
 */
function buildQueries(text: string, terms: Searchable['terms']): Query[] {
  const parts = text
    .split(/[。？！；，、,.?!;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part.length >= minLength)
  const found = findTerms(text, terms)
  return [
    ...parts.slice(0, maxParts).map((words) => ({ words, weight: 1 })),
    ...(found.length > 1 ? [{ words: found.join(' '), weight: 1 }] : []),
    ...found.map((words) => ({ words, weight: 0.3 })),
  ]
}

/** Terms in the text, longest first, without those contained in a longer one. */
function findTerms(text: string, terms: Searchable['terms']): string[] {
  const found: string[] = []
  const folded = fold(text)
  const names = terms
    .flatMap(({ zh, synonyms }) => [zh, ...synonyms])
    .filter((name) => name.length >= minLength && folded.includes(fold(name)))
    .sort((a, b) => b.length - a.length)
  for (const name of names) if (!found.some((longer) => longer.includes(name))) found.push(name)
  return found.slice(0, maxTerms)
}

/** The best matching answers and services. Runs on the phone, without the network. */
export function findInstantAnswers(
  facts: Searchable,
  typed: string,
  now: EpochMs,
): InstantAnswer[] {
  const text = clip(meantText(typed), maxTextLength)
  const search = cachedFactsSearch(facts)
  const scored = new Map<string, { answer: InstantAnswer; score: number }>()
  for (const { words, weight } of buildQueries(text, facts.terms)) {
    const { hits, missing } = search.find(words, { limit: maxAnswers })
    const relevance = missing.length > 0 ? weight / 2 : weight
    const useful = hits.filter(({ doc }) => doc.kind === 'answer' || doc.kind === 'service')
    for (const [nth, { doc }] of useful.entries()) {
      const { kind, id, title } = doc
      const answer = { kind: kind as InstantAnswer['kind'], id, title }
      const score = (scored.get(id)?.score ?? 0) + relevance / (nth + 1)
      scored.set(id, { answer, score })
    }
  }
  return [...scored.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, maxAnswers)
    .map(({ answer }) => ({ ...answer, ...expiryOf(facts, answer.id, clockAt(now).day) }))
}

function expiryOf({ answers, services }: Searchable, id: string, today: IsoDay) {
  const found = [...answers, ...services].find((entry) => entry.id === id)
  const valid = validity(found ?? {}, today)
  return valid.kind === 'over' ? { over: valid.day } : {}
}
