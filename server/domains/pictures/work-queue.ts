/**
 * Runs at most `maxRunning` tasks at once and queues up to `maxWaiting` more in order. Returns undefined,
 * without running the task, if the queue is full.
 */
export function workQueue(maxRunning: number, maxWaiting: number) {
  const queue: (() => void)[] = []
  let running = 0

  return async function runQueued<T>(task: () => Promise<T>): Promise<T | undefined> {
    if (running >= maxRunning && queue.length >= maxWaiting) return undefined
    if (running >= maxRunning) await new Promise<void>((start) => queue.push(start))
    else running++
    try {
      return await task()
    } finally {
      const next = queue.shift() // the next task takes over this one's slot
      if (next) next()
      else running--
    }
  }
}
