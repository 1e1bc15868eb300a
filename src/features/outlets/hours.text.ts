import type { Words } from '@/shared/lib/language'

/** A future day, relative to today. */
export interface Ahead {
  days: number
  /** 0 is Sunday. */
  weekday: number
  /** `11 月 30 日`, `30 November`. */
  date: string
}

interface HoursText {
  open: string
  openUntil: (time: string) => string
  only: (counters: string[]) => string
  closed: string
  opens: (when: Ahead, time: string) => string
  unknown: string
  unannounced: string
  workingDays: string
  /** Hours of a Saturday or a Sunday. */
  saturday: (hours: string) => string
  sunday: (hours: string) => string
  specialDay: (day: string, hours: string | undefined, note: string | undefined) => string
  counter: (label: string | undefined, spans: string[]) => string
}

const weekdays = {
  zh: '周日 周一 周二 周三 周四 周五 周六'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
}

export const hoursText: Words<HoursText> = {
  zh: {
    open: '开放中',
    openUntil: (time) => `，到 ${time}`,
    only: (counters) => `现在只办${counters.join('、')}`,
    closed: '现在不开放',
    opens: ({ days, weekday, date }, time) => {
      const day =
        ['', '明天 ', '后天 '][days] ?? (days < 7 ? `${weekdays.zh[weekday]} ` : `${date} `)
      return `，${day}${time} 开`
    },
    unknown: '时间待核实',
    unannounced: '节假日安排待公布，去前先打电话',
    workingDays: '限工作日',
    saturday: (hours) => `周六 ${hours}`,
    sunday: (hours) => `周日 ${hours}`,
    specialDay: (day, hours, note) =>
      [`${day} ${hours ?? '休息'}`, note].filter(Boolean).join('，'),
    counter: (label, spans) => [label, spans.join('、')].filter(Boolean).join(' '),
  },
  en: {
    open: 'Open',
    openUntil: (time) => ` until ${time}`,
    only: (counters) => `Now only for ${counters.join(', ')}`,
    closed: 'Closed now',
    opens: ({ days, weekday, date }, time) => {
      const day = ['', 'tomorrow ', `${weekdays.en[weekday]} `][Math.min(days, 2)]!
      return `, opens ${days < 7 ? day : `${date} `}${time}`
    },
    unknown: 'Hours to be verified',
    unannounced: 'Holidays are not announced yet. Call before you go.',
    workingDays: 'On working days',
    saturday: (hours) => `Saturday ${hours}`,
    sunday: (hours) => `Sunday ${hours}`,
    specialDay: (day, hours, note) =>
      [`${day}: ${hours ?? 'closed'}`, note].filter(Boolean).join(', '),
    counter: (label, spans) => [label, spans.join(', ')].filter(Boolean).join(' '),
  },
}
