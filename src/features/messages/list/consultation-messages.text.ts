import type { MessageKind } from '@/contract/messages/messages.schema'
import type { Words } from '@/shared/lib/language'
import type { MessageWords } from './message-words.types'

type Kind = Extract<
  MessageKind,
  | 'answered'
  | 'asked_back'
  | 'transferred'
  | 'raised'
  | 'advanced'
  | 'handed_over'
  | 'overdue'
  | 'silent'
  | 'escalated'
  | 'answer_due_set'
>

export const consultationMessagesText: Words<Record<Kind, MessageWords>> = {
  zh: {
    answered: {
      title: '您的咨询有答复了',
      text: ({ number }) => `咨询 ${number}。没解决可以重新打开，原记录保留。`,
      next: '看答复',
    },
    asked_back: {
      title: '请您补充几句',
      text: ({ number }) => `咨询 ${number}。答复单位还需要了解一些情况，等您补充时不计时。`,
      next: '去补充',
    },
    transferred: {
      title: '您的咨询转了单位',
      text: ({ number, by }) =>
        `咨询 ${number}。${by ? `由新的单位在${by}答复。` : '您补充以后，由新的单位答复。'}`,
      next: '看进度',
    },
    raised: {
      title: '答复期限有变',
      text: ({ number, by, complexDays }) =>
        `咨询 ${number}。情况复杂，${by ? `改为${by}答复。` : `您补充以后 ${complexDays} 个工作日内答复。`}`,
      next: '看原因',
    },
    advanced: {
      title: '您的申请有进展',
      text: ({ number }) => `申请 ${number}。`,
      next: '看进度',
    },
    handed_over: {
      title: '您的咨询转给了 12345',
      text: ({ number }) => `咨询 ${number}。由市民服务热线接着办，结果也会写在这里。`,
      next: '看进度',
    },
    overdue: {
      title: '答复超期了',
      text: ({ number }) => `咨询 ${number}。已经催办，并报给了主管。急事请拨 12345。`,
      next: '看进度',
    },
    silent: {
      title: '咨询关闭了',
      text: ({ number }) => `咨询 ${number}。答复后一直没有收到您的回音。没解决可以重新打开。`,
      next: '看答复',
    },
    escalated: {
      title: '有一件咨询超期',
      text: ({ number }) => `${number}，单位还没有答复。`,
      next: '去处理',
    },
    answer_due_set: {
      title: '答复期限有变',
      text: ({ number, by }) => `咨询 ${number}。放假安排公布了，改为${by}答复。`,
      next: '看进度',
    },
  },
  en: {
    answered: {
      title: 'Your question has an answer',
      text: ({ number }) =>
        `Question ${number}. If it is not solved, reopen it: all of it is kept.`,
      next: 'Read the answer',
    },
    asked_back: {
      title: 'A few more words, please',
      text: ({ number }) =>
        `Question ${number}. The unit needs to know more; meanwhile the clock stands still.`,
      next: 'Add to it',
    },
    transferred: {
      title: 'Another unit has your question',
      text: ({ number, by }) =>
        `Question ${number}. ${by ? `It answers ${by}.` : 'It answers once you have added what was asked.'}`,
      next: 'See where it stands',
    },
    raised: {
      title: 'It takes longer',
      text: ({ number, by, complexDays }) =>
        `Question ${number}. It is complex: the answer is due ${by || `within ${complexDays} working days of what you add`}.`,
      next: 'See why',
    },
    advanced: {
      title: 'Your application moved on',
      text: ({ number }) => `Application ${number}.`,
      next: 'See where it stands',
    },
    handed_over: {
      title: '12345 has your question',
      text: ({ number }) =>
        `Question ${number}. The public hotline goes on with it, and its result is told here too.`,
      next: 'See where it stands',
    },
    overdue: {
      title: 'The answer is overdue',
      text: ({ number }) =>
        `Question ${number}. We have pressed for it and told the supervisor. If it is urgent, call 12345.`,
      next: 'See where it stands',
    },
    silent: {
      title: 'A question was closed',
      text: ({ number }) =>
        `Question ${number}. Nothing was heard from you after the answer. You can reopen it.`,
      next: 'Read the answer',
    },
    escalated: {
      title: 'A unit is overdue',
      text: ({ number }) => `${number} has no answer yet.`,
      next: 'Look into it',
    },
    answer_due_set: {
      title: 'The answer is due at another time',
      text: ({ number, by }) => `Question ${number}. The holidays are announced: it is due ${by}.`,
      next: 'See where it stands',
    },
  },
}
