import { isLatin, indexOfWord } from './words'
import { inMain, inName, type Name, type DocIndex } from './doc-index'
import type { Query } from './interpret-query'
import type { Form } from './search.types'
import {
  docsWithAny,
  matchesAll,
  nameCoverage,
  queryCoverage,
  matchWords,
  type FormMatch,
} from './match-forms'

// Base scores of name matches. The cost of a reading is subtracted, down to `minScore`.
const exactScore = 600
/** Not for a question, which begins with the words by chance and is not a kind of them. */
const prefixScore = 500
const containsScore = 400
/** Base scores of documents that contain every word, by the places searched. */
const allWordsScores: [score: number, places: number][] = [
  [340, inName],
  [240, inName | inMain],
  [200, 255],
]
const minScore = 101
/** Bonus for the share of the name that the query covers. */
const maxClosenessBonus = 9
/** Bonus for the share of the query that the name covers. */
const maxNameBonus = 30
/** Documents with only some of the words score a share of this. */
export const maxPartialScore = 100
/** Minimum share of the query for a partial match. */
const minPartialShare = 0.45
/** Of a story, which says more than any document: the share if nothing has more of it. */
const minStoryShare = 0.25
/** In characters. A shorter query of which little is found means something else. */
const minStoryLength = 8
/** With this many full matches, partial matches are dropped. */
const sufficientHits = 5
/** Upper bound for signposts, which lead to other documents. */
const maxSignpostScore = 280

export interface Scored {
  /** Position of the document in the index. */
  at: number
  score: number
  /** The name contains the whole query. */
  named: boolean
  /** The forms found in this document. */
  forms: Form[]
}

export interface Ranked {
  scored: Scored[]
  /** Forms other than the typed ones that produced hits, cheapest first. */
  used: Form[]
  missing: string[]
}

/** @param all every word is required: no partial matches, and no hits if a word occurs nowhere */
export function rank(index: DocIndex, query: Query, all: boolean): Ranked {
  const { found, missing } = matchWords(index, query.words)
  if (found.length === 0 || (all && missing.length > 0)) return { scored: [], used: [], missing }

  const phrases = phrasesFor(query, found)
  const good: Scored[] = []
  const partial: (Scored & { share: number })[] = []
  const least = query.whole.length < minStoryLength ? minPartialShare : minStoryShare
  const candidates = docsWithAny(found, index.docs.length)
  for (let at = 0; at < index.docs.length; at++) {
    if (!candidates[at]) continue
    const best = scoreDoc(index, at, phrases, found)
    if (best.score > 0) good.push({ at, ...best })
    else if (!all) {
      const { share, forms } = queryCoverage(found, at)
      if (share >= least)
        partial.push({ at, score: share * maxPartialScore, named: false, forms, share })
    }
  }
  const half = partial.filter(({ share }) => share >= minPartialShare)
  const some = good.length + half.length > 0 ? [...good, ...half] : partial
  const scored = good.length < sufficientHits && !all ? some : good
  const used = new Set(scored.flatMap(({ forms }) => forms).filter(({ cost }) => cost > 0))
  return { scored, used: [...used].sort((a, b) => a.cost - b.cost), missing }
}

interface Phrase {
  text: string
  cost: number
  forms: Form[]
}

/** Limits the combinations of readings per query. */
const maxPhrases = 24

/**
 * Phrases to look for in names: as typed, and all combinations of readings. Also in reverse order, because
 * "registration of trademarks" is 商标注册.
 */
function phrasesFor(query: Query, found: FormMatch[][]): Phrase[] {
  const typed = query.words.flatMap(({ forms }) => forms[0] ?? [])
  const reversed = found.length > 1 ? combineForms([...found].reverse()) : []
  return [{ text: query.whole, cost: 0, forms: typed }, ...combineForms(found), ...reversed]
}

function combineForms(found: FormMatch[][]): Phrase[] {
  let rows: Phrase[] = [{ text: '', cost: 0, forms: [] }]
  for (const spreads of found) {
    const longer = rows.flatMap((row) =>
      spreads.map(({ form }) => ({
        text: joinWords(row.text, form.text),
        cost: Math.max(row.cost, form.cost),
        forms: [...row.forms, form],
      })),
    )
    rows = longer.sort((a, b) => a.cost - b.cost).slice(0, maxPhrases)
  }
  return rows
}

const joinWords = (a: string, b: string) =>
  isLatin(a[a.length - 1]) && isLatin(b[0]) ? `${a} ${b}` : a + b

type DocScore = Omit<Scored, 'at'>

function scoreDoc(index: DocIndex, at: number, phrases: Phrase[], found: FormMatch[][]): DocScore {
  let best: DocScore = { score: 0, named: false, forms: [] }
  const highest = index.docs[at]?.signpost ? maxSignpostScore : Infinity
  const offer = (base: number, cost: number, forms: Form[], named = true) => {
    const score = Math.max(Math.min(base, highest) - cost, minScore)
    if (score > best.score) best = { score, named, forms }
  }
  for (const phrase of phrases) {
    const base = nameScore(index.names[at] ?? [], phrase.text)
    if (base > 0) offer(base, phrase.cost, phrase.forms)
  }
  for (const [base, places] of allWordsScores) {
    if (base <= best.score) break
    const chosen = found.flatMap(
      (spreads) => spreads.find((match) => matchesAll(match, at, places)) ?? [],
    )
    if (chosen.length < found.length) continue
    const forms = chosen.map(({ form }) => form)
    const bonus = places === inName ? 0 : Math.floor(maxNameBonus * nameCoverage(chosen, at))
    offer(base + bonus, Math.max(...forms.map(({ cost }) => cost)), forms, places === inName)
  }
  return best
}

function nameScore(names: Name[], phrase: string) {
  let best = 0
  for (const { text, end, question } of names) {
    const place = phrase ? indexOfWord(text, phrase) : -1
    if (place < 0 || place >= end) continue
    const all = phrase.length === text.length || phrase.length === end
    const begins = place === 0 && (all || !question)
    const base = !begins ? containsScore : all ? exactScore : prefixScore
    best = Math.max(
      best,
      base + Math.floor((maxClosenessBonus * phrase.length) / Math.max(end, phrase.length)),
    )
  }
  return best
}
