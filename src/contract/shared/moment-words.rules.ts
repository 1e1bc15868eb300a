import { clockAt, daysBetween, weekdayOf } from '../facts/working-days.rules'
import { dateWords, dayWords } from './date-words.rules'
import type { Language } from './language.types'
import type { EpochMs, IsoDay } from './time.types'

/** The day in Shanghai of a moment (ISO 8601). */
export const dayOf = (moment: string): IsoDay => clockAt(Date.parse(moment)).day

/** A time of day in the one form that people read, on screens, in messages, pushes and calendars: 9:05, never 09:05. */
export const minuteWords = (minute: number): string =>
  `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`

/** The time of day in Shanghai: 9:05. */
export const timeOf = (moment: string): string => minuteWords(clockAt(Date.parse(moment)).minute)

const weekdays = {
  zh: '周日 周一 周二 周三 周四 周五 周六'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
}

/** 周四, Thursday. */
export const weekdayWords = (day: IsoDay, language: Language) => weekdays[language][weekdayOf(day)]!

/** 周四, Thu. */
export const shortWeekday = (day: IsoDay, language: Language) =>
  weekdayWords(day, language).slice(0, 3)

/** 12 月 10 日，周四; Thursday 10 December. */
export function dayAndWeekday(day: IsoDay, language: Language): string {
  const [date, weekday] = [dayWords(day, language), weekdayWords(day, language)]
  return language === 'zh' ? `${date}，${weekday}` : `${weekday} ${date}`
}

/** 14:00–16:30; with both days if it ends on another day. */
export function spanWords(startsAt: string, endsAt: string, language: Language): string {
  const [first, last] = [dayOf(startsAt), dayOf(endsAt)]
  if (first === last) return `${timeOf(startsAt)}–${timeOf(endsAt)}`
  return [startsAt, endsAt]
    .map((moment) => pointWords(dayWords(dayOf(moment), language), moment, language))
    .join(' – ')
}

/** 12 月 15 日 9:30–11:30. */
export function whenWords(startsAt: string, endsAt: string, language: Language): string {
  const [day, span] = [dayOf(startsAt), spanWords(startsAt, endsAt, language)]
  return day === dayOf(endsAt) ? `${dayWords(day, language)} ${span}` : span
}

/** A moment relative to `now`: 今天 21:05, 12 月 9 日 14:00; today, 21:05; 9 December, 14:00. */
export function momentWords(moment: string, now: EpochMs, language: Language): string {
  const day = dayOf(moment)
  const today = clockAt(now).day
  return pointWords(
    nearDay(day, today, language) ?? dayFrom(day, today, language),
    moment,
    language,
  )
}

/** 昨天, 今天, 明天; undefined for other days. */
export const nearDay = (day: IsoDay, today: IsoDay, language: Language): string | undefined =>
  nearDays[language][daysBetween(today, day)]

/** 11 月 22 日; with the year if it is not the year of today. */
export const dayFrom = (day: IsoDay, today: IsoDay, language: Language) =>
  day.slice(0, 4) === today.slice(0, 4) ? dayWords(day, language) : dateWords(day, language)

const nearDays: Record<Language, Record<number, string>> = {
  zh: { [-1]: '昨天', 0: '今天', 1: '明天' },
  en: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
}

/** A day in words with the time of a moment: 周四 17:00; Thu, 17:00. */
export const pointWords = (day: string, moment: string, language: Language) =>
  `${day}${language === 'zh' ? ' ' : ', '}${timeOf(moment)}`
