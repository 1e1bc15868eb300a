import type { ConsultationKind } from '@/contract/consultations/consultations.schema'
import type { MatterKind } from '@/contract/people/matters.schema'
import type { Words } from '@/shared/lib/language'

interface MattersText {
  yours: string
  underWay: string
  /** What the matter is waiting for, by kind; `_other` where others have to act. */
  state: Record<MatterKind | 'visit_other' | 'training_other' | 'visit_queued', string>
  called: (window: string) => string
  number: (number: number) => string
  draft: string
  savedAt: (moment: string) => string
  /** What a draft without words is to become. */
  unsent: Record<ConsultationKind, string>
  bring: (materials: number) => string
  quote: (words: string) => string
  sample: string
  /** What staff do by a due time. */
  answered: string
  /** Until the end of that day at least. */
  until: (day: string) => string
  all: (count: number) => string
  kept: (moment: string) => string
}

export const mattersText: Words<MattersText> = {
  zh: {
    yours: '轮到您了',
    underWay: '正在办',
    state: {
      offer: '有名额了，请您确认',
      visit: '去窗口办事',
      visit_other: '已预约',
      visit_queued: '在排队，等叫号',
      training: '去参加培训',
      training_other: '已报名',
      ask_back: '请您补充',
      repair: '改好了吗，请确认',
      answer: '有答复了',
      rating: '请您评价',
      question: '等答复',
      rectification: '等整改',
      waitlist: '候补中',
    },
    called: (window) => `请到 ${window}`,
    number: (number) => `${number} 号`,
    draft: '草稿，还没提交',
    savedAt: (moment) => `${moment} 存下`,
    unsent: { consultation: '咨询', mediation: '申请人民调解', aid: '申请维权援助' },
    bring: (materials) => `，带 ${materials} 样`,
    quote: (words) => `“${words}”`,
    sample: '示例',
    answered: '答复',
    until: (day) => `${day}前`,
    all: (count) => `全部 ${count} 件`,
    kept: (moment) => `没有网络，这是${/^\d/.test(moment) ? ' ' : ''}${moment} 存下的`,
  },
  en: {
    yours: 'Your turn',
    underWay: 'In progress',
    state: {
      offer: 'A seat for you: please confirm',
      visit: 'Visit the window',
      visit_other: 'Booked',
      visit_queued: 'In the queue',
      training: 'Go to the training',
      training_other: 'Enrolled',
      ask_back: 'Please add a detail',
      repair: 'Put right? Please confirm',
      answer: 'Answered',
      rating: 'Please rate',
      question: 'Waiting for an answer',
      rectification: 'Being put right',
      waitlist: 'On the waitlist',
    },
    called: (window) => `Come to ${window}`,
    number: (number) => `Number ${number}`,
    draft: 'Draft, not sent',
    savedAt: (moment) => `saved ${moment}`,
    unsent: {
      consultation: 'Question',
      mediation: 'Apply for mediation',
      aid: 'Apply for rights aid',
    },
    bring: (materials) => `, bring ${materials} ${materials === 1 ? 'document' : 'documents'}`,
    quote: (words) => `“${words}”`,
    sample: 'Sample',
    answered: 'reply',
    until: (day) => `by ${day}`,
    all: (count) => `All ${count}`,
    kept: (moment) => `You are offline. This was saved ${moment}`,
  },
}
