import type { MessageKind } from '@/contract/messages/messages.schema'

/** WeChat's template of each kind of message, and how many of each it may still push. */
export interface Consents {
  templates: Record<string, string>
  left: Record<string, number>
}

/** What somebody with a seat, who waits for one, who has asked something, or who comes would like to be told. */
export const reminderKinds: Record<
  'enrolled' | 'waiting' | 'asked' | 'appointment' | 'ticket',
  MessageKind[]
> = {
  enrolled: ['reminder_day', 'reminder_hour', 'changed', 'called_off'],
  waiting: ['offer', 'reminder_day', 'called_off'],
  asked: ['answered', 'asked_back', 'overdue'],
  appointment: ['visit_hour', 'visit_day', 'visit_called_off'],
  ticket: ['turn', 'turn_soon', 'queue_delay'],
}

/** Of those, which WeChat can push at all: the operator has a template for them. */
export const pushable = (kinds: MessageKind[], { templates }: Consents) =>
  kinds.filter((kind) => templates[kind])

/**
 * What to ask for at this tap: those first of which least are left, no more than `most`, and no template
 * twice, because one consent is one message, whichever of its kinds it is used for.
 */
export function kindsToAsk(kinds: MessageKind[], consents: Consents, most: number): MessageKind[] {
  const { templates, left } = consents
  const byNeed = pushable(kinds, consents).sort((a, b) => (left[a] ?? 0) - (left[b] ?? 0))
  const taken = new Set<string>()
  const asked: MessageKind[] = []
  for (const kind of byNeed) {
    const template = templates[kind]!
    if (asked.length < most && !taken.has(template)) asked.push(kind)
    taken.add(template)
  }
  return asked
}
