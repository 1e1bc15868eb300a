import { workingDaysTo, workingMinutes } from '@/contract/shared/due.rules'
import { consulting } from '@/contract/consultations/consultations.settings'
import type { Language } from './language'

const aDay = consulting.closesAtMinute - consulting.opensAtMinute

/** What is due tomorrow is due in hours: 剩 10 小时. Later, in days, as a calendar has them. */
const soon = 1

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
  const days = late ? Math.floor(minutes / aDay) : workingDaysTo(now, due)
  if (days > (late ? 0 : soon)) return { late, count: days, unit: 'day' }
  if (minutes < 60) return { late, count: minutes, unit: 'minute' }
  return { late, count: Math.floor(minutes / 60), unit: 'hour' }
}

const english = { minute: 'min', hour: 'h', day: 'working days' }
const chinese = { minute: '分钟', hour: '小时', day: '个工作日' }

/** 剩 2 小时, 超 2 小时, 刚超期; 2 h left, 2 h late, just late. */
export function timeLeftWords({ late, count, unit }: TimeLeft, language: Language): string {
  if (language === 'en') {
    if (count === 0) return late ? 'just late' : 'due before work resumes'
    const name = unit === 'day' && count === 1 ? 'working day' : english[unit]
    return `${count} ${name} ${late ? 'late' : 'left'}`
  }
  if (count === 0) return late ? '刚超期' : '下次上班前到期'
  return `${late ? '超' : '剩'} ${count} ${chinese[unit]}`
}
