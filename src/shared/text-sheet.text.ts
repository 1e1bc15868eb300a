import type { Words } from './lib/language'

interface SayingText {
  missing: string
  send: string
  sending: string
  cancel: string
  notSent: string
}

/** Where somebody says something, and sends it. */
export const textSheetText: Words<SayingText> = {
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
