import type { Message } from '@/contract/messages.schema'

interface Step {
  page: string
  params: Record<string, string>
}

/** Where a message leads. What tells of something that is gone leads nowhere. */
export function stepOf({ kind, training, consultation }: Message): Step | undefined {
  if (consultation)
    return {
      page: kind === 'escalated' ? 'desk/consultation' : 'consult/progress',
      params: { id: consultation.id },
    }
  if (!training) return undefined
  const to = (page: string): Step => ({ page, params: { id: training.id } })
  switch (kind) {
    case 'reminder_day':
    case 'reminder_hour':
    case 'offer':
    case 'changed':
    case 'called_off':
    case 'appeal_decided':
      return to('trainings/enrollment')
    case 'offer_over':
      return to('trainings/detail')
    case 'no_show':
      return to('learning/appeal')
    case 'certificate':
      return { page: 'learning/record', params: {} }
    case 'feedback':
      return to('learning/feedback')
    case 'used_it':
      return to('learning/use')
    case 'answered':
    case 'asked_back':
    case 'transferred':
    case 'raised':
    case 'advanced':
    case 'handed_over':
    case 'overdue':
    case 'silent':
    case 'escalated':
      return undefined // none of them tells of a training
  }
}

/** Whether an offer can still be taken at `now` (ms since 1970). */
export const isOver = ({ until }: Message, now: number) =>
  until !== undefined && Date.parse(until) <= now
