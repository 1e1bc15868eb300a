import { daytimeBetween } from '@/contract/shared/daytime.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Language } from '@/shared/lib/language'

interface Offer {
  offeredAt: string
  until: string
}

export interface OfferClock {
  /** Whole minutes of daytime left, rounded up; 0 once expired. */
  minutes: number
  /** Elapsed share of the time, in percent. */
  elapsed: number
  /** A night lies ahead, or it is night: the minutes left are fewer than the clock would say. */
  skipsNight: boolean
}

export function offerClock({ offeredAt, until }: Offer, now: EpochMs): OfferClock {
  const [start, end] = [Date.parse(offeredAt), Date.parse(until)]
  const left = daytimeBetween(now, end)
  const whole = daytimeBetween(start, end) // 0 of an offer by an older rule, that holds at night only
  const elapsed = whole > 0 ? Math.round((daytimeBetween(start, now) / whole) * 100) : 100
  return {
    minutes: Math.max(0, Math.ceil(left / 60_000)),
    elapsed: Math.min(100, Math.max(0, elapsed)),
    skipsNight: now < end && left < end - now,
  }
}

/** For example 6 小时 45 分. */
export function formatMinutes(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const unit = (count: number, name: string) => (count > 0 ? [`${count} ${name}`] : [])
  const words =
    language === 'zh'
      ? [...unit(hours, '小时'), ...unit(rest, '分')]
      : [...unit(hours, 'h'), ...unit(rest, 'min')]
  return words.join(' ') || (language === 'zh' ? '0 分' : '0 min')
}
