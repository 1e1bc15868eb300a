import { workingMinutes } from '@/contract/due.rules'
import { consulting } from '@/contract/consulting.settings'
import type { Language } from './language'

const aDay = consulting.closes - consulting.opens

/** From so many working minutes on, days are counted: 剩 10 小时 is said until tomorrow evening. */
const many = 2 * aDay

export interface TimeLeft {
  late: boolean
  count: number
  /** Of the time in which units work. */
  unit: 'minute' | 'hour' | 'day'
}

/** How long it is until something is due (a moment of the wire), at `now` (ms since 1970), rounded down. */
export function timeLeft(dueAt: string, now: number): TimeLeft {
  const due = Date.parse(dueAt)
  const late = due <= now
  const minutes = Math.abs(workingMinutes(now, due))
  if (minutes < 60) return { late, count: minutes, unit: 'minute' }
  if (minutes <= many) return { late, count: Math.floor(minutes / 60), unit: 'hour' }
  return { late, count: Math.floor(minutes / aDay), unit: 'day' }
}

const english = { minute: 'min', hour: 'h', day: 'working days' }
const chinese = { minute: '分钟', hour: '小时', day: '个工作日' }

/** 剩 2 小时, 超 2 小时, 刚超期; 2 h left, 2 h late, just late. */
export function timeLeftWords({ late, count, unit }: TimeLeft, language: Language): string {
  if (language === 'en') {
    if (count === 0) return late ? 'just late' : 'due before work resumes'
    return `${count} ${english[unit]} ${late ? 'late' : 'left'}`
  }
  if (count === 0) return late ? '刚超期' : '下次上班前到期'
  return `${late ? '超' : '剩'} ${count} ${chinese[unit]}`
}
