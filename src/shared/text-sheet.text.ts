import type { Words } from './lib/language'

interface TextSheetText {
  missing: string
  send: string
  sending: string
  cancel: string
  notSent: string
}

/** The sheet in which a message is written and sent. */
export const textSheetText: Words<TextSheetText> = {
  zh: {
    missing: '写一句再发。',
    send: '发出',
    sending: '正在发',
    cancel: '先不发',
    notSent: '没有发出。',
  },
  en: {
    missing: 'Write a few words first.',
    send: 'Send',
    sending: 'Sending',
    cancel: 'Not now',
    notSent: 'Not sent.',
  },
}
