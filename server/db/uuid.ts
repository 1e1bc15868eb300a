import { randomInt } from 'node:crypto'
import type { Dayjs } from 'dayjs'
import { uuidV7 } from '../../src/contract/uuid.rules'

const most = 2 ** 32

/** An id for a record that is made at `now`. */
export const newId = (now: Dayjs) => uuidV7(now.valueOf(), () => randomInt(most) / most)
