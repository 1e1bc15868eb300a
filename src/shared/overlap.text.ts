import type { Words } from '@/shared/lib/language'

interface OverlapText {
  title: string
  training: (title: string, when: string) => string
  visit: (outlet: string, when: string) => string
  question: string
  yes: Record<'book' | 'move' | 'signUp' | 'accept', string>
  keep: string
  busy: string
}

/** Asks whether to go on although the citizen has something else at the same time. */
export const overlapText: Words<OverlapText> = {
  zh: {
    title: '这段时间您还有别的安排',
    training: (title, when) => `培训“${title}”，${when}`,
    visit: (outlet, when) => `到${outlet || '网点'}办事，${when}`,
    question: '两边都去得了就接着办；去不了，可以换个时间，或先取消另一个。',
    yes: { book: '仍要预约', move: '仍要改到这时', signUp: '仍要报名', accept: '仍要接受' },
    keep: '先不办',
    busy: '正在提交',
  },
  en: {
    title: 'You have something else at that time',
    training: (title, when) => `Training “${title}”, ${when}`,
    visit: (outlet, when) => `A visit to ${outlet || 'an outlet'}, ${when}`,
    question:
      'Go on if you can be at both. If not, choose another time, or cancel the other one first.',
    yes: {
      book: 'Book it anyway',
      move: 'Move it anyway',
      signUp: 'Sign up anyway',
      accept: 'Accept anyway',
    },
    keep: 'Not now',
    busy: 'Sending',
  },
}
