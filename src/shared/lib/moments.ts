import { clockAt, daysBetween, weekdayOf } from '@/contract/facts/working-days.rules'
import type { EpochMs, IsoDay } from '@/contract/shared/time.types'
import type { Language } from './language'
import { dayWords } from './time'

/** The day in Shanghai of a moment (ISO 8601). */
export const dayOf = (moment: string): IsoDay => clockAt(Date.parse(moment)).day

/** The time of day in Shanghai: 9:05. */
export function timeOf(moment: string): string {
  const { minute } = clockAt(Date.parse(moment))
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}

const weekdays = {
  zh: '周日 周一 周二 周三 周四 周五 周六'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
}

/** 周四, Thursday. */
export const weekdayWords = (day: IsoDay, language: Language) => weekdays[language][weekdayOf(day)]!

/** 12 月 10 日，周四; Thursday 10 December. */
export function dayAndWeekday(day: IsoDay, language: Language): string {
  const [date, weekday] = [dayWords(day, language), weekdayWords(day, language)]
  return language === 'zh' ? `${date}，${weekday}` : `${weekday} ${date}`
}

/** 14:00–16:30; with both days if it ends on another day. */
export function spanWords(startsAt: string, endsAt: string, language: Language): string {
  const [first, last] = [dayOf(startsAt), dayOf(endsAt)]
  if (first === last) return `${timeOf(startsAt)}–${timeOf(endsAt)}`
  return [startsAt, endsAt].map((moment) => pointWords(dayOf(moment), moment, language)).join(' – ')
}

/** 12 月 15 日 9:30–11:30. */
export function whenWords(startsAt: string, endsAt: string, language: Language): string {
  const [day, span] = [dayOf(startsAt), spanWords(startsAt, endsAt, language)]
  return day === dayOf(endsAt) ? `${dayWords(day, language)} ${span}` : span
}

/** A moment relative to `now`: 今天 21:05, 12 月 9 日 14:00; 21:05 today, 9 December 14:00. */
export function momentWords(moment: string, now: EpochMs, language: Language): string {
  const day = dayOf(moment)
  const near = nearDays[language][daysBetween(clockAt(now).day, day)]
  if (!near) return pointWords(day, moment, language)
  return language === 'zh' ? `${near} ${timeOf(moment)}` : `${timeOf(moment)} ${near}`
}

const nearDays: Record<Language, Record<number, string>> = {
  zh: { [-1]: '昨天', 0: '今天', 1: '明天' },
  en: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
}

const pointWords = (day: IsoDay, moment: string, language: Language) =>
  `${dayWords(day, language)} ${timeOf(moment)}`
