import { existsSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

/**
 * Preloaded into every Node process of a test run, to end it with the run. The guard removes the
 * file that TEST_RUN names once the process it guards is gone.
 */
const marker = process.env.TEST_RUN

if (marker && isMainThread) {
  const watch = setInterval(() => {
    if (existsSync(marker)) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM') // lets a server shut down
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 10_000).unref()
  }, 250) // ms
  watch.unref()
}
