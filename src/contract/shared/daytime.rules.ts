import type { EpochMs } from './time.types'

const hour = 3_600_000
const msPerDay = 24 * hour
const utcOffset = 8 * hour // Shanghai, without summer time since 1991

/** Nobody is expected to read a message, or to answer one, before 8:00 or from 21:00 on. */
const startsAt = 8 * hour
const endsAt = 21 * hour
const length = endsAt - startsAt

/** Milliseconds since midnight in Shanghai. */
const timeOfDay = (moment: EpochMs) => (moment + utcOffset) % msPerDay
const midnightBefore = (moment: EpochMs) => moment - timeOfDay(moment)

/** Whether a moment is between 21:00 and 8:00 in Shanghai. */
export function isNight(moment: EpochMs) {
  const time = timeOfDay(moment)
  return time < startsAt || time >= endsAt
}

/** The moment itself by day; at night the next 8:00. */
export function byDay(moment: EpochMs): EpochMs {
  if (!isNight(moment)) return moment
  const isEvening = timeOfDay(moment) >= endsAt
  return midnightBefore(moment) + startsAt + (isEvening ? msPerDay : 0)
}

/** A time of day in Shanghai, in ms since midnight, on the day of a moment or the moment itself if that is later. */
export const notBefore = (time: number, moment: EpochMs): EpochMs =>
  Math.max(moment, midnightBefore(moment) + time)

/** Daytime since 1970, in ms: it stands still at night. */
function daytimeAt(moment: EpochMs) {
  const days = (midnightBefore(moment) + utcOffset) / msPerDay
  return days * length + Math.min(Math.max(timeOfDay(moment) - startsAt, 0), length)
}

/** Milliseconds between two moments, without the nights; negative if `to` is before `from`. */
export const daytimeBetween = (from: EpochMs, to: EpochMs) => daytimeAt(to) - daytimeAt(from)

/** The first moment at which `ms` of daytime have passed since another; `ms` is above 0. */
export function afterDaytime(from: EpochMs, ms: number): EpochMs {
  const end = daytimeAt(from) + ms
  const days = Math.ceil(end / length) - 1
  return days * msPerDay - utcOffset + startsAt + (end - days * length)
}
