import { searchKey } from '@/contract/shared/as-meant/search.rules'
import { stripSeparators, isLatin } from './words'
import type { Lexicon } from './lexicon'

const maxSuggestions = 3
const minSimilarity = 0.5

/** Known names most similar to a query without hits. */
export function suggest(query: string, lexicon: Lexicon): string[] {
  const typed = stripSeparators(searchKey(query.slice(0, 24)))
  if (typed.length < 2) return []
  const letters = typed.replace(/ /g, '')
  const candidates = isLatin(typed[0]) ? byLetters(letters, lexicon) : byCharacters(typed, lexicon)
  candidates.sort((a, b) => b.score - a.score || a.word.length - b.word.length)
  return [...new Set(candidates.map(({ word }) => word))].slice(0, maxSuggestions)
}

interface Candidate {
  word: string
  score: number
}

function byCharacters(typed: string, { known }: Lexicon): Candidate[] {
  return [...known].flatMap(([spelling, word]) => {
    const score = sharedCharacters(typed, spelling) / Math.max(typed.length, spelling.length)
    return score >= minSimilarity ? { word, score } : []
  })
}

/** Size of the multiset intersection of the characters. */
function sharedCharacters(a: string, b: string) {
  let rest = b
  for (const char of a) rest = rest.replace(char, '')
  return b.length - rest.length
}

function byLetters(typed: string, { latin, known, sounds }: Lexicon): Candidate[] {
  const spellings: [string, string][] = [...latin].map(([words, [meaning]]) => [
    words,
    meaning?.to ?? '',
  ])
  for (const [spelling, word] of known) {
    const pinyin = sounds.say(spelling)
    if (pinyin) spellings.push([pinyin, word])
  }
  return spellings.flatMap(([spelling, word]) => {
    const flat = spelling.replace(/ /g, '')
    if (flat[0] !== typed[0] || Math.abs(flat.length - typed.length) > 2) return []
    const score = 1 - levenshtein(typed, flat) / typed.length
    return word && score > 0.6 ? { word, score } : []
  })
}

function levenshtein(a: string, b: string) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const other = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(other, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
