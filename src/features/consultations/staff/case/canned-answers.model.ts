import { consulting } from '@/contract/consultations/consultations.settings'
import type { Answer } from '@/contract/facts/knowledge.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import { validity } from '@/shared/lib/validity'
import type { ActionDraft } from './actions.model'

type Canned = Pick<Answer, 'id' | 'question' | 'answer' | 'legalBasis' | 'validUntil'>

export const maxCites = 5

/** Answer and legal basis, as inserted into a reply. */
export const cannedText = ({ answer, legalBasis }: Canned) =>
  legalBasis.length > 0 ? `${answer}\n依据：${legalBasis.join('；')}` : answer

/** The last day of validity, if the entry has expired. */
export function expiredOn(answer: Canned, today: IsoDay): string | undefined {
  const valid = validity(answer, today)
  return valid.kind === 'over' ? valid.day : undefined
}

/** Appends an entry unless it is there already. Undefined if a limit would be exceeded. */
export function insertAnswer(
  { reply, cites }: Pick<ActionDraft, 'reply' | 'cites'>,
  answer: Canned,
): Pick<ActionDraft, 'reply' | 'cites'> | undefined {
  const words = cannedText(answer)
  const isThere = reply.includes(words)
  const extended = isThere ? reply : [reply.trimEnd(), words].filter(Boolean).join('\n\n')
  const all = [...new Set([...cites, answer.id])]
  if (extended.length > consulting.maxTextLength || all.length > maxCites) return undefined
  return { reply: extended, cites: all }
}
