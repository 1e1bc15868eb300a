import { rating } from './rating.settings'
import type { Aspect, Channel, Figures, Tag } from './ratings.schema'

const msPerHour = 3_600_000

/** The tags that are shown, by level and by where it was done. Changed here only, and with a new version. */
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

/** Which tags a level (1 to 5) may be given for. */
export const tagsFor = (level: number, channel: Channel): Tag[] =>
  (level >= 4 ? good : level === 3 ? fair : poor)[channel]

/** What is scored besides the whole: 国办发〔2019〕51号, as far as it could be read. */
export const aspectsFor = (channel: Channel): Aspect[] =>
  channel === 'onsite'
    ? ['efficiency', 'competence', 'attitude']
    : ['efficiency', 'guide', 'convenience', 'platform']

/** 差评: opens an order to put it right. */
export const isBad = (level: number) => (rating.bad as readonly number[]).includes(level)

/** Whether a service can still be rated at `now`; until when it can be (ISO), and `now` in ms since 1970. */
export const canRate = (rateUntil: string, now: number) => now < Date.parse(rateUntil)

/** Until when a rating that was given then can be changed, in ms since 1970. */
export const changeUntil = (givenAt: string) => Date.parse(givenAt) + rating.changeHours * msPerHour

/** The first day whose ratings count on `today`, both YYYY-MM-DD. */
export function sinceDay(today: string): string {
  const day = new Date(`${today}T00:00:00Z`)
  day.setUTCMonth(day.getUTCMonth() - rating.months)
  return day.toISOString().slice(0, 10)
}

type Levels = Figures['levels']

export const countOf = (levels: Levels) => levels.reduce((sum, count) => sum + count, 0)

export const badOf = (levels: Levels) =>
  rating.bad.reduce((sum, level) => sum + levels[level - 1]!, 0)

/** The mean level; undefined where so few gave one that it would say nothing. Never shown without their number. */
export function meanOf(levels: Levels): number | undefined {
  const count = countOf(levels)
  if (count < rating.meanFrom) return undefined
  return levels.reduce((sum, given, i) => sum + given * (i + 1), 0) / count
}

/** 95 of 100 times the share of all who come is above the bound. */
const z = 1.96

/**
 * By what outlets are put in order: the lower bound of Wilson's interval for the share that was satisfied, 0
 * to 1. One satisfied rating says less than fifty of which one was not. Undefined where nobody rated.
 */
export function wilsonBound(levels: Levels): number | undefined {
  const n = countOf(levels)
  if (n === 0) return undefined
  const p = rating.satisfied.reduce((sum, level) => sum + levels[level - 1]!, 0) / n
  const z2 = z * z
  const bound = (p + z2 / (2 * n) - z * Math.sqrt((p * (1 - p) + z2 / (4 * n)) / n)) / (1 + z2 / n)
  return Math.max(0, bound)
}

/** The middle one; of an even number between the two in the middle. */
export function medianOf(numbers: number[]): number | undefined {
  if (numbers.length === 0) return undefined
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2
}
