import { dayAfter, daysBetween, weekdayOf } from '@/contract/facts/working-days.rules'
import { fold } from '@/contract/shared/as-meant/search.rules'
import { own } from '@/contract/shared/own.rules'
import type { IsoDay } from '@/contract/shared/time.types'

// A day is searched by words that no text contains: a date is typed in many ways, and "next week" moves.

// Words are found by their beginnings, so each ends with a letter: the 1st is not the 15th.

const dayToken = (month: number, day: number) => `zzd${month}x${day}z`
const monthToken = (month: number) => `zzm${month}z`
const weekdayToken = (weekday: number) => `zzw${weekday}z`
/** 0: this week. */
const weekToken = (week: number) => `zzk${week}z`
const weekendToken = 'zze0z'
/** 0: today. */
const distanceToken = (days: number) => `zzt${days}z`

/** Monday is 0. */
const placeInWeek = (day: IsoDay) => (weekdayOf(day) + 6) % 7
/** Weeks begin on Monday. */
const weeksBetween = (today: IsoDay, day: IsoDay) =>
  Math.floor((daysBetween(today, day) + placeInWeek(today)) / 7)

const partsOf = (day: IsoDay) => day.split('-').map(Number) as [number, number, number]

/** What the days of something may be called today. Days that are over are left out. */
export function tokensOfDays(first: IsoDay, last: IsoDay, today: IsoDay): string {
  const tokens = new Set<string>()
  const from = first < today ? today : first
  for (let day = from, n = 0; day <= last && n < maxDays; day = dayAfter(day), n++) {
    const [, month, date] = partsOf(day)
    tokens.add(dayToken(month, date)).add(monthToken(month))
    tokens.add(weekdayToken(weekdayOf(day))).add(weekToken(weeksBetween(today, day)))
    tokens.add(distanceToken(daysBetween(today, day)))
    // A weekday beside its week: 下周六 is not any Saturday.
    tokens.add(weekToken(weeksBetween(today, day)) + weekdayToken(weekdayOf(day)))
    if (placeInWeek(day) >= 5) tokens.add(weekendToken)
  }
  return [...tokens].join(' ')
}

/** Of a training in several parts, only the first and the last day are known. */
const maxDays = 31

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const weekdays = 'sun mon tue wed thu fri sat'.split(' ')
const hanDigits = '日一二三四五六'

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const weekday = '(sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:days?)?'
const monthOf = (name: string) => months.indexOf(name.slice(0, 3)) + 1
const weekdayOfName = (name: string) => weekdays.indexOf(name.slice(0, 3))
const weekdayOfHan = (han: string) => hanDigits.indexOf(han === '天' ? '日' : han)
const zhWeek: Record<string, number> = { 这: 0, 本: 0, 下: 1 }

type Rule = [pattern: RegExp, token: (...groups: string[]) => string]

/** In this order: what is longer comes first. */
const rules: Rule[] = [
  [/(?:\d{4}年)?(\d{1,2})月(\d{1,2})[日号]?/g, (m, d) => dayToken(Number(m), Number(d))],
  [/(\d{1,2})月份?/g, (m) => monthToken(Number(m))],
  [
    /([这本下])个?(?:周|星期|礼拜)([一二三四五六日天])/g,
    (w, d) => weekToken(own(zhWeek, w)!) + weekdayToken(weekdayOfHan(d)),
  ],
  [/(?:周|星期|礼拜)([一二三四五六日天])/g, (d) => weekdayToken(weekdayOfHan(d))],
  [/周末/g, () => weekendToken],
  [/([这本下])个?(?:周|星期|礼拜)/g, (w) => weekToken(own(zhWeek, w)!)],
  [/今天/g, () => distanceToken(0)],
  [/明天/g, () => distanceToken(1)],
  [/后天/g, () => distanceToken(2)],
  [
    new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?\\b`, 'g'),
    (m, d) => dayToken(monthOf(m), Number(d)),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}\\b`, 'g'),
    (d, m) => dayToken(monthOf(m), Number(d)),
  ],
  [
    new RegExp(`\\b(this|next) ${weekday}\\b`, 'g'),
    (w, d) => weekToken(w === 'next' ? 1 : 0) + weekdayToken(weekdayOfName(d)),
  ],
  [/\b(this|next) week\b/g, (w) => weekToken(w === 'next' ? 1 : 0)],
  [/\bweekends?\b/g, () => weekendToken],
  [/\btoday\b/g, () => distanceToken(0)],
  [/\btomorrow\b/g, () => distanceToken(1)],
  [new RegExp(`\\b${weekday}\\b`, 'g'), (d) => weekdayToken(weekdayOfName(d))],
  [new RegExp(`\\bin ${month}\\b`, 'g'), (m) => monthToken(monthOf(m))],
  [new RegExp(`\\b(?!may\\b)${month}\\b`, 'g'), (m) => monthToken(monthOf(m))], // "may" is mostly a verb
]

/** The query with its dates as the words of `tokensOfDays`; undefined if it has none. */
export function withDateTokens(query: string): string | undefined {
  const folded = fold(query)
    .replace(/(\d) *(年|月|日|号)/g, '$1$2')
    .replace(/(年|月) +(\d)/g, '$1$2')
  const read = rules.reduce(
    (text, [pattern, token]) =>
      text.replace(pattern, (_, ...groups: string[]) => ` ${token(...groups)} `),
    folded,
  )
  return read === folded ? undefined : read.trim()
}
