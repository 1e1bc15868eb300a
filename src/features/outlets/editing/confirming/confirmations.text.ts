import type { Words } from '@/shared/lib/language'

interface ConfirmationsText {
  title: string
  lead: string
  /** Until when it stays verified, or since when it no longer is. */
  fades: (day: string) => string
  faded: (day: string) => string
  holds: string
  allHold: string
  confirming: string
  confirmed: string
  otherwise: string
}

export const confirmationsText: Words<ConfirmationsText> = {
  zh: {
    title: '这些还对吗',
    lead: '每半年请您看一次。没有人确认的，会变回待核实。',
    fades: (day) => `${day}起变回待核实`,
    faded: (day) => `${day}起已是待核实`,
    holds: '没变',
    allHold: '都没变，确认',
    confirming: '正在确认',
    confirmed: '已确认，谢谢',
    otherwise: '变了的，在下面改。',
  },
  en: {
    title: 'Does this still hold?',
    lead: 'You are asked each half year. What nobody confirms is to be verified again.',
    fades: (day) => `To be verified again from ${day}`,
    faded: (day) => `To be verified since ${day}`,
    holds: 'Unchanged',
    allHold: 'All unchanged, confirm',
    confirming: 'Confirming',
    confirmed: 'Confirmed. Thank you',
    otherwise: 'Edit below what has changed.',
  },
}
