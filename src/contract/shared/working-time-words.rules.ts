import { consulting } from '../consultations/consultations.settings'
import { workingDays } from './due-words.rules'
import type { Language } from './language.types'
import type { EpochMs } from './time.types'
import { workingDaysBetween, workingMinutes } from './working-time.rules'

const minutesPerDay = consulting.closesAtMinute - consulting.opensAtMinute

/** Working time until a due time, or since: 还剩 3 个工作小时, 还剩 5 个工作日, 过了 2 个工作小时. */
export function workingTimeWords(dueAt: string, now: EpochMs, language: Language): string {
  const due = Date.parse(dueAt)
  const late = due <= now
  const minutes = Math.abs(workingMinutes(now, due))
  const days = late ? Math.floor(minutes / minutesPerDay) : workingDaysBetween(now, due)
  const isInDays = days > (late ? 0 : 1)
  const count = isInDays ? days : Math.floor(minutes / 60)
  const time = (isInDays ? workingDays : workingHours)(count, language)
  if (language === 'zh') return `${late ? '过了' : '还剩'}${count === 0 ? '' : ' '}${time}`
  return `${time} ${late ? 'late' : 'left'}`
}

function workingHours(count: number, language: Language) {
  if (language === 'zh') return count === 0 ? '不到 1 个工作小时' : `${count} 个工作小时`
  return count === 0 ? 'less than 1 working hour' : `${count} working hour${count === 1 ? '' : 's'}`
}
