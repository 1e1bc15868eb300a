import type { Words } from '@/shared/lib/language'
import type { Availability } from '../seats.model'

/** The tab is in the main package, so texts of single pages are kept out of it. */
interface TrainingsText {
  title: string
  parts: Record<'schedule' | 'courses' | 'mine', string>
  filter: string
  monthBefore: string
  monthAfter: string
  weekdays: string[]
  hasTraining: (day: string) => string
  sample: string
  openness: Record<Exclude<Availability, 'open'>, string>
  left: (way: string, count: number) => string
  waitlist: string
  full: string
  each: (way: string, words: string) => string
  online: string
  savedAt: (moment: string) => string
  none: string
  noneFit: string
  showAll: string
  anytime: string
  all: string
  mineSignedOut: string
  mineNone: string
}

export const trainingsText: Words<TrainingsText> = {
  zh: {
    title: '培训',
    parts: { schedule: '排期', courses: '课程', mine: '我的' },
    filter: '筛选',
    monthBefore: '上个月',
    monthAfter: '下个月',
    weekdays: ['一', '二', '三', '四', '五', '六', '日'],
    hasTraining: (day) => `${day}，有培训`,
    sample: '示例',
    openness: { draft: '未发布', closed: '报名已截止', over: '已结束', called_off: '已取消' },
    left: (way, count) => `${way}余 ${count}`,
    waitlist: '已满，可候补',
    full: '已满',
    each: (way, words) => way + words,
    online: '线上',
    savedAt: (moment) => `没有网络，名额是${moment}的`,
    none: '之后还没有公布场次',
    noneFit: '没有符合的场次',
    showAll: '看全部场次',
    anytime: '随时可学',
    all: '全部',
    mineSignedOut: '登录后看您的报名和入场码',
    mineNone: '还没有报过名',
  },
  en: {
    title: 'Training',
    parts: { schedule: 'Schedule', courses: 'Courses', mine: 'Mine' },
    filter: 'Filter',
    monthBefore: 'Month before',
    monthAfter: 'Next month',
    weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
    hasTraining: (day) => `${day}, has training`,
    sample: 'Sample',
    openness: {
      draft: 'Not published',
      closed: 'Sign-up closed',
      over: 'Over',
      called_off: 'Called off',
    },
    left: (way, count) => `${way}: ${count} left`,
    waitlist: 'Full, waitlist open',
    full: 'Full',
    each: (way, words) => `${way}: ${words}`,
    online: 'Online',
    savedAt: (moment) => `Offline. Seats as of ${moment}`,
    none: 'Nothing is announced after this',
    noneFit: 'Nothing fits',
    showAll: 'Show all',
    anytime: 'Any time',
    all: 'All',
    mineSignedOut: 'Sign in to see your sign-ups and tickets',
    mineNone: 'You have not signed up yet',
  },
}
