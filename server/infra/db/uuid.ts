import { randomInt } from 'node:crypto'
import dayjs, { type Dayjs } from 'dayjs'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { clockAt } from '@/contract/facts/working-days.rules'

const most = 2 ** 32

/** An id for a record that is made at `now`. */
export const newId = (now: Dayjs) => uuidV7(now.valueOf(), () => randomInt(most) / most)

/** When the day of `now` began in Shanghai. */
export const dayStart = (now: Dayjs) => dayjs(`${clockAt(now.valueOf()).day}T00:00:00+08:00`)

/** An id that says the day and not the hour: for what shall not tell when exactly it was made. */
export const newDayId = (now: Dayjs) => newId(dayStart(now))
