import type { Deps } from '../../deps'
import { within } from '../within'

/** Periodic work. Several processes may run the same job at once. */
export interface Job {
  name: string
  /** Pause between the end of a run and the next one, in ms. */
  every: number
  run: (deps: Deps) => Promise<void>
}

/**
 * Runs each job periodically until `stop()`. A failed run is retried at the next time; `onError` is called for
 * each of its failures.
 */
export function startJobs(
  jobs: Job[],
  deps: Deps,
  onError: (name: string, error: unknown) => void,
) {
  let stopped = false
  const timers = new Map<string, NodeJS.Timeout>()
  const running = new Set<Promise<void>>()

  function schedule(job: Job) {
    if (stopped) return
    timers.set(job.name, setTimeout(() => start(job), job.every).unref())
  }
  function start(job: Job) {
    const run = job
      .run(deps)
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
