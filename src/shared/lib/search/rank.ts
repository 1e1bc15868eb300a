import { isLatin, seek } from './fold'
import { inMain, inName, type Name, type Shelf } from './postings'
import type { Query } from './read'
import type { Form } from './search.types'
import { anyOf, fills, shareInName, shareOf, spreadOut, type Spread } from './spread'

/** What a hit is worth, best first. A reading's cost is taken off, and never brings it below `least`. */
const exact = 600
const begins = 500
const contains = 400
/** Each word of the query: in the name; in it or what is said first of all; anywhere. */
const everyWord: [worth: number, places: number][] = [
  [340, inName],
  [240, inName | inMain],
  [200, 255],
]
const least = 101
/** Between names alike, the one the query is more of. */
const closeness = 9
/** And between docs that have each word somewhere, the one whose name has more of them. */
const nameShare = 30
/** Not each word: as much of this as there is of the query. */
const most = 100
/** A part of the query that is too small to count as most of it. */
const enough = 0.45
/** So many good hits, and those with most of the words only are left out. */
const plenty = 5
/** What leads to other things is worth no more than this. */
const signpost = 280

export interface Scored {
  /** A doc's place on the shelf. */
  at: number
  score: number
  /** Its name has all of it. */
  named: boolean
  /** What of all that may have been meant is in this doc. */
  forms: Form[]
}

export interface Ranked {
  scored: Scored[]
  /** Readings that brought what the word itself would not. */
  used: Form[]
  missing: string[]
}

/** @param all each word must be there: no hits for most of them, and none when one is nowhere */
export function rank(shelf: Shelf, query: Query, all: boolean): Ranked {
  const { found, missing } = spreadOut(shelf, query.words)
  if (found.length === 0 || (all && missing.length > 0)) return { scored: [], used: [], missing }

  const phrases = phrasesOf(query, found)
  const good: Scored[] = []
  const partial: Scored[] = []
  const some = anyOf(found, shelf.docs.length)
  for (let at = 0; at < shelf.docs.length; at++) {
    if (!some[at]) continue
    const best = bestOf(shelf, at, phrases, found)
    if (best.score > 0) good.push({ at, ...best })
    else if (!all) {
      const { share, forms } = shareOf(found, at)
      if (share >= enough) partial.push({ at, score: share * most, named: false, forms })
    }
  }
  const scored = good.length < plenty && !all ? [...good, ...partial] : good
  const used = new Set(scored.flatMap(({ forms }) => forms).filter(({ cost }) => cost > 0))
  return { scored, used: [...used].sort((a, b) => a.cost - b.cost), missing }
}

interface Phrase {
  text: string
  cost: number
  forms: Form[]
}

/** More ways to read a whole query than anyone means. */
const readings = 12

/** The words as they may stand in a name: as typed, and in a row each way to read them. Back, too:
 * the registration of trademarks is 商标注册. */
function phrasesOf(query: Query, found: Spread[][]): Phrase[] {
  const typed = query.words.flatMap(({ forms }) => forms[0] ?? [])
  const back = found.length > 1 ? inRow([...found].reverse()) : []
  return [{ text: query.whole, cost: 0, forms: typed }, ...inRow(found), ...back]
}

function inRow(found: Spread[][]): Phrase[] {
  let rows: Phrase[] = [{ text: '', cost: 0, forms: [] }]
  for (const spreads of found) {
    const longer = rows.flatMap((row) =>
      spreads.map(({ form }) => ({
        text: beside(row.text, form.text),
        cost: Math.max(row.cost, form.cost),
        forms: [...row.forms, form],
      })),
    )
    rows = longer.sort((a, b) => a.cost - b.cost).slice(0, readings)
  }
  return rows
}

const beside = (a: string, b: string) =>
  isLatin(a[a.length - 1]) && isLatin(b[0]) ? `${a} ${b}` : a + b

type Best = Omit<Scored, 'at'>

function bestOf(shelf: Shelf, at: number, phrases: Phrase[], found: Spread[][]): Best {
  let best: Best = { score: 0, named: false, forms: [] }
  const highest = shelf.docs[at]?.signpost ? signpost : Infinity
  const offer = (worth: number, cost: number, forms: Form[], named = true) => {
    const score = Math.max(Math.min(worth, highest) - cost, least)
    if (score > best.score) best = { score, named, forms }
  }
  for (const phrase of phrases) {
    const worth = nameWorth(shelf.names[at] ?? [], phrase.text)
    if (worth > 0) offer(worth, phrase.cost, phrase.forms)
  }
  for (const [worth, places] of everyWord) {
    if (worth <= best.score) break
    const chosen = found.flatMap((spreads) => spreads.find((one) => fills(one, at, places)) ?? [])
    if (chosen.length < found.length) continue
    const forms = chosen.map(({ form }) => form)
    const more = places === inName ? 0 : Math.floor(nameShare * shareInName(chosen, at))
    offer(worth + more, Math.max(...forms.map(({ cost }) => cost)), forms, places === inName)
  }
  return best
}

function nameWorth(names: Name[], phrase: string) {
  let best = 0
  for (const { text, end } of names) {
    const place = phrase ? seek(text, phrase) : -1
    if (place < 0 || place >= end) continue
    const all = phrase.length === text.length || phrase.length === end
    const worth = place > 0 ? contains : all ? exact : begins
    best = Math.max(
      best,
      worth + Math.floor((closeness * phrase.length) / Math.max(end, phrase.length)),
    )
  }
  return best
}
