import { consulting } from '@/contract/consultations/consultations.settings'
import type { Answer } from '@/contract/facts/knowledge.schema'
import { validity } from '@/shared/lib/validity'
import type { ActionDraft } from './actions.model'

type Canned = Pick<Answer, 'id' | 'question' | 'answer' | 'legalBasis' | 'validUntil'>

/** So many entries one reply may rest on. */
export const maxCites = 5

/** What an entry says, and the law it rests on: as it goes into a reply. */
export const cannedText = ({ answer, legalBasis }: Canned) =>
  legalBasis.length > 0 ? `${answer}\n依据：${legalBasis.join('；')}` : answer

/** The last day it held, where that is over on `today` (YYYY-MM-DD). */
export function expiredOn(one: Canned, today: string): string | undefined {
  const valid = validity(one, today)
  return valid.kind === 'over' ? valid.day : undefined
}

/** The reply with an entry in it; undefined where there is no room. Used twice, it stands there once. */
export function insertAnswer(
  { reply, cites }: Pick<ActionDraft, 'reply' | 'cites'>,
  one: Canned,
): Pick<ActionDraft, 'reply' | 'cites'> | undefined {
  const words = cannedText(one)
  const isThere = reply.includes(words)
  const whole = isThere ? reply : [reply.trimEnd(), words].filter(Boolean).join('\n\n')
  const all = [...new Set([...cites, one.id])]
  if (whole.length > consulting.maxTextLength || all.length > maxCites) return undefined
  return { reply: whole, cites: all }
}
