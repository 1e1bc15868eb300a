import type { Words } from '@/shared/lib/language'

/** Booking and the queue on the page of an outlet. */
interface OutletVisitingText {
  /** The queue gives out numbers outside the hours: staff opened it. */
  servedNow: string
  queueClosed: string
  /** Numbers are given out while it is closed, as at noon, and called later. */
  inBreak: string
  bookFor: (moment: string) => string
  askFirst: string
  ask: string
  take: string
  more: string
  from: (time: string) => string
  allTimes: string
  allFull: string
  timesUnread: string
  unread: string
  readAgain: string
  book: (moment: string) => string
  bookAny: string
  toVisit: string
  toNumber: (number: number) => string
}

export const outletVisitingText: Words<OutletVisitingText> = {
  zh: {
    servedNow: '现在在办',
    queueClosed: '现在不能取号。',
    inBreak: '现在可以先取号，开门后再叫。',
    bookFor: (moment) => `可以先约 ${moment}。`,
    askFirst: '可以先问一问。',
    ask: '先问一问',
    take: '去取号',
    more: '更多',
    from: (time) => `${time} 起`,
    allTimes: '全部时间',
    allFull: '近两周都约满了。有人取消，时间会马上放出。',
    timesUnread: '没读到哪些时间还空着，可能是网络不稳。',
    unread: '还没有读到这里能不能预约、取号。不是说不能。',
    readAgain: '再读一次',
    book: (moment) => `预约 ${moment}`,
    bookAny: '选时间预约',
    toVisit: '看我的预约',
    toNumber: (number) => `看我的 ${number} 号`,
  },
  en: {
    servedNow: 'Serving now',
    queueClosed: 'No numbers now.',
    inBreak: 'You can take a number now; it is called once they open.',
    bookFor: (moment) => `You can book for ${moment}.`,
    askFirst: 'You can ask first.',
    ask: 'Ask first',
    take: 'Take a number',
    more: 'More',
    from: (time) => `from ${time}`,
    allTimes: 'All times',
    allFull: 'Full for two weeks. A cancelled time is free again at once.',
    timesUnread: 'We could not read which times are free. The network may be unstable.',
    unread:
      'We have not read yet whether you can book or queue here. It does not mean that you cannot.',
    readAgain: 'Try again',
    book: (moment) => `Book ${moment}`,
    bookAny: 'Choose a time',
    toVisit: 'See my appointment',
    toNumber: (number) => `See my number ${number}`,
  },
}
