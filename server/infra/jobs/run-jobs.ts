import type { Deps } from '../../deps'
import { within } from '../within'
import { ClockGap, clockGap, maxClockGap, steadyClock } from './clock-gap'

/** Periodic work. Several processes may run the same job at once. */
export interface Job {
  name: string
  /** Pause between the end of a run and the next one, in ms. */
  every: number
  run: (deps: Deps) => Promise<void>
}

/** In ms, until a held job looks at the clocks again. */
const pauseWhenHeld = 60_000

/**
 * Runs each job periodically until `stop()`. A failed run is retried at the next time; `onError` is called for
 * each of its failures.
 *
 * What jobs do at a time cannot be undone: days are anchored, offers end, old data is deleted. So they are held
 * while the clocks of the process and the database differ, which is reported once.
 */
export function startJobs(
  jobs: Job[],
  deps: Deps,
  onError: (name: string, error: unknown) => void,
) {
  let stopped = false
  const timers = new Map<string, NodeJS.Timeout>()
  const running = new Set<Promise<void>>()
  let isHeld = false

  function schedule(job: Job) {
    if (stopped) return
    const pause = isHeld ? Math.min(job.every, pauseWhenHeld) : job.every
    timers.set(job.name, setTimeout(() => start(job), pause).unref())
  }
  async function runUnlessHeld(job: Job) {
    const gap = await clockGap(deps.db, deps.now)
    const wasHeld = isHeld
    isHeld = gap > maxClockGap
    if (!isHeld) return job.run({ ...deps, now: steadyClock(deps.now()) })
    if (!wasHeld) onError('clock', new ClockGap(gap))
  }
  function start(job: Job) {
    const run = runUnlessHeld(job)
      .catch((error: unknown) => {
        const failures: unknown[] = error instanceof AggregateError ? error.errors : [error]
        for (const failure of failures) onError(job.name, failure)
      })
      .finally(() => {
        running.delete(run)
        schedule(job)
      })
    running.add(run)
  }
  jobs.forEach(start)

  return {
    /** Ends with the runs under way, or without them after `ms`. */
    async stop(ms: number) {
      stopped = true
      for (const timer of timers.values()) clearTimeout(timer)
      await within(ms, Promise.all(running)).catch(() => {})
    },
  }
}
