import { clockAt, daysBetween } from '../facts/working-days.rules'
import { clockStartDay, type Period } from './due.rules'
import type { Language } from './language.types'
import { dayFrom, dayOf, nearDay, pointWords, shortWeekday } from './moment-words.rules'
import type { EpochMs, IsoDay } from './time.types'

/** Up to this many days ahead a weekday alone says which day is meant. */
const maxDaysByName = 6

/** 周四 17:00 前答复, reply by Thu, 17:00. `what` is the act; without it 周四 17:00 前, by Thu, 17:00. */
export function byWords(dueAt: string, now: EpochMs, language: Language, what = ''): string {
  const point = duePoint(dueAt, now, language)
  return language === 'zh' ? `${point} 前${what}` : `${what && `${what} `}by ${point}`
}

/** The same while it is not over; 已超期：昨天 17:00 after. At its very moment a due time is over. */
export function dueWords(dueAt: string, now: EpochMs, language: Language, what?: string): string {
  if (Date.parse(dueAt) > now) return byWords(dueAt, now, language, what)
  return (language === 'zh' ? '已超期：' : 'overdue: ') + duePoint(dueAt, now, language)
}

/** Why a due time may change. */
export const unsureWords: Record<Language, string> = {
  zh: '放假安排还没公布，可能变',
  en: 'holidays not announced, may change',
}

/** 从周一起算, counts from Mon. */
export function startWords(dueFrom: string, now: EpochMs, language: Language): string {
  const today = clockAt(now).day
  const start = clockStartDay(Date.parse(dueFrom))
  const day = dayByName(start, today, language) ?? dayFrom(start, today, language)
  return language === 'zh' ? `从${/^\d/.test(day) ? ' ' : ''}${day}起算` : `counts from ${day}`
}

/** 从周一起算，1 个工作日; counts from Mon, 1 working day. */
export function countedWords(period: Omit<Period, 'dueAt'>, now: EpochMs, language: Language) {
  const { dueFrom, dueDays, dueUnsure } = period
  const [comma, semicolon] = language === 'zh' ? ['，', '；'] : [', ', '; ']
  const start = startWords(dueFrom, now, language)
  const unsure = dueUnsure ? semicolon + unsureWords[language] : ''
  return start + comma + workingDays(dueDays, language) + unsure
}

/** 周二 17:00 前答复（从周一起算，1 个工作日）. */
export function dueInFull(period: Period, now: EpochMs, language: Language, what?: string): string {
  const due = dueWords(period.dueAt, now, language, what)
  const counted = countedWords(period, now, language)
  return language === 'zh' ? `${due}（${counted}）` : `${due} (${counted})`
}

/** A due time that is read on another day than it is said: 12 月 8 日 周二 17:00 前. */
export const datedDueWords = (dueAt: string, now: EpochMs, language: Language) => {
  const point = pointWords(datedDay(dayOf(dueAt), clockAt(now).day, language), dueAt, language)
  return language === 'zh' ? `${point} 前` : `by ${point}`
}

/** 3 个工作日, 3 working days. */
export const workingDays = (count: number, language: Language) =>
  language === 'zh' ? `${count} 个工作日` : `${count} working day${count === 1 ? '' : 's'}`

function duePoint(dueAt: string, now: EpochMs, language: Language) {
  const [day, today] = [dayOf(dueAt), clockAt(now).day]
  return pointWords(
    dayByName(day, today, language) ?? datedDay(day, today, language),
    dueAt,
    language,
  )
}

/** 今天, 周四; undefined where that could mean another day. */
function dayByName(day: IsoDay, today: IsoDay, language: Language) {
  const ahead = daysBetween(today, day)
  const isInWeek = ahead > 1 && ahead <= maxDaysByName
  return nearDay(day, today, language) ?? (isInWeek ? shortWeekday(day, language) : undefined)
}

/** 12 月 23 日 周三, Wed 23 December. */
function datedDay(day: IsoDay, today: IsoDay, language: Language) {
  const [date, weekday] = [dayFrom(day, today, language), shortWeekday(day, language)]
  return language === 'zh' ? `${date} ${weekday}` : `${weekday} ${date}`
}
