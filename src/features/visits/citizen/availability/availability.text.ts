import type { FailureCode } from '@/contract/shared/failure'
import type { Words } from '@/shared/lib/language'

interface AvailabilityText {
  title: string
  service: string
  anyService: string
  queue: string
  waiting: (count: number) => string
  wait: (minutes: number) => string
  noWait: string
  calling: (number: number) => string
  delay: (moment: string, words: string) => string
  closesAt: (time: string) => string
  closed: string
  closedUntil: (opens: string) => string
  readAt: (moment: string) => string
  take: string
  taking: string
  toNumber: (number: number) => string
  slots: string
  slotsNote: string
  today: string
  tomorrow: string
  free: (count: number) => string
  full: string
  yours: string
  dayFull: string
  unannounced: (year: string) => string
  noSlots: string
  neither: string
  noAddress: string
  toOutlet: string
  arrived: string
  missing: string
  allOutlets: string
  sample: string
  failed: Partial<Record<FailureCode, string>>
}

export const availabilityText: Words<AvailabilityText> = {
  zh: {
    title: '预约和取号',
    service: '办什么',
    anyService: '到了再说',
    queue: '现在排队',
    waiting: (count) => (count > 0 ? `${count} 人在等` : '没有人在等'),
    wait: (minutes) => `现在取号，约等 ${minutes} 分钟`,
    noWait: '现在还估不出要等多久',
    calling: (number) => `刚叫到 ${number} 号`,
    delay: (moment, words) => `${moment} 网点说：${words}`,
    closesAt: (time) => `今天取号到 ${time}`,
    closed: '现在不发号。发号时间以网点为准，可以先预约。',
    closedUntil: (opens) => `${opens}。关着的时候不发号。`,
    readAt: (moment) => `${moment} 读到的`,
    take: '取号',
    taking: '正在取号',
    toNumber: (number) => `看我的 ${number} 号`,
    slots: '选个时间预约',
    slotsNote: '到时直接到窗口，不用再排队',
    today: '今天',
    tomorrow: '明天',
    free: (count) => `余 ${count}`,
    full: '已满',
    yours: '现在的',
    dayFull: '这一天都满了，看看别的日子。',
    unannounced: (year) =>
      `${year} 年的放假安排还没公布，这一天有可能放假。出发前请再看一下您的预约。`,
    noSlots: '近两周没有可约的时间。可以打电话问，或直接去窗口。',
    neither: '这里不用预约，也不取号。在开放时间直接去就行。出发前看一下时间和电话。',
    noAddress: '这里的门牌地址还没有核实，所以不开预约。去之前请先打电话问清楚在哪里。',
    toOutlet: '看时间和电话',
    arrived: '已经到窗口了，扫窗口的码',
    missing: '没有找到这个网点',
    allOutlets: '看全部网点',
    sample: '示例',
    failed: {
      closed: '现在不发号了。可以预约，或者先打电话问。',
      conflict: '您在这里已经有一个号，或者已约了这个时间。看“我的预约和取号”。',
      enough_visits: '您手上的预约或今天取的号已经够多。取消一个再来。',
      invalid: '这里的窗口不办这一项。换一项，或打电话问。',
    },
  },
  en: {
    title: 'Book or queue',
    service: 'What for',
    anyService: 'I will say there',
    queue: 'The queue now',
    waiting: (count) => (count > 0 ? `${count} waiting` : 'Nobody is waiting'),
    wait: (minutes) => `About ${minutes} min from now`,
    noWait: 'Nobody can tell yet how long it takes',
    calling: (number) => `Number ${number} was called last`,
    delay: (moment, words) => `The outlet said, ${moment}: ${words}`,
    closesAt: (time) => `Numbers until ${time} today`,
    closedUntil: (opens) => `${opens}. No numbers until then.`,
    closed: 'No numbers are given out now. The outlet decides when; you can book a time.',
    readAt: (moment) => `As of ${moment}`,
    take: 'Take a number',
    taking: 'Taking a number',
    toNumber: (number) => `See my number ${number}`,
    slots: 'Book a time',
    slotsNote: 'Then go straight to the window',
    today: 'Today',
    tomorrow: 'Tomorrow',
    free: (count) => `${count} left`,
    full: 'Full',
    yours: 'Yours now',
    dayFull: 'This day is full. Look at another.',
    unannounced: (year) =>
      `Holidays of ${year} are not announced yet: this day may become one. Look at your appointment again before you go.`,
    noSlots: 'Nothing can be booked for two weeks. Call them, or go there.',
    neither:
      'No booking and no numbers here. Just go there while it is open. Look at hours and phone before you leave.',
    noAddress:
      'The address here is not verified yet, so nothing can be booked. Call and ask for it before you go.',
    toOutlet: 'Hours and phone',
    arrived: 'At the window already? Scan its code',
    missing: 'This outlet is not here',
    allOutlets: 'All outlets',
    sample: 'Sample',
    failed: {
      closed: 'No more numbers now. Book a time, or call first.',
      conflict: 'You have a number here already, or this time. See “My visits”.',
      enough_visits: 'You have as many visits as one can have now. Cancel one first.',
      invalid: 'The windows here do not do this. Choose another, or call.',
    },
  },
}
