import type { VisitableOutlet } from '@/contract/visits/visits.schema'
import type { Words } from '@/shared/lib/language'

/** Links from an outlet or a guide to booking. */
interface EntryText {
  title: (outlet: Pick<VisitableOutlet, 'books' | 'queues'>) => string
  note: string
  at: (outlet: string) => string
  atNote: string
  sample: string
}

export const entryText: Words<EntryText> = {
  zh: {
    title: ({ books, queues }) =>
      books && queues ? '预约或取号' : books ? '预约窗口' : '远程取号',
    note: '去之前先办，到了不用久等',
    at: (outlet) => `预约办理：${outlet}`,
    atNote: '选好时间，要带的材料一起带走',
    sample: '示例',
  },
  en: {
    title: ({ books, queues }) =>
      books && queues ? 'Book, or take a number' : books ? 'Book a window' : 'Take a number',
    note: 'Before you go, so that you do not wait there',
    at: (outlet) => `Book at ${outlet}`,
    atNote: 'Choose a time, and take the list of what to bring along',
    sample: 'Sample',
  },
}
