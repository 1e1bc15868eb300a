import type { MessageKind } from '@/contract/messages/messages.schema'
import type { Words } from '@/shared/lib/language'
import type { MessageWords } from './message-words.types'

type Kind = Extract<MessageKind, `report_${string}`>

/** Messages about what somebody found otherwise. The reason is in the words of whoever decided. */
export const reportMessagesText: Words<Record<Kind, MessageWords>> = {
  zh: {
    report_accepted: {
      title: '您说的不符，已经改好',
      text: () => '核对过了，谢谢您。',
      next: '看结果',
    },
    report_refused: {
      title: '您说的不符，核对后没有改',
      text: () => '两个人核对过，原因如下。',
      next: '看结果',
    },
    report_late: {
      title: '您说的不符，还没核对完',
      text: () => '已超期。主管们都看得到，有结果马上告诉您。',
      next: '看到哪一步',
    },
    report_due_set: {
      title: '您说的不符，核对期限有变',
      text: ({ by }) => `放假安排公布了，改为${by}给您结果。`,
      next: '看到哪一步',
    },
  },
  en: {
    report_accepted: {
      title: 'What you reported is corrected',
      text: () => 'It was checked. Thank you.',
      next: 'See the result',
    },
    report_refused: {
      title: 'What you reported was checked and stays',
      text: () => 'Two people checked it, for this reason.',
      next: 'See the result',
    },
    report_late: {
      title: 'What you reported is still being checked',
      text: () => 'It is overdue, and all supervisors see it. You hear the result at once.',
      next: 'See where it is',
    },
    report_due_set: {
      title: 'Your report is due at another time',
      text: ({ by }) => `The holidays are announced. You hear the result ${by}.`,
      next: 'See where it is',
    },
  },
}
