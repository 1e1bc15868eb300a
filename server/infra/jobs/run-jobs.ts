import type { Deps } from '../../deps'

/** What the server does by itself from time to time. Any number of processes may do it at once. */
export interface Job {
  name: string
  /** Done again once this is over, in ms. */
  every: number
  run: (deps: Deps) => Promise<void>
}

/**
 * Does each job again and again until `stop()`. One that fails is tried again at its next time; `onError` is
 * called for each of its failures.
 */
export function startJobs(
  jobs: Job[],
  deps: Deps,
  onError: (name: string, error: unknown) => void,
) {
  let stopped = false
  const timers = new Map<string, NodeJS.Timeout>()
  const running = new Set<Promise<void>>()

  function plan(job: Job) {
    if (stopped) return
    timers.set(job.name, setTimeout(() => begin(job), job.every).unref())
  }
  function begin(job: Job) {
    const turn = job
      .run(deps)
      .catch((error: unknown) => {
        const failures: unknown[] = error instanceof AggregateError ? error.errors : [error]
        for (const failure of failures) onError(job.name, failure)
      })
      .finally(() => {
        running.delete(turn)
        plan(job)
      })
    running.add(turn)
  }
  jobs.forEach(begin)

  return {
    async stop() {
      stopped = true
      for (const timer of timers.values()) clearTimeout(timer)
      await Promise.all(running)
    },
  }
}
