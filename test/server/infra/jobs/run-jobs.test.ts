import type { Deps } from '../../../../server/deps'
import { forEachItem } from '../../../../server/infra/jobs/for-each-item'
import { startJobs, type Job } from '../../../../server/infra/jobs/run-jobs'

const job = (name: string, run: Job['run']): Job => ({ name, every: 60_000, run })

async function reported(...jobs: Job[]) {
  const reports: string[] = []
  const deps = {} as Deps // none of these jobs uses them
  const running = startJobs(jobs, deps, (name, error) => {
    reports.push(`${name}: ${(error as Error).message}`)
  })
  await running.stop(60_000)
  return reports
}

const fail = (item: number) => Promise.reject(new Error(`item ${item} failed`))

test('each failed item of a job is reported, and other jobs run', async () => {
  let hasRun = false
  const other = job('other', () => {
    hasRun = true
    return Promise.resolve()
  })
  expect(
    await reported(
      job('items', () => forEachItem([1, 2], fail)),
      other,
    ),
  ).toEqual(['items: item 1 failed', 'items: item 2 failed'])
  expect(hasRun).toBe(true)
})
