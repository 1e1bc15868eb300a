import type { Words } from '@/shared/lib/language'

interface TopicsText {
  title: string
  question: string
  lead: string
  votes: (count: number) => string
  upcoming: (count: number) => string
  want: string
  wanted: string
  notSent: string
  toPlans: string
  toPlansNote: string
}

export const topicsText: Words<TopicsText> = {
  zh: {
    title: '想学什么',
    question: '您想学什么？',
    lead: '可以选几个，随时能改。各培训基地排明年的计划时会看这些数。',
    votes: (count) => (count > 0 ? `${count} 人想学` : '还没有人选'),
    upcoming: (count) => `${count} 场可报名`,
    want: '想学',
    wanted: '已选',
    notSent: '没有选上。',
    toPlans: '看培训计划',
    toPlansNote: '各基地今年计划办什么，办了多少',
  },
  en: {
    title: 'Wish list',
    question: 'What would you like to learn?',
    lead: 'Choose as many as you like, change it any time. The training bases look at these numbers when they plan the next year.',
    votes: (count) => (count > 0 ? `${count} would like it` : 'Nobody yet'),
    upcoming: (count) => `${count} open for sign-up`,
    want: 'I want it',
    wanted: 'Chosen',
    notSent: 'It was not saved.',
    toPlans: 'Training plans',
    toPlansNote: 'What each base plans for the year, and has held',
  },
}
