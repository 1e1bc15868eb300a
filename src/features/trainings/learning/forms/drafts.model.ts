import { meantText } from '@/contract/shared/as-meant/text.rules'
import type { AnswerState } from '@/contract/trainings/learning.rules'
import type { FeedbackForm, UsageReportForm } from '@/contract/trainings/learning.schema'
import type { Enrollment } from '@/contract/trainings/trainings.schema'

/** Aspects of a training, each scored from 1 to 5. */
export const aspects = ['content', 'lecturer', 'organisation'] as const
export type Aspect = (typeof aspects)[number]

export const uses = ['yes', 'partly', 'not_yet'] as const satisfies UsageReportForm['used'][]

/** Unsent input of each form. Nothing is preselected. */
export interface Drafts {
  feedback: Partial<Record<Aspect, number>> & { words?: string }
  use: { used?: UsageReportForm['used']; words?: string }
  appeal: { words?: string }
}
export type FormKind = keyof Drafts

export const formKinds = ['feedback', 'use', 'appeal'] as const satisfies FormKind[]

export const missingScores = (draft: Drafts['feedback']): Aspect[] =>
  aspects.filter((aspect) => draft[aspect] === undefined)

/** Undefined while a score is missing. */
export function toFeedbackForm(draft: Drafts['feedback']): FeedbackForm | undefined {
  const { content, lecturer, organisation } = draft
  if (!content || !lecturer || !organisation) return undefined
  return { content, lecturer, organisation, ...comment(draft.words) }
}

export const toUseReport = ({ used, words }: Drafts['use']): UsageReportForm | undefined =>
  used && { used, ...comment(words) }

export function toAppealForm({ words }: Drafts['appeal']) {
  const { words: reason } = comment(words)
  return reason === undefined ? undefined : { words: reason }
}

/** Leaves out blank text. */
function comment(words = ''): { words?: string } {
  const trimmed = meantText(words)
  return trimmed ? { words: trimmed } : {}
}

/** Whether a form can be sent, was sent already, or does not apply. */
export function formState(
  kind: FormKind,
  { feedback, usedIt, noShow }: Pick<Enrollment, 'feedback' | 'usedIt' | 'noShow'>,
): AnswerState {
  if (kind === 'feedback') return feedback
  if (kind === 'use') return usedIt
  if (!noShow) return 'no'
  return noShow === 'counted' ? 'open' : 'given'
}
