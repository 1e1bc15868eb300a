import type { Words } from '@/shared/lib/language'

interface ServicesDoneText {
  title: string
  orders: string
  open: string
  openNote: string
  rated: string
  over: string
  until: (day: string) => string
  waiting: string
  none: string
  noneNote: string
  signIn: string
  signInNote: string
}

export const servicesDoneText: Words<ServicesDoneText> = {
  zh: {
    title: '我的评价和整改',
    orders: '正在整改',
    open: '还可以评',
    openNote: '自愿，不评也不会算好评',
    rated: '评过的',
    over: '没有评，已过期',
    until: (day) => `${day}前可以评`,
    waiting: '评价还没发出',
    none: '还没有办完的事',
    noneNote: '窗口办完、咨询关闭或参加过培训，就可以在这里评价，一次办事评一次。',
    signIn: '登录后看您自己的',
    signInNote: '评价只给您本人看是谁写的，工作人员看不到您是谁。',
  },
  en: {
    title: 'My ratings and repairs',
    orders: 'Being put right',
    open: 'Can be rated',
    openNote: 'if you like; otherwise it counts as nothing',
    rated: 'Rated',
    over: 'Not rated in time',
    until: (day) => `Until ${day}`,
    waiting: 'Your rating is not sent yet',
    none: 'Nothing done yet',
    noneNote:
      'Once a visit is finished, a question closed or a training attended, you can rate it here, once each.',
    signIn: 'Sign in to see yours',
    signInNote: 'Only you can see which ratings are yours. Staff do not see who you are.',
  },
}
