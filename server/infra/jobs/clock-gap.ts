import type { Dayjs } from 'dayjs'
import type { Db } from '../db/open'

/** In ms. Clocks kept by NTP differ by less than a second; a clock that was set or has jumped, by more than this. */
export const maxClockGap = 2 * 60_000

/** By how many ms the clocks of this process and of the database certainly differ. */
export async function clockGap(db: Db, now: () => Dayjs): Promise<number> {
  const before = now().valueOf()
  const [row] = await db<{ at: string }[]>`select clock_timestamp() as at`
  const after = now().valueOf()
  const at = Date.parse(row!.at)
  return Math.max(before - at, at - after, 0)
}

/** A clock that moves on from `at` evenly, even if the one of the machine is set meanwhile. */
export function steadyClock(at: Dayjs): () => Dayjs {
  const startedAt = performance.now()
  return () => at.add(Math.round(performance.now() - startedAt), 'ms')
}

/** The clocks differ, so work that goes by the time is held. Logs show the code only. */
export class ClockGap extends Error {
  readonly code: string
  override readonly name = 'ClockGap'
  constructor(gap: number) {
    super()
    this.code = `${Math.round(gap / 1000)} s from the database's: jobs are held`
  }
}
