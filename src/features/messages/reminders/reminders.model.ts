import type { MessageKind } from '@/contract/messages/messages.schema'

export interface Consents {
  /** WeChat's template id by kind of message. */
  templates: Record<string, string>
  /** Remaining pushes by kind of message. */
  left: Record<string, number>
}

/** `none`: declined. `off`: all such messages are switched off in WeChat. `on`: they were switched on again. */
export type ConsentOutcome = 'given' | 'none' | 'off' | 'on' | 'failed'

/** Kinds of messages worth a push, by the situation of the citizen. */
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

/** The kinds for which the operator has configured a template. */
export const pushable = (kinds: MessageKind[], { templates }: Consents) =>
  kinds.filter((kind) => templates[kind])

/**
 * The kinds to ask for in one tap, those with the fewest remaining pushes first. Each template is asked for
 * once, because one consent allows one push, whatever its kind.
 */
export function kindsToAsk(
  kinds: MessageKind[],
  consents: Consents,
  maxKinds: number,
): MessageKind[] {
  const { templates, left } = consents
  const byNeed = pushable(kinds, consents).sort((a, b) => (left[a] ?? 0) - (left[b] ?? 0))
  const seenTemplates = new Set<string>()
  const selected: MessageKind[] = []
  for (const kind of byNeed) {
    const template = templates[kind]!
    if (selected.length < maxKinds && !seenTemplates.has(template)) selected.push(kind)
    seenTemplates.add(template)
  }
  return selected
}
