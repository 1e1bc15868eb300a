import { consulting } from '@/contract/consulting.settings'
import type { Answer } from '@/contract/knowledge.schema'
import { validity } from '@/shared/lib/validity'
import type { ActDraft } from './acts.model'

type Canned = Pick<Answer, 'id' | 'question' | 'answer' | 'legalBasis' | 'validUntil'>

/** So many entries one reply may rest on. */
export const mostCites = 5

/** So many parts of a question are looked at: what comes later is mostly the story. */
const mostParts = 4

/**
 * What to look for, the most telling first: what the one who answers has typed; else the parts of the
 * question, as hardly an entry has all the words of a whole one, then the terms that are in it.
 */
export function queriesFor(typed: string, question: string, terms: string[]): string[] {
  if (typed.trim()) return [typed.trim()]
  const parts = question
    .split(/[。？！；，、,.?!;\s]+/)
    .map((part) => part.trim())
    .filter((part) => part.length > 1)
  return [...new Set([...parts.slice(0, mostParts), ...terms])]
}

/** Each once, in the order in which they were found, as many as are read. */
export const firstOf = <T>(found: T[][], most: number): T[] =>
  [...new Set(found.flat())].slice(0, most)

/** What an entry says, and the law it rests on: as it goes into a reply. */
export const wordsOf = ({ answer, legalBasis }: Canned) =>
  legalBasis.length > 0 ? `${answer}\n依据：${legalBasis.join('；')}` : answer

/** The last day it held, where that is over on `today` (YYYY-MM-DD). */
export function overSince(one: Canned, today: string): string | undefined {
  const valid = validity(one, today)
  return valid.kind === 'over' ? valid.day : undefined
}

/** The reply with an entry in it; undefined where there is no room. Used twice, it stands there once. */
export function withCanned(
  { reply, cites }: Pick<ActDraft, 'reply' | 'cites'>,
  one: Canned,
): Pick<ActDraft, 'reply' | 'cites'> | undefined {
  const words = wordsOf(one)
  const isThere = reply.includes(words)
  const whole = isThere ? reply : [reply.trimEnd(), words].filter(Boolean).join('\n\n')
  const all = [...new Set([...cites, one.id])]
  if (whole.length > consulting.longestText || all.length > mostCites) return undefined
  return { reply: whole, cites: all }
}
