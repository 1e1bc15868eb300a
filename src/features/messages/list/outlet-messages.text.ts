import type { MessageKind } from '@/contract/messages/messages.schema'
import type { Words } from '@/shared/lib/language'
import type { MessageWords } from './message-words.types'

/** Messages to the staff of an outlet. */
export const outletMessagesText: Words<
  Record<Extract<MessageKind, 'confirm_outlet'>, MessageWords>
> = {
  zh: {
    confirm_outlet: {
      title: '网点信息还对吗',
      text: ({ outlet, by, pastDue }) =>
        pastDue
          ? `${outlet}。半年没有人确认，已变回待核实。没变的点一下就行。`
          : `${outlet}。请在${by}看一看，没变的点一下就行。没有人确认，会变回待核实。`,
      next: '去确认',
    },
  },
  en: {
    confirm_outlet: {
      title: "Does your outlet's information still hold?",
      text: ({ outlet, by, pastDue }) =>
        pastDue
          ? `${outlet}. Nobody confirmed it for half a year, so it is to be verified. One tap confirms what is unchanged.`
          : `${outlet}. Please look ${by}: one tap confirms what is unchanged. What nobody confirms is to be verified.`,
      next: 'Confirm',
    },
  },
}
