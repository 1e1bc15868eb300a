import { settingAt } from '../facts/public-settings.rules'
import type { EpochMs, IsoDay } from '../shared/time.types'
import { rating } from './ratings.settings'
import type { Aspect, Channel, Tag } from './ratings.schema'

const msPerHour = 3_600_000

/** The tags offered, by level and channel. A change needs a new version. */
export const tagsVersion = 1

const good: Record<Channel, Tag[]> = {
  onsite: ['quick', 'clear', 'friendly', 'one_trip', 'skilled'],
  online: ['quick', 'clear', 'skilled', 'easy'],
}
const fair: Record<Channel, Tag[]> = {
  onsite: ['long_wait', 'unclear', 'many_trips', 'guide_wrong', 'other'],
  online: ['long_wait', 'unclear', 'guide_wrong', 'broken', 'other'],
}
const poor: Record<Channel, Tag[]> = {
  onsite: ['many_trips', 'guide_wrong', 'bad_attitude', 'materials', 'late', 'fee', 'other'],
  online: ['guide_wrong', 'bad_attitude', 'materials', 'late', 'fee', 'broken', 'other'],
}

export const tagsFor = (level: number, channel: Channel): Tag[] =>
  (level >= 4 ? good : level === 3 ? fair : poor)[channel]

/** Aspects scored besides the overall level, after 国办发〔2019〕51号. */
export const aspectsFor = (channel: Channel): Aspect[] =>
  channel === 'onsite'
    ? ['efficiency', 'competence', 'attitude']
    : ['efficiency', 'guide', 'convenience', 'platform']

/** 差评: opens a rectification. */
export const isBad = (level: number) => (rating.bad as readonly number[]).includes(level)

export const canRate = (rateUntil: string, now: EpochMs) => now < Date.parse(rateUntil)

/** End of the editing period. */
export const changeUntil = (givenAt: string): EpochMs =>
  Date.parse(givenAt) + settingAt('changeRatingWithin', Date.parse(givenAt)) * msPerHour

/** The first day whose ratings count on `today`. */
export function sinceDay(today: IsoDay): IsoDay {
  const day = new Date(`${today}T00:00:00Z`)
  day.setUTCMonth(day.getUTCMonth() - rating.months)
  return day.toISOString().slice(0, 10)
}

/** Undefined without numbers. */
export function medianOf(numbers: number[]): number | undefined {
  if (numbers.length === 0) return undefined
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2
}
