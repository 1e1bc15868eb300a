import { uptime } from 'node:os'
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

/**
 * In ms since the machine was started: goes on while it sleeps, and does not move when its clock is set.
 * `performance.now()` stands still during sleep on Linux, so that every laptop that slept would seem to have jumped.
 */
const uptimeMs = () => uptime() * 1000

/**
 * Answers by how many ms the wall clock has jumped since the start. The database is no witness where it runs on
 * the same machine. What a look finds within `maxClockGap` is where the next one starts from: a clock corrected by
 * a second each day does not add up. A jump stays until the clock returns or the process starts anew.
 */
export function watchForJumps(now: () => Dayjs, runningMs = uptimeMs): () => number {
  const offset = () => now().valueOf() - runningMs()
  let last = offset()
  return () => {
    const at = offset()
    const jump = Math.abs(at - last)
    if (jump <= maxClockGap) last = at
    return jump
  }
}

/** Answers whether and how the time can be trusted: see `ClockGap` and `ClockJump`. */
export function watchClock({ db, now }: { db: Db; now: () => Dayjs }) {
  const jump = watchForJumps(now)
  return async (): Promise<ClockFault | undefined> => {
    const jumped = jump()
    if (jumped > maxClockGap) return new ClockFault('ClockJump', jumped, 'where it should be')
    const gap = await clockGap(db, now)
    return gap > maxClockGap ? new ClockFault('ClockGap', gap, "the database's") : undefined
  }
}

/** The time cannot be trusted, so work that goes by it is held. Logs show name and code only. */
export class ClockFault extends Error {
  readonly code: string
  constructor(
    override readonly name: 'ClockGap' | 'ClockJump',
    ms: number,
    from: string,
  ) {
    super()
    this.code = `${Math.round(ms / 1000)} s from ${from}: jobs are held`
  }
}

/** A clock that moves on from `at` evenly, even if the one of the machine is set meanwhile. */
export function steadyClock(at: Dayjs): () => Dayjs {
  const startedAt = performance.now()
  return () => at.add(Math.round(performance.now() - startedAt), 'ms')
}
