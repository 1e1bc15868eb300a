import { rating } from './ratings.settings'
import type { Aspect, Channel, Tag } from './ratings.schema'

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

/** The middle one; of an even number between the two in the middle. */
export function medianOf(numbers: number[]): number | undefined {
  if (numbers.length === 0) return undefined
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2
}
