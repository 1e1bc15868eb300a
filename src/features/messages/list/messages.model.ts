import { isReminder, pageOfMessage } from '@/contract/messages/messages.rules'
import type { Message, MessageKind } from '@/contract/messages/messages.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { own } from '@/contract/shared/own.rules'
import type { MessageWords } from './message-words.types'
import type { MessagesText } from './messages.text'

/** The page that a message leads to; undefined if its record no longer exists. */
export const linkOf = (message: Message) =>
  pageOfMessage({
    kind: message.kind,
    staff: message.rectification?.staff ?? false,
    ids: {
      training: message.training?.id,
      consultation: message.consultation?.id,
      visit: message.visit?.id,
      serviceDone: message.serviceDone,
      rectification: message.rectification?.id,
      factReport: message.factReport,
      outlet: message.outlet,
    },
  })

/** The words of a message. A kind that only a newer server knows gets words that say so. */
export const wordsFor = (kind: MessageKind, { byKind, unknownKind }: MessagesText): MessageWords =>
  own(byKind, kind) ?? unknownKind

/** Whether an offer has expired. */
export const isExpired = ({ until }: Message, now: EpochMs) =>
  until !== undefined && Date.parse(until) <= now

/** The start that a reminder is of, which for later parts is not the start of the training. */
export const startOf = ({ kind, until }: Pick<Message, 'kind' | 'until'>) =>
  isReminder(kind) ? until : undefined
