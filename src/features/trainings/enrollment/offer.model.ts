import type { Language } from '@/shared/lib/language'

interface Offer {
  offeredAt: string
  until: string
}

export interface OfferClock {
  /** Whole minutes that are left; none once it is over. */
  minutes: number
  /** How much of the time is over, in percent. */
  gone: number
}

/** An offer's clock at `now` (ms since 1970). */
export function clockOf({ offeredAt, until }: Offer, now: number): OfferClock {
  const [start, end] = [Date.parse(offeredAt), Date.parse(until)]
  const gone = Math.round(((now - start) / (end - start)) * 100)
  return {
    minutes: Math.max(0, Math.ceil((end - now) / 60_000)),
    gone: Math.min(100, Math.max(0, gone)),
  }
}

/** 6 小时 45 分. */
export function minutesWords(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const said = (count: number, one: string) => (count > 0 ? [`${count} ${one}`] : [])
  const words =
    language === 'zh'
      ? [...said(hours, '小时'), ...said(rest, '分')]
      : [...said(hours, 'h'), ...said(rest, 'min')]
  return words.join(' ') || (language === 'zh' ? '0 分' : '0 min')
}
