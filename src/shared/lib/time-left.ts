import type { EpochMs } from '@/contract/shared/time.types'
import { workingDaysBetween } from '@/contract/shared/working-time.rules'
import { workingMinutes } from '@/contract/shared/working-time.rules'
import { consulting } from '@/contract/consultations/consultations.settings'
import type { Language } from './language'

const minutesPerDay = consulting.closesAtMinute - consulting.opensAtMinute

/** Up to this many working days ahead the time left is given in hours: 剩 10 小时. */
const maxDaysInHours = 1

export interface TimeLeft {
  late: boolean
  count: number
  /** Of working time. */
  unit: 'minute' | 'hour' | 'day'
}

/** Working time from `now` to the deadline `dueAt` (ISO 8601), rounded down. */
export function timeLeft(dueAt: string, now: EpochMs): TimeLeft {
  const due = Date.parse(dueAt)
  const late = due <= now
  const minutes = Math.abs(workingMinutes(now, due))
  const days = late ? Math.floor(minutes / minutesPerDay) : workingDaysBetween(now, due)
  if (days > (late ? 0 : maxDaysInHours)) return { late, count: days, unit: 'day' }
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
