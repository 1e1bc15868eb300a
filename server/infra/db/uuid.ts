import { randomInt } from 'node:crypto'
import dayjs, { type Dayjs } from 'dayjs'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { clockAt } from '@/contract/facts/working-days.rules'

const range = 2 ** 32

/** A UUID v7 with the time `now`. */
export const newId = (now: Dayjs) => uuidV7(now.valueOf(), () => randomInt(range) / range)

/** Midnight in Shanghai at the start of the day of `now`. */
export const dayStart = (now: Dayjs) => dayjs(`${clockAt(now.valueOf()).day}T00:00:00+08:00`)

/** A UUID v7 that reveals the day but not the time of creation. */
export const newDayId = (now: Dayjs) => newId(dayStart(now))
