import type { Message, MessageKind } from '@/contract/messages/messages.schema'

interface Step {
  page: string
  params: Record<string, string>
}

/** Of a training: the page, whose parameter is the training's id. */
const ofTraining: Partial<Record<MessageKind, string>> = {
  reminder_day: 'trainings/enrollment',
  reminder_hour: 'trainings/enrollment',
  offer: 'trainings/enrollment',
  changed: 'trainings/enrollment',
  called_off: 'trainings/enrollment',
  appeal_decided: 'trainings/enrollment',
  offer_over: 'trainings/detail',
  no_show: 'trainings-learning/appeal',
  feedback: 'trainings-learning/feedback',
  used_it: 'trainings-learning/use',
}

/** Where a message leads. What tells of something that is gone leads nowhere. */
export function stepOf(message: Message): Step | undefined {
  const { kind, training, consultation, visit, serviceDone, rectification } = message
  const to = (page: string, id: string): Step => ({ page, params: { id } })
  if (rectification)
    return to(
      rectification.staff ? 'ratings-staff/rectification' : 'ratings/rectification',
      rectification.id,
    )
  if (serviceDone) return to('ratings/rate', serviceDone)
  if (visit) return to('visits/visit', visit.id)
  if (consultation)
    return to(
      kind === 'escalated' ? 'consultations-staff/case' : 'consultations/progress',
      consultation.id,
    )
  if (!training) return undefined
  if (kind === 'certificate') return { page: 'trainings-learning/record', params: {} }
  const page = ofTraining[kind]
  return page ? to(page, training.id) : undefined
}

/** Whether an offer can still be taken at `now` (ms since 1970). */
export const isOver = ({ until }: Message, now: number) =>
  until !== undefined && Date.parse(until) <= now
