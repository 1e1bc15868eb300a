import type { Words } from '@/shared/lib/language'

interface ListText {
  title: string
  none: string
  noneNote: string
  write: string
  signIn: string
  signInNote: string
  /** What is done by the due time. */
  answer: string
  late: string
  asked: (moment: string) => string
  waiting: string
  mine: string
}

export const listText: Words<ListText> = {
  zh: {
    title: '我的咨询',
    none: '还没有咨询过',
    noneNote: '问过的都会在这里，看得到走到哪一步、什么时候答复。',
    write: '写留言',
    signIn: '登录后看您自己的',
    signInNote: '咨询只给您本人和答复单位看。',
    answer: '答复',
    late: '已经催办',
    asked: (moment) => `${moment} 提交`,
    waiting: '还没发出',
    mine: '已提交的',
  },
  en: {
    title: 'My questions',
    none: 'Nothing asked yet',
    noneNote: 'What you ask is listed here, with where it stands and when it is answered.',
    write: 'Write to us',
    signIn: 'Sign in to see yours',
    signInNote: 'Only you and the unit that answers can read them.',
    answer: 'reply',
    late: 'We have pressed for an answer.',
    asked: (moment) => `Sent ${moment}`,
    waiting: 'Not sent yet',
    mine: 'Sent',
  },
}
