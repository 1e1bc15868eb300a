import { isPersonal, sendableWords } from '@/contract/facts/missed-words.rules'
import type { Failure } from '@/contract/shared/failure'
import { maxPartialScore } from '@/shared/lib/search/rank'
import type { SearchResult } from '@/shared/lib/search/search.types'

/** What became of words that were sent. */
export type Told =
  { state: 'sending' | 'sent' | 'waiting' } | { state: 'refused'; failure: Failure }

export const toldKey = (words: string[]) => words.join('\n')

type Found = Pick<SearchResult, 'hits' | 'missing'>

/**
 * The words that somebody may send who does not find what they mean: those that no fact contains, or all of them if
 * no fact contains them together. None if anything in the query may tell who somebody is.
 */
export function missedWordsOf({ hits, missing }: Found, query: string): string[] {
  if (isPersonal(query)) return []
  if (missing.length > 0) return sendableWords(missing)
  const [best] = hits
  return !best || best.score <= maxPartialScore ? sendableWords([query]) : []
}
