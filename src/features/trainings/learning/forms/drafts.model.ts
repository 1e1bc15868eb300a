import type { FeedbackForm, UseReportForm } from '@/contract/trainings/learning.schema'
import type { Enrollment } from '@/contract/trainings/trainings.schema'

/** Scored one by one, each from 1 to 5. */
export const aspects = ['content', 'lecturer', 'organisation'] as const
export type Aspect = (typeof aspects)[number]

export const uses = ['yes', 'partly', 'not_yet'] as const satisfies UseReportForm['used'][]

/** What is chosen and typed, and not sent yet. Nothing is chosen beforehand. */
export interface Drafts {
  feedback: Partial<Record<Aspect, number>> & { words?: string }
  use: { used?: UseReportForm['used']; words?: string }
  appeal: { words?: string }
}
export type DraftKind = keyof Drafts

/** What still has to be chosen. */
export const missingIn = (draft: Drafts['feedback']): Aspect[] =>
  aspects.filter((aspect) => draft[aspect] === undefined)

/** Ready to be sent; undefined while something is missing. Words that are blank are none. */
export function feedbackOf(draft: Drafts['feedback']): FeedbackForm | undefined {
  const { content, lecturer, organisation } = draft
  if (!content || !lecturer || !organisation) return undefined
  return { content, lecturer, organisation, ...spoken(draft.words) }
}

export const usedItOf = ({ used, words }: Drafts['use']): UseReportForm | undefined =>
  used && { used, ...spoken(words) }

export function appealOf({ words }: Drafts['appeal']) {
  const { words: said } = spoken(words)
  return said === undefined ? undefined : { words: said }
}

function spoken(words = ''): { words?: string } {
  const said = words.trim()
  return said ? { words: said } : {}
}

/** Whether a form can be sent now, was sent, or has nothing to ask. */
export function stateOf(
  kind: DraftKind,
  { feedback, usedIt, noShow }: Pick<Enrollment, 'feedback' | 'usedIt' | 'noShow'>,
): 'open' | 'given' | 'no' {
  if (kind === 'feedback') return feedback
  if (kind === 'use') return usedIt
  if (!noShow) return 'no'
  return noShow === 'counted' ? 'open' : 'given'
}
