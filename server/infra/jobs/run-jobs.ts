import type { Deps } from '../../deps'
import { within } from '../within'
import { steadyClock, watchClock } from './clock-gap'

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
 * while the clocks of the process and the database differ, or the machine's has jumped, which is reported once.
 */
export function startJobs(
  jobs: Job[],
  deps: Deps,
  onError: (name: string, error: unknown) => void,
) {
  let stopped = false
  const timers = new Map<string, NodeJS.Timeout>()
  const running = new Set<Promise<void>>()
  const findFault = watchClock(deps)
  let isHeld = false

  function schedule(job: Job) {
    if (stopped) return
    const pause = isHeld ? Math.min(job.every, pauseWhenHeld) : job.every
    timers.set(job.name, setTimeout(() => start(job), pause).unref())
  }
  async function runUnlessHeld(job: Job) {
    const now = steadyClock(deps.now()) // before the look, so that a jump after it has no effect
    const fault = await findFault()
    const wasHeld = isHeld
    isHeld = fault !== undefined
    if (!fault) return job.run({ ...deps, now })
    if (!wasHeld) onError('clock', fault)
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
