import type { Words } from '@/shared/lib/language'

interface ReceivedText {
  received: (number: string) => string
  /** What is done by the due time. */
  answer: string
  progress: string
  wordsWaiting: string
}

export const receiptText: Words<ReceivedText> = {
  zh: {
    received: (number) => `已收到，编号 ${number}`,
    answer: '答复您',
    progress: '看进度',
    wordsWaiting: '补充的话还没发出，已存在这部手机上。有网后自动发出。',
  },
  en: {
    received: (number) => `Received as ${number}`,
    answer: 'we reply',
    progress: 'See where it stands',
    wordsWaiting: 'Your words are not sent yet. Saved on this phone, sent when you are online.',
  },
}
