import type { Words } from '@/shared/lib/language'

/** Links from a guide to booking. */
interface EntryText {
  at: (outlet: string) => string
  atNote: string
  sample: string
}

export const entryText: Words<EntryText> = {
  zh: {
    at: (outlet) => `预约办理：${outlet}`,
    atNote: '选好时间，要带的材料一起带走',
    sample: '示例',
  },
  en: {
    at: (outlet) => `Book at ${outlet}`,
    atNote: 'Choose a time, and take the list of what to bring along',
    sample: 'Sample',
  },
}
