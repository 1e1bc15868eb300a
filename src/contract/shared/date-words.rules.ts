import type { Language } from './language.types'

const months =
  'January February March April May June July August September October November December'.split(' ')

/**
 * YYYY, YYYY-MM or YYYY-MM-DD in words, with the same precision: 2019 年 10 月, October 2019.
 * Any other text is returned unchanged.
 */
export function dateWords(date: string, language: Language): string {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date)
  if (!parts) return date
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  if (language === 'zh') return `${year} 年${month ? ` ${month} 月` : ''}${day ? ` ${day} 日` : ''}`
  return [day || '', month ? months[month - 1] : '', year].filter(Boolean).join(' ')
}

/** A date without its year: 11 月 22 日, 22 November. */
export const dayWords = (date: string, language: Language) =>
  dateWords(date, language).replace(language === 'zh' ? /^\d+ 年 / : / \d+$/, '')
